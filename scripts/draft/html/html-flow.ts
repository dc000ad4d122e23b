/** Walks the article of a page and hands its paragraphs, lists, tables and pictures on. */

import { readMark } from '../../notice/numbering/mark.ts';
import type { Trace } from '../concealed.ts';
import type { Paragraphs, Piece, Words } from '../parts/paragraphs.ts';
import { safeLink } from '../parts/safe-link.ts';
import type { Cell } from '../parts/table-grid.ts';
import { elementsOf, type XmlElement } from '../parts/xml.ts';
import type { Visibility } from './hidden.ts';
import { collapse, splitBreaks } from './line-breaks.ts';
import { listLabels } from './list-labels.ts';
import { INLINE, textOf } from './page-text.ts';
import { headRowsOf, isLayout, rowsOf } from './tables.ts';
import { isOfComment } from './word-page.ts';

/** Reads the picture at an address of the page. */
export type PictureSource = (address: string) => Uint8Array | undefined;

interface Inline {
  readonly href?: string | undefined;
  readonly script?: Piece['script'];
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  /** White words on the white of the page are hidden ones. */
  readonly white?: boolean;
  readonly shaded?: boolean;
}

type Kind = 'paragraph' | 'entry' | number;

const LONGEST_HEADING = 60;

export class HtmlFlow {
  readonly traces: Trace[] = [];
  private readonly out: Paragraphs;
  private readonly pictures: PictureSource;
  private readonly visibility: Visibility;
  private place: number;
  private pieces: Piece[] = [];
  private waiting: XmlElement[] = [];
  /** Where finished lines go while a table cell is read. */
  private cell: Words[] | undefined;
  /** How many lists are open. */
  private depth = 0;

  /** @param place how many paragraphs are before */
  constructor(out: Paragraphs, pictures: PictureSource, visibility: Visibility, place = 0) {
    this.out = out;
    this.place = place;
    this.pictures = pictures;
    this.visibility = visibility;
  }

  /** @param path from the page down to the element that is read: its colours are those of what is around it */
  read(path: readonly XmlElement[]): void {
    const element = path.at(-1);
    if (element === undefined) return;
    const around = path.reduce<Inline>((inline, step) => this.coloured(step, inline), {});
    this.block(element, 'paragraph', around);
  }

  private coloured(element: XmlElement, inline: Inline): Inline {
    const white = this.visibility.isWhite(element) ?? inline.white === true;
    return { ...inline, white, shaded: inline.shaded === true || this.visibility.isShaded(element) };
  }

  private block(element: XmlElement, kind: Kind, inline: Inline): void {
    this.flush(kind);
    this.children(element, kind, inline);
    this.flush(kind);
  }

  private children(element: XmlElement, kind: Kind, inline: Inline): void {
    for (const child of element.children) {
      if (typeof child !== 'string') this.element(child, kind, this.coloured(child, inline));
      else if (inline.white && !inline.shaded) this.trace('hidden', child);
      else this.words(child, inline);
    }
  }

  private words(text: string, { href, script, strong, emphasis }: Inline): void {
    this.pieces.push({ href, script, strong, emphasis, text: collapse(text) });
  }

  private element(element: XmlElement, kind: Kind, inline: Inline): void {
    const { name } = element;
    if (isOfComment(element)) return;
    if (this.visibility.isHidden(element)) this.trace('hidden', textOf(element));
    else if (STRUCK.has(name)) this.trace('struck', textOf(element));
    else if (name === 'br') this.pieces.push({ text: '\n' });
    else if (name === 'img') this.waiting.push(element);
    else if (name === 'rt' || name === 'rp') this.reading(element);
    else if (INLINE.has(name)) this.inline(element, kind, inline);
    else if (name === 'ol' || name === 'ul') this.list(element, kind, inline);
    else if (name === 'table' && this.cell === undefined) this.table(element, inline);
    else this.block(element, headingDepth(element) ?? kind, inline);
  }

