/** Reads what stands inside one paragraph of a Word document: words, breaks, links, notes, pictures, text boxes. */

import type { Remark } from '../draft.ts';
import type { Piece } from '../paragraphs.ts';
import { safeLink } from '../safe-link.ts';
import { childOf, valOf, type XmlElement } from '../xml.ts';
import type { Relationship } from './relationships.ts';
import { readSymbol } from './symbol.ts';

export interface FoundPicture {
  /** Name of the part that holds it. */
  readonly part: string | undefined;
  readonly alt: string;
}

/** What a reference to a note is written as. */
export type NoteReference = (kind: 'footnote' | 'endnote', id: string) => string;

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
  private readonly fields: { instruction: string; href: string | undefined }[] = [];
  private alt = '';

  constructor(related: ReadonlyMap<string, Relationship>, note: NoteReference) {
    this.related = related;
    this.note = note;
  }

  read(element: XmlElement, href?: string, script?: Piece['script']): void {
    for (const child of element.children) {
      if (typeof child !== 'string') this.readElement(child, href, script);
    }
  }

  private readElement(element: XmlElement, href: string | undefined, script: Piece['script']): void {
    const { name, attributes } = element;
    switch (name) {
      case 'w:t':
      case 'm:t':
      case 'a:t':
        this.textElements += 1;
        this.push(ownText(element), href, script);
        break;
      case 'w:r':
        this.read(element, href, scriptOf(childOf(element, 'w:rPr')));
        break;
      case 'w:hyperlink':
        this.read(element, this.linkTo(attributes.get('r:id')) ?? href, script);
        break;
      case 'w:fldChar':
        this.readField(attributes.get('fldCharType'));
        break;
      case 'w:instrText':
        this.addInstruction(ownText(element));
        break;
      case 'w:sym':
        this.readSymbol(attributes.get('font') ?? '', attributes.get('char') ?? '', href);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (attributes.get('customMarkFollows') !== '1') this.push(this.callNote(element));
        break;
      case 'w:txbxContent':
        this.textBoxes.push(element);
        break;
      default:
        if (SIGNS.has(name)) this.push(signOf(element), href);
        else if (!WITHOUT_WORDS.has(name)) this.readObject(element, href, script);
    }
  }

  /** Pictures and other objects; whatever is not known may still hold words. */
  private readObject(element: XmlElement, href: string | undefined, script: Piece['script']): void {
    const { name, attributes } = element;
    if (name === 'wp:docPr') this.alt = attributes.get('descr') ?? '';
    else if (name === 'v:shape') this.alt = attributes.get('alt') ?? '';
    else if (name === 'a:blip') this.addPicture(attributes.get('r:embed'));
    else if (name === 'v:imagedata') this.addPicture(attributes.get('r:id'));
    else if (name === 'v:textpath')
      this.remarks.push({ kind: 'objectLeftOut', text: attributes.get('string') ?? '' });
    else if (name === 'm:oMath') this.remarks.push({ kind: 'formula' });
    else if (OBJECTS.has(name)) this.remarks.push({ kind: 'objectLeftOut' });
    this.read(element, href, script);
  }

  private addPicture(id: string | undefined): void {
    this.pictures.push({ part: this.partOf(id), alt: this.alt });
  }

  private callNote({ name, attributes }: XmlElement): string {
    return this.note(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes.get('id') ?? '');
  }

  private push(text: string, href?: string, script?: Piece['script']): void {
    if (text === '' || this.fields.some((field) => field.instruction !== DONE)) return;
    this.pieces.push({ text, href: href ?? this.fields.at(-1)?.href, script });
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

  private readSymbol(font: string, code: string, href: string | undefined): void {
    const text = readSymbol(font, code);
    if (text === undefined) this.remarks.push({ kind: 'symbol', text: `${font} ${code}` });
    else this.push(text, href);
  }

  private readField(type: string | undefined): void {
    const open = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ instruction: '', href: undefined });
    else if (type === 'end') this.fields.pop();
    else if (type === 'separate' && open !== undefined) {
      const address = /^\s*HYPERLINK\s+"([^"]*)"/.exec(open.instruction)?.[1];
      open.href = address === undefined ? undefined : this.safe(address);
      open.instruction = DONE;
    }
  }

  private addInstruction(text: string): void {
    const open = this.fields.at(-1);
    if (open !== undefined && open.instruction !== DONE) open.instruction += text;
  }
}

/** The instruction of a field whose result has begun. */
const DONE = '\0';

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

function scriptOf(properties: XmlElement | undefined): Piece['script'] {
  const align = valOf(properties, 'w:vertAlign');
  return align === 'superscript' ? 'super' : align === 'subscript' ? 'sub' : undefined;
}
