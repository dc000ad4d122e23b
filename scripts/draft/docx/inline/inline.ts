/** Reads what is inside one paragraph of a Word document: words, breaks, links, notes, pictures, text boxes. */

import type { Remark } from '../../draft.ts';
import type { Piece } from '../../parts/paragraphs.ts';
import { safeLink } from '../../parts/safe-link.ts';
import { childOf, descendants, switchOf, valOf, type XmlElement } from '../../parts/xml.ts';
import type { Relationship } from '../relationships.ts';
import { shownBy } from './field.ts';
import { besideFraction, closedFraction, linear } from './formula.ts';
import { isSymbolFont, readSymbol, readSymbols } from './symbol.ts';
import { textOf } from './words.ts';

export interface FoundPicture {
  /** Name of the part that holds it. */
  readonly part: string | undefined;
  readonly alt: string;
}

/** What a reference to a note is written as. */
export type NoteReference = (kind: 'footnote' | 'endnote', id: string) => string;

/** How words look, and where they lead. */
interface Look extends Omit<Piece, 'text'> {
  /** The symbol font that they are set in. */
  readonly font?: string | undefined;
}

/** A field whose end was not reached. */
interface OpenField {
  instruction: string;
  href: string | undefined;
  /** Its result has begun, at this place among the pieces. */
  result: number | undefined;
  /** A form field says what it shows. */
  readonly form: XmlElement | undefined;
}

/** Reads along one paragraph; the fields hold what was found. */
export class InlineReader {
  readonly pieces: Piece[] = [];
  readonly pictures: FoundPicture[] = [];
  readonly textBoxes: XmlElement[] = [];
  readonly remarks: Remark[] = [];
  /** How many elements with words were read, so that none can be missed. */
  textElements = 0;
  private readonly related: ReadonlyMap<string, Relationship>;
  private readonly note: NoteReference;
  /** Complex fields that are open: their instruction, then their result. */
  private readonly fields: OpenField[] = [];
  private alt = '';
  /** The piece that a formula has just become. */
  private formula: Piece | undefined;
  /** How far the last run was above the line, in half-points. */
  private height = 0;

  constructor(related: ReadonlyMap<string, Relationship>, note: NoteReference) {
    this.related = related;
    this.note = note;
  }

  read(element: XmlElement, look: Look = {}): void {
    for (const child of element.children) {
      if (typeof child !== 'string') this.readElement(child, look);
    }
  }

  private readElement(element: XmlElement, look: Look): void {
    const { name, attributes } = element;
    switch (name) {
      case 'w:t':
      case 'm:t':
      case 'a:t':
        this.textElements += 1;
        this.pushWords(ownText(element), look);
        break;
      case 'w:r':
        this.read(element, { href: look.href, ...this.lookOf(element) });
        break;
      case 'w:hyperlink':
        this.read(element, { ...look, href: this.linkTo(attributes.get('r:id')) ?? look.href });
        break;
      case 'm:oMath':
        this.readFormula(element, look);
        break;
      case 'w:fldSimple':
        this.readSimpleField(element, look);
        break;
      case 'w:fldChar':
        this.readField(attributes.get('fldCharType'), childOf(element, 'w:ffData'));
        break;
      case 'w:instrText':
        this.addInstruction(ownText(element));
        break;
      case 'w:sym':
        this.readSymbol(attributes.get('font') ?? '', attributes.get('char') ?? '', look);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (attributes.get('customMarkFollows') !== '1') this.push(this.callNote(element));
        break;
      case 'w:txbxContent':
        this.textBoxes.push(element);
        break;
      default:
        if (SIGNS.has(name)) this.push(signOf(element), { href: look.href });
        else if (!WITHOUT_WORDS.has(name)) this.readObject(element, look);
    }
  }

  /** Pictures and other objects; whatever is not known may still hold words. */
  private readObject(element: XmlElement, look: Look): void {
    const { name, attributes } = element;
    if (name === 'wp:docPr') this.alt = attributes.get('descr') ?? '';
    else if (name === 'v:shape') this.alt = attributes.get('alt') ?? '';
    else if (name === 'a:blip') this.addPicture(attributes.get('r:embed'));
    else if (name === 'v:imagedata') this.addPicture(attributes.get('r:id'));
    else if (name === 'v:textpath')
      this.remarks.push({ kind: 'objectLeftOut', text: attributes.get('string') ?? '' });
    else if (OBJECTS.has(name)) this.remarks.push({ kind: 'objectLeftOut' });
    this.read(element, look);
  }

  private addPicture(id: string | undefined): void {
    this.pictures.push({ part: this.partOf(id), alt: this.alt });
  }

  private callNote({ name, attributes }: XmlElement): string {
    return this.note(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes.get('id') ?? '');
  }

  private pushWords(words: string, { font, ...look }: Look): void {
    const { text, unknown } = font === undefined ? { text: words, unknown: [] } : readSymbols(font, words);
    for (const sign of unknown) this.remarks.push({ kind: 'symbol', text: sign });
    this.push(text, look);
  }

  private push(text: string, look: Look = {}): void {
    if (text === '') return;
    // Within an instruction words are a part of it: QUOTE with a field inside.
    const open = this.fields.findLast((field) => field.result === undefined);
    if (open !== undefined) {
      open.instruction += text;
      return;
    }
    const last = this.pieces.at(-1);
    if (last !== undefined && last === this.formula) {
      this.pieces[this.pieces.length - 1] = { ...last, text: closedFraction(last.text, text) };
    }
    const { font, ...rest } = look;
    this.pieces.push({ ...rest, text, href: look.href ?? this.fields.at(-1)?.href });
  }

