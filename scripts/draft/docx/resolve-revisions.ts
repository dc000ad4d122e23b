/** Takes a Word text to the state that is published, and lists on the way what readers were not meant to see. */

import type { Trace } from '../concealed.ts';
import type { Remark } from '../draft.ts';
import {
  childOf,
  descendants,
  elementsOf,
  switchOf,
  valOf,
  type XmlElement,
  type XmlNode,
} from '../parts/xml.ts';
import { ownText, textOf } from './inline/words.ts';
import { JOINED, joinParagraphs } from './join-paragraphs.ts';
import { isColour, type Styles } from './styles.ts';

/** Attribute of a settled `w:p`: its number among the paragraphs with words, as they were in the draft. */
export const PLACE = 'place';

/** Where a node is. */
interface Around {
  readonly style: string | undefined;
  /** White words are hidden on the page, but plain to see on a shaded ground. */
  readonly shaded: boolean;
}

/**
 * Resolves the revisions of one part after the other, counting paragraphs through all of them. Insertions are taken in;
 * deletions, struck-through words, hidden words and comments are left out. Each is in `traces`: the caller decides what
 * may pass.
 */
export class RevisionResolver {
  readonly traces: Trace[] = [];
  readonly remarks: Remark[] = [];
  private readonly styles: Styles;
  private readonly comments: ReadonlyMap<string, string>;
  private place = 0;

  constructor(styles: Styles, comments: ReadonlyMap<string, string>) {
    this.styles = styles;
    this.comments = comments;
  }

  resolve(root: XmlElement): XmlElement {
    return this.copy(root, { style: undefined, shaded: false });
  }

  private copy(element: XmlElement, around: Around): XmlElement {
    const children = element.children.flatMap((child) => this.node(child, around));
    return { ...element, children: joinParagraphs(children) };
  }

  private node(node: XmlNode, around: Around): readonly XmlNode[] {
    if (typeof node === 'string') return [node];
    const { name } = node;
    if (CHANGES_OF_FORM.has(name)) return [];
    if (DELETIONS.has(name)) return this.leaveOut('deletion', node);
    if (INSERTIONS.has(name)) {
      const text = textOf(node);
      if (text.trim() !== '') this.trace('insertion', text);
      return this.copy(node, around).children;
    }
    switch (name) {
      case 'w:p':
        return [this.paragraph(node, around)];
      case 'w:r':
        return this.run(node, around);
      case 'w:tr':
        return this.rowOrCell(node, childOf(node, 'w:trPr'), around);
      case 'w:tc':
        return this.rowOrCell(node, childOf(node, 'w:tcPr'), around);
      case 'w:tbl':
        return [this.table(node, around)];
      case 'w:ruby':
        this.remarks.push({ kind: 'ruby', line: this.place, text: textOf(childOf(node, 'w:rt')) });
        return elementsOf(node, 'w:rubyBase').flatMap((base) => this.copy(base, around).children);
      case 'w:sdt':
        return this.control(node, around);
      case 'mc:AlternateContent':
        return this.alternative(node, around);
      case 'w:commentReference':
        this.trace('comment', this.comments.get(node.attributes.get('id') ?? '') ?? '');
        return [];
      default:
        return [this.copy(node, around)];
    }
  }

  private paragraph(paragraph: XmlElement, around: Around): XmlElement {
    if (ownText(paragraph).trim() !== '' || showsMore(paragraph)) this.place += 1;
    const place = Math.max(this.place, 1);
    const properties = childOf(paragraph, 'w:pPr');
    const style = this.styles.ofParagraph(properties);
    const shaded = around.shaded || isShaded(properties) || this.styles.isShaded(style);
    const before = this.traces.length;
    const settled = this.copy(paragraph, { style, shaded });
    const mark = childOf(properties, 'w:rPr');
    const [deleted, inserted] = [isMarked(mark, DELETIONS), isMarked(mark, INSERTIONS)];
    if ((deleted || inserted) && this.traces.length === before) {
      this.trace(deleted ? 'deletion' : 'insertion', '¶');
    }
    const attributes = new Map([...settled.attributes, [PLACE, String(place)] as const]);
    return { ...settled, name: deleted ? JOINED : settled.name, attributes };
  }

