/** Writes mends into the Word file itself, where that can be proved to change nothing else. */

import { strFromU8, strToU8, zipSync } from 'fflate';
import type { DraftText } from '../draft/draft.ts';
import { escapeText } from '../notice/escape-markup.ts';
import { unzipWithin, ZipFault } from '../notice/files/unzip.ts';
import { type Given, lookAt } from './look.ts';
import { type Mend, mendText } from './mend.ts';

const MAIN = 'word/document.xml';
/** Characters on each side of a mend that say which place is meant. */
const AROUND = 12;

/**
 * The file with its mends. Only the text of single `w:t` elements is replaced; every other part keeps its bytes, and the
 * result is read again.
 * @param original the draft as read, without the mends
 * @returns `undefined` where a place is not found for certain, or the result does not read back as the mended words
 */
export function correctedDocx(
  given: Given,
  original: DraftText,
  mends: readonly Mend[],
): Uint8Array | undefined {
  if (original.format !== 'docx') return undefined;
  const parts = partsOf(given.bytes);
  const main = parts?.get(MAIN);
  if (parts === undefined || main === undefined) return undefined;
  let xml = strFromU8(main);
  let text = original;
  for (const mend of mends) {
    const mended = mendText(text, mend);
    const written = mendXml(xml, text.source, mend);
    if (mended === undefined || written === undefined) return undefined;
    xml = written;
    text = mended;
  }
  const bytes = zipSync({ ...Object.fromEntries(parts), [MAIN]: strToU8(xml) }, { mtime: EPOCH });
  const again = lookAt({ ...given, bytes, mends: [] });
  return again.kind === 'read' && again.text.source === text.source ? bytes : undefined;
}

/** Bytes; pictures among them, which the reader of words does not unpack. */
const MOST_UNPACKED = 2 ** 29;

function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    return unzipWithin(bytes, { most: MOST_UNPACKED, wanted: () => true });
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    return undefined;
  }
}

/** The first moment that a zip can name: no clock. */
const EPOCH = '1980-01-01T00:00:00';

function mendXml(xml: string, source: string, mend: Mend): string | undefined {
  const { line, column, from, to } = leastOf(mend);
  const lines = source.split('\n');
  const words = lines[line - 1] ?? '';
  const [start, end] = [column - 1, column - 1 + from.length];
  const before = words.slice(Math.max(start - AROUND, 0), start);
  const context = `${before}${from}${words.slice(end, end + AROUND)}`;
  const lead = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const texts = textsOf(xml);
  const places = placesOf(context, texts.map(({ words: some }) => some).join(''));
  const stated = placesOf(context, source);
  const at = places[stated.indexOf(lead + start - before.length)];
  // Words that are there several times are distinguished by their order, if all of them are there.
  if (at === undefined || places.length !== stated.length) return undefined;
  let offset = at + before.length;
  for (const { words: some, from: first, to: last, next } of texts) {
    // What is put in goes before the words that follow it, at the end of a paragraph after those before it.
    if (offset < some.length || (next === 'end' && offset === some.length && from === '')) {
      if (some === '\n' || offset + from.length > some.length) return undefined;
      const mended = `${some.slice(0, offset)}${to}${some.slice(offset + from.length)}`;
      return `${xml.slice(0, first)}${escapeText(mended)}${xml.slice(last)}`;
    }
    offset -= some.length;
  }
  return undefined;
}

/**
 * The mend without what stays the same at both ends: Word keeps the digits of “12个” and its measure word apart. Of words
 * that only grow the first stays, so that what is new gets the look of the word it is put before.
 */
function leastOf({ line, column, from, to }: Mend): Mend {
  let tail = 0;
  const most = Math.min(from.length, to.length);
  while (tail < most && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  let head = 0;
  while (head < most - tail && from[head] === to[head]) head += 1;
  return {
    line,
    column: column + head,
    from: from.slice(head, from.length - tail),
    to: to.slice(head, to.length - tail),
  };
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** The texts of the document with the places of their markup; a paragraph ends with a line end that no text holds. */
function textsOf(xml: string): WordText[] {
  const texts = Array.from(xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g), (found) => {
    const inner = found[1];
    const from = found.index + found[0].indexOf('>') + 1;
    return inner === undefined
      ? { words: '\n', from, to: from }
      : { words: decode(inner), from, to: from + inner.length };
  });
  return texts.map((text, index) => ({ ...text, next: texts[index + 1]?.words === '\n' ? 'end' : 'text' }));
}

interface WordText {
  readonly words: string;
  /** Where its markup begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly next: 'text' | 'end';
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|(lt|gt|amp|quot|apos));/gi, (_, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? '';
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16));
  });
}