  /** Puts what a formula says after the words before it. */
  private pushFormula(text: string, look: Look = {}): void {
    const before = this.pieces.at(-1)?.text ?? '';
    this.push(besideFraction(before, text).slice(before.length), look);
    this.formula = this.pieces.at(-1);
  }

  private readFormula(formula: XmlElement, look: Look): void {
    const text = linear(formula);
    this.textElements += [...descendants(formula, FORMULA_WORDS)].length;
    this.remarks.push({ kind: 'formula', text });
    this.pushFormula(text, look);
  }

  private lookOf(run: XmlElement): Look {
    const properties = childOf(run, 'w:rPr');
    const align = valOf(properties, 'w:vertAlign');
    const height = Number(valOf(properties, 'w:position') ?? 0);
    const raised = this.isShifted(height, textOf(run)) ? (height > 0 ? 'super' : 'sub') : undefined;
    this.height = height;
    return {
      script: align === 'superscript' ? 'super' : align === 'subscript' ? 'sub' : raised,
      strong: switchOf(properties, 'w:b') === true,
      emphasis: switchOf(properties, 'w:i') === true,
      font: fontOf(properties),
    };
  }

  /** A short number set higher or lower than the words right before it is their power or index. */
  private isShifted(height: number, text: string): boolean {
    if (Math.abs(height - this.height) < LEAST_SHIFT || height === 0) return false;
    return /^[-+0-9n]{1,3}$/.test(text) && /[\p{L}\p{N})）]$/u.test(this.pieces.at(-1)?.text ?? '');
  }

  private linkTo(id: string | undefined): string | undefined {
    const target = id === undefined ? undefined : this.related.get(id);
    if (target === undefined || !target.external) return undefined;
    return this.safe(target.target);
  }

  private safe(address: string): string | undefined {
    const link = safeLink(address);
    if (link === undefined) this.remarks.push({ kind: 'linkDropped', text: address });
    return link;
  }

  private partOf(id: string | undefined): string | undefined {
    const target = id === undefined ? undefined : this.related.get(id);
    return target === undefined || target.external ? undefined : target.target;
  }

  private readSymbol(font: string, code: string, look: Look): void {
    const text = readSymbol(font, code);
    if (text === undefined) this.remarks.push({ kind: 'symbol', text: `${font} ${code}` });
    else this.push(text, look);
  }

  private readField(type: string | undefined, form: XmlElement | undefined): void {
    const open = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ instruction: '', href: undefined, result: undefined, form });
    else if (type === 'end') this.endField(this.fields.pop());
    else if (type === 'separate' && open !== undefined) {
      const address = /^\s*HYPERLINK\s+"([^"]*)"/.exec(open.instruction)?.[1];
      open.href = address === undefined ? undefined : this.safe(address);
      open.result = this.pieces.length;
    }
  }

  /** A field without a stored result shows what its instruction says. */
  private endField(field: OpenField | undefined): void {
    if (field === undefined || (field.result ?? this.pieces.length) < this.pieces.length) return;
    // An empty result of another field is what it shows.
    if (field.result !== undefined && !/^\s*FORM(?:DROPDOWN|CHECKBOX)/i.test(field.instruction)) return;
    this.showField(field.instruction, field.form);
  }

  private showField(instruction: string, form?: XmlElement): void {
    const shown = shownBy(instruction, form);
    if (shown === undefined) this.remarks.push({ kind: 'fieldLeftOut', text: instruction.trim() });
    else this.pushFormula(shown);
  }

  private readSimpleField(field: XmlElement, look: Look): void {
    const before = this.pieces.length;
    this.read(field, look);
    if (this.pieces.length === before) this.showField(field.attributes.get('instr') ?? '');
  }

  private addInstruction(text: string): void {
    const open = this.fields.at(-1);
    if (open !== undefined && open.result === undefined) open.instruction += text;
  }
}

const FORMULA_WORDS: ReadonlySet<string> = new Set(['w:t', 'm:t', 'a:t']);

/** In half-points. */
const LEAST_SHIFT = 5;

const OBJECTS: ReadonlySet<string> = new Set(['?:chart', '?:relIds', '?:OLEObject']);
const WITHOUT_WORDS: ReadonlySet<string> = new Set(
  [
    'rPr',
    'pPr',
    'sdtPr',
    'sdtEndPr',
    'sectPr',
    'tblPr',
    'tblGrid',
    'trPr',
    'tcPr',
    'smartTagPr',
    'customXmlPr',
  ].map((name) => `w:${name}`),
);

const SIGNS: ReadonlySet<string> = new Set(
  ['tab', 'ptab', 'br', 'cr', 'noBreakHyphen'].map((name) => `w:${name}`),
);

function signOf({ name, attributes }: XmlElement): string {
  if (name === 'w:noBreakHyphen') return '-';
  if (name === 'w:br') return ['page', 'column'].includes(attributes.get('type') ?? '') ? '' : '\n';
  return name === 'w:cr' ? '\n' : ' ';
}

function ownText(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** The symbol font of a run; the letters of East Asia have a font of their own. */
function fontOf(properties: XmlElement | undefined): string | undefined {
  const { attributes } = childOf(properties, 'w:rFonts') ?? {};
  return [attributes?.get('ascii'), attributes?.get('hAnsi')].find(isSymbolFont);
}