  private run(run: XmlElement, around: Around): readonly XmlNode[] {
    const properties = childOf(run, 'w:rPr');
    const style = valOf(properties, 'w:rStyle');
    const isOn = (name: string): boolean =>
      switchOf(properties, name) ??
      this.styles.switchOf(style, name) ??
      this.styles.switchOf(around.style, name) ??
      false;
    const set = (name: string): string | undefined =>
      valOf(properties, name) ?? this.styles.valOf(style, name) ?? this.styles.valOf(around.style, name);
    const shaded = around.shaded || isShaded(properties) || this.styles.isShaded(style);
    if (isOn('w:vanish') || isInvisible(set, shaded)) return this.leaveOut('hidden', run);
    if (isOn('w:strike') || isOn('w:dstrike')) return this.leaveOut('struck', run);
    return [this.copy(run, around)];
  }

  /** The style of a table may colour some of its rows. */
  private table(table: XmlElement, around: Around): XmlElement {
    const properties = childOf(table, 'w:tblPr');
    const shaded =
      around.shaded || isShaded(properties) || this.styles.isShaded(valOf(properties, 'w:tblStyle'));
    return this.copy(table, { ...around, shaded });
  }

  private rowOrCell(
    part: XmlElement,
    properties: XmlElement | undefined,
    around: Around,
  ): readonly XmlNode[] {
    if (isMarked(properties, DELETIONS)) return this.leaveOut('deletion', part);
    if (switchOf(properties, 'w:hidden') === true) return this.leaveOut('hidden', part);
    if (isMarked(properties, INSERTIONS)) this.trace('insertion', textOf(part));
    return [this.copy(part, { ...around, shaded: around.shaded || isShaded(properties) })];
  }

  /** A control that nobody filled in shows what is to be filled in. */
  private control(control: XmlElement, around: Around): readonly XmlNode[] {
    const isEmpty = switchOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') === true;
    if (!isEmpty) return [this.copy(control, around)];
    this.remarks.push({
      kind: 'controlLeftOut',
      line: Math.max(this.place, 1),
      text: textOf(control).trim(),
    });
    return [];
  }

  /** The same thing in a new form and an old one: the old one is what every program understands. */
  private alternative(node: XmlElement, around: Around): readonly XmlNode[] {
    const fallback = childOf(node, 'mc:Fallback');
    const chosen = elementsOf(fallback).length > 0 ? fallback : childOf(node, 'mc:Choice');
    return chosen === undefined ? [] : this.copy(chosen, around).children;
  }

  private leaveOut(kind: Trace['kind'], element: XmlElement): readonly XmlNode[] {
    // Deleted and hidden paragraphs count on, so that numbers are those of the draft.
    const text = textOf(element);
    if (text.trim() !== '') this.trace(kind, text);
    return [];
  }

  /** What is side by side and is of one kind is reported as one. */
  private trace(kind: Trace['kind'], text: string): void {
    const last = this.traces.at(-1);
    const line = Math.max(this.place, 1);
    if (kind !== 'comment' && last?.kind === kind && last.line === line && text !== '¶') {
      this.traces[this.traces.length - 1] = { ...last, text: last.text + text };
    } else {
      this.traces.push({ kind, line, text });
    }
  }
}

/** An automatic number, a sign or a field: a paragraph without words of its own that shows something all the same. */
function showsMore(paragraph: XmlElement): boolean {
  if (childOf(paragraph, 'w:pPr', 'w:numPr') !== undefined) return true;
  return !descendants(paragraph, SHOWN).next().done;
}

const SHOWN: ReadonlySet<string> = new Set(['w:sym', 'w:instrText', 'w:fldSimple']);

const INSERTIONS: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:cellIns']);
const DELETIONS: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:cellDel']);

/** What changed in form only, and the marks of ranges: no words in them. */
const CHANGES_OF_FORM: ReadonlySet<string> = new Set(
  ['rPr', 'pPr', 'sectPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'tblPrEx']
    .map((name) => `w:${name}Change`)
    .concat('w:numberingChange', 'w:commentRangeStart', 'w:commentRangeEnd'),
);

function isMarked(properties: XmlElement | undefined, names: ReadonlySet<string>): boolean {
  return elementsOf(properties).some((child) => names.has(child.name));
}

function isShaded(properties: XmlElement | undefined): boolean {
  return (
    isColour(childOf(properties, 'w:shd')?.attributes.get('fill')) ||
    !['none', 'white'].includes(valOf(properties, 'w:highlight') ?? 'none')
  );
}

/** White on white, or too small to be seen (half-points). */
function isInvisible(set: (name: string) => string | undefined, shaded: boolean): boolean {
  if (Number(set('w:sz') ?? 24) <= 4) return true;
  return set('w:color')?.toLowerCase() === 'ffffff' && !shaded;
}
