/** Takes the table of contents out of a Word text: its entries would become sections of the notice. */

import type { Remark } from '../draft.ts';
import { childOf, descendants, elementsOf, valOf, type XmlElement, type XmlNode } from '../parts/xml.ts';
import { textOf } from './inline/words.ts';
import { PLACE } from './resolve-revisions.ts';
import type { Styles } from './styles.ts';

/** The text without its contents, and a remark on each line that was left out. */
export interface WithoutContents {
  readonly body: XmlElement;
  readonly remarks: readonly Remark[];
}

/** Leaves out the paragraphs of a TOC field or of a style for contents, and the heading 目录 right above them. */
export function leaveOutContents(body: XmlElement, styles: Styles): WithoutContents {
  const finder = new ContentsFinder(styles);
  finder.find(body);
  const { entries, isOpen } = finder;
  // Of a field that does not end nobody knows where the text begins.
  if (entries.size === 0 || isOpen) return { body, remarks: [] };
  const remarks = Array.from(entries, (entry): Remark => {
    const line = Number(entry.attributes.get(PLACE) ?? 1);
    return { kind: 'contents', line, text: textOf(entry).trim() };
  });
  return { body: without(body, entries), remarks: remarks.filter(({ text }) => text !== '') };
}

class ContentsFinder {
  readonly entries = new Set<XmlElement>();
  private readonly styles: Styles;
  /** Fields that are open, and whether each is a table of contents. */
  private readonly fields: boolean[] = [];
  private heading: XmlElement | undefined;

  constructor(styles: Styles) {
    this.styles = styles;
  }

  get isOpen(): boolean {
    return this.fields.includes(true);
  }

  find(container: XmlElement): void {
    for (const child of elementsOf(container)) {
      if (child.name === 'w:p') this.paragraph(child);
      else if (!child.name.endsWith('Pr')) this.find(child);
    }
  }

  private paragraph(paragraph: XmlElement): void {
    const before = this.fields.includes(true);
    let isContents = before || this.styles.isContents(valOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'));
    for (const part of descendants(paragraph, FIELD_PARTS)) {
      const type = part.attributes.get('fldCharType');
      if (type === 'begin') this.fields.push(false);
      else if (type === 'end') this.fields.pop();
      else if (part.name === 'w:instrText' && /^\s*TOC\b/.test(textIn(part))) {
        if (this.fields.length > 0) this.fields[this.fields.length - 1] = true;
        isContents = true;
      } else if (part.name === 'w:fldSimple' && /^\s*TOC\b/.test(part.attributes.get('instr') ?? '')) {
        isContents = true;
      }
    }
    const text = textOf(paragraph).trim();
    // The field may end at the beginning of the first paragraph after it.
    if (before && !this.fields.includes(true) && endsFirst(paragraph)) isContents = false;
    if (isContents) {
      if (this.heading !== undefined) this.entries.add(this.heading);
      this.entries.add(paragraph);
      this.heading = undefined;
    } else if (text !== '') this.heading = /^目\s*[录次]$/.test(text) ? paragraph : undefined;
  }
}

/** The paragraph only ends the field: its words are those of the text. */
function endsFirst(paragraph: XmlElement): boolean {
  for (const part of descendants(paragraph, WORDS_AND_ENDS)) {
    if (part.attributes.get('fldCharType') === 'end') return true;
    if (part.name === 'w:t') return false;
  }
  return false;
}

function without(element: XmlElement, entries: ReadonlySet<XmlElement>): XmlElement {
  const children = element.children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === 'string') return [child];
    return entries.has(child) ? [] : [without(child, entries)];
  });
  return { ...element, children };
}

const FIELD_PARTS: ReadonlySet<string> = new Set(['w:fldChar', 'w:instrText', 'w:fldSimple']);
const WORDS_AND_ENDS: ReadonlySet<string> = new Set(['w:fldChar', 'w:t']);

function textIn(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}