  private inline(element: XmlElement, kind: Kind, inline: Inline): void {
    const { name, attributes } = element;
    if (name === 'ins') this.trace('insertion', textOf(element));
    let inner = inline;
    if (name === 'a') inner = { ...inline, href: this.link(attributes.get('href')) };
    else if (name === 'sup') inner = { ...inline, script: 'super' };
    else if (name === 'sub') inner = { ...inline, script: 'sub' };
    else if (name === 'b' || name === 'strong') inner = { ...inline, strong: true };
    else if (name === 'i' || name === 'em') inner = { ...inline, emphasis: true };
    // A list or a table may be inside a span all the same; then the children are blocks.
    this.children(element, kind, inner);
  }

  /** @param kind what the words before the list are: an entry that it is in, or a paragraph */
  private list(list: XmlElement, kind: Kind, inline: Inline): void {
    this.flush(kind);
    this.depth += 1;
    const labels = listLabels(list);
    for (const child of list.children) {
      if (typeof child === 'string') continue;
      if (child.name !== 'li') {
        this.element(child, 'paragraph', inline);
        continue;
      }
      const label = labels.get(child);
      if (label !== undefined) this.pieces.push({ text: label });
      const isEntry = label === undefined && readMark(textOf(child).trim()) === undefined;
      this.children(child, isEntry ? 'entry' : 'paragraph', this.coloured(child, inline));
      this.flush(isEntry ? 'entry' : 'paragraph');
    }
    this.depth -= 1;
  }

  private table(table: XmlElement, inline: Inline): void {
    if (isLayout(table)) {
      this.block(table, 'paragraph', inline);
      return;
    }
    this.flush('paragraph');
    // A caption is a line above the table.
    for (const caption of elementsOf(table, 'caption')) this.block(caption, 'paragraph', inline);
    const pictures: XmlElement[] = [];
    const rows = rowsOf(table).map((row) =>
      row.map((cell): Cell => {
        const words: Words[] = [];
        this.cell = words;
        this.block(cell.element, 'paragraph', inline);
        pictures.push(...this.waiting.splice(0));
        return { words, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan };
      }),
    );
    this.cell = undefined;
    const place = rows.flat().flatMap(({ words }) => words)[0]?.place ?? Math.max(this.place, 1);
    this.out.addTable(rows, place, headRowsOf(table));
    for (const picture of pictures) this.picture(picture);
  }

  private flush(kind: Kind): void {
    const lines = splitBreaks(this.pieces);
    this.pieces = [];
    for (const pieces of lines) {
      const text = pieces
        .map((piece) => piece.text)
        .join('')
        .trim();
      if (text === '') continue;
      this.place += 1;
      const words = { place: this.place, pieces };
      if (this.cell !== undefined) this.cell.push(words);
      else if (kind === 'entry') this.out.addEntry(words, this.depth - 1);
      else this.out.add(words, typeof kind === 'number' && isHeading(text) ? kind : undefined);
    }
    if (this.cell !== undefined) return;
    for (const picture of this.waiting.splice(0)) this.picture(picture);
  }

  private picture({ attributes }: XmlElement): void {
    const address = attributes.get('src') ?? '';
    const alt = attributes.get('alt') ?? attributes.get('title') ?? '';
    const bytes = this.pictures(address);
    this.out.addPicture(
      bytes,
      bytes === undefined ? [alt, address.slice(0, 200)].join(' ').trim() : alt,
      Math.max(this.place, 1),
    );
  }

  private link(address: string | undefined): string | undefined {
    if (address === undefined || address.trim() === '' || address.startsWith('#')) return undefined;
    const link = safeLink(address);
    if (link === undefined)
      this.out.remarks.push({ kind: 'linkDropped', line: this.place + 1, text: address.slice(0, 200) });
    return link;
  }

  private reading(element: XmlElement): void {
    const text = textOf(element).trim();
    if (element.name === 'rt' && text !== '')
      this.out.remarks.push({ kind: 'ruby', line: this.place + 1, text });
  }

  private trace(kind: Trace['kind'], words: string): void {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text !== '') this.traces.push({ kind, line: this.place + 1, text });
  }
}

const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);

function headingDepth({ name }: XmlElement): number | undefined {
  const depth = /^h([1-6])$/.exec(name)?.[1];
  return depth === undefined ? undefined : Number(depth);
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !text.includes('。') && readMark(text) === undefined;
}
