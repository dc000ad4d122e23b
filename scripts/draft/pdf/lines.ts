/** Makes lines of the pieces of a PDF page, and paragraphs of the lines: a PDF knows neither. */

import { readMark } from '../../notice/numbering/mark.ts';
import { textWidth } from '../../notice/text-width.ts';

/** Words at their place on a page; `y` grows upwards. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
}

/** A line of a page, from its left end to its right. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Lines that go around the text of every page, with what was taken for the text. */
export interface PdfText {
  readonly paragraphs: readonly string[];
  /** Running heads and feet, each once. */
  readonly running: readonly string[];
}

export function textOf(pages: readonly PdfPage[]): PdfText {
  const lined = pages.map((page) => ({ page, lines: linesOf(page) }));
  const running = runningLines(lined);
  const kept = lined.flatMap(({ page, lines }) =>
    lines.filter(
      (line) => !isAtEdge(line, page) || !(isPageNumber(line.text) || running.has(alike(line.text))),
    ),
  );
  return { paragraphs: joinLines(kept, pages[0]?.width ?? 0), running: [...running.values()] };
}

/** Pieces at one height make a line, in the order of their places. */
function linesOf({ items }: PdfPage): PdfLine[] {
  const rows: PdfItem[][] = [];
  for (const item of items) {
    const row = rows.findLast(
      ([first]) => first !== undefined && Math.abs(first.y - item.y) < first.size * SAME_LINE,
    );
    if (row === undefined) rows.push([item]);
    else row.push(item);
  }
  return rows
    .map(lineOf)
    .filter(({ text }) => text !== '')
    .sort((one, other) => other.y - one.y);
}

const SAME_LINE = 0.45;
/** A gap as wide as so much of a character is a blank. */
const BLANK = 0.3;

function lineOf(row: readonly PdfItem[]): PdfLine {
  const items = [...row].sort((one, other) => one.x - other.x);
  let text = '';
  let right = items[0]?.x ?? 0;
  for (const [index, item] of items.entries()) {
    if (text !== '' && item.x - right > item.size * BLANK && !text.endsWith(' ')) text += ' ';
    const isInLatin = /[!-~]$/.test(text) && /^[!-~]/.test(items[index + 1]?.text ?? '');
    text += item.text === ' ' && isInLatin ? ' ' : wordsOf(item);
    right = Math.max(right, item.x + item.width);
  }
  const words = items.filter((item) => item.text.trim() !== '');
  const first = words[0] ?? items[0];
  const x = (first?.x ?? 0) + indentOf(first);
  return { text: text.trim(), x, right, y: first?.y ?? 0, size: first?.size ?? 0 };
}

/** Lines that are drawn to the margin part their characters: of blanks that take no room none was written. */
function wordsOf({ text, width, size }: PdfItem): string {
  const drawn = textWidth(text.replaceAll(' ', '')) * size;
  const blanks = text.length - text.replaceAll(' ', '').length;
  if (blanks === 0 || width - drawn > blanks * size * LEAST_BLANK) return text;
  return text === ' ' ? '' : text.replace(BESIDE_HAN, '');
}

/** Of a blank that was written, as a share of a character: programs set a quarter between Han and digits by themselves. */
const LEAST_BLANK = 0.3;
const BESIDE_HAN = /(?<=[\u2010-\uffef]) | (?=[\u2010-\uffef])/g;

/** Blanks before the words of the line, which a program that has no indents sets. */
function indentOf(item: PdfItem | undefined): number {
  const blanks = /^\s*/.exec(item?.text ?? '')?.[0] ?? '';
  return [...blanks].reduce((sum, blank) => sum + (blank === '\u3000' ? 1 : 0.5) * (item?.size ?? 0), 0);
}

/** Share of a page at its top and bottom where heads and page numbers are. */
const EDGE = 0.09;

function isAtEdge({ y }: PdfLine, { height }: PdfPage): boolean {
  return y > height * (1 - EDGE) || y < height * EDGE;
}

function isPageNumber(text: string): boolean {
  return /^(?:[-—–－·\s]{0,4}[0-9０-９]{1,4}[-—–－·\s]{0,4}|第\s?[0-9]{1,4}\s?页(?:[，,\s/]{0,3}共\s?[0-9]{1,4}\s?页)?|[0-9]{1,4}\s?\/\s?[0-9]{1,4})$/.test(
    text,
  );
}

/** Heads of several pages differ in the number of the page only. */
function alike(text: string): string {
  return text.replace(/[0-9０-９\s]/g, '');
}

const FEWEST_PAGES = 3;

function runningLines(
  pages: readonly { readonly page: PdfPage; readonly lines: readonly PdfLine[] }[],
): Map<string, string> {
  const counts = new Map<string, { count: number; text: string }>();
  for (const { page, lines } of pages) {
    for (const { text } of lines.filter((line) => isAtEdge(line, page))) {
      const key = alike(text);
      if (key !== '' && !isPageNumber(text))
        counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, text });
    }
  }
  const running = [...counts].filter(([, { count }]) => count >= Math.max(FEWEST_PAGES, pages.length / 2));
  return new Map(running.map(([key, { text }]) => [key, text]));
}

/** A line goes on with the next where it is full, and the next begins at the margin, in the same size, without a mark. */
function joinLines(lines: readonly PdfLine[], width: number): string[] {
  const left = marginOf(lines.map(({ x }) => x));
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
  const isWide = right - left > width * LEAST_WIDTH;
  const paragraphs: string[] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const goesOn =
      before !== undefined &&
      isWide &&
      before.right > right - before.size * SHORT &&
      Math.abs(line.x - left) < line.size * MARGIN &&
      Math.abs(line.size - before.size) < 1 &&
      readMark(line.text) === undefined;
    const last = paragraphs.at(-1);
    if (goesOn && last !== undefined) {
      const blank = /[A-Za-z0-9]$/.test(last) && /^[A-Za-z]/.test(line.text) ? ' ' : '';
      paragraphs[paragraphs.length - 1] = `${last}${blank}${line.text}`;
    } else paragraphs.push(line.text);
    before = line;
  }
  return paragraphs;
}

/** Share of a page that its full lines take. */
const LEAST_WIDTH = 0.5;
/** Characters that a full line may end short of the margin, and a line begin beside it. */
const SHORT = 2.2;
const MARGIN = 0.8;

/**
 * The place, to a point, where lines begin that have no indent: the first that more than one line has. A notice of short
 * paragraphs has more lines with an indent than without.
 */
function marginOf(places: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(Math.round(place), (counts.get(Math.round(place)) ?? 0) + 1);
  const least = Math.max(2, places.length * LEAST_LINES);
  const frequent = [...counts].filter(([, count]) => count >= least).map(([place]) => place);
  return Math.min(...(frequent.length > 0 ? frequent : counts.keys()));
}

/** Share of the lines that begin at the margin at least. */
const LEAST_LINES = 0.05;
