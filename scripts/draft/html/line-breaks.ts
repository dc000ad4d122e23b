/** What blanks and breaks of a page mean: which are layout, which end a paragraph. */

import { readMark } from '../../notice/numbering/mark.ts';
import type { Piece } from '../parts/paragraphs.ts';

/** Blanks of the source are layout; a line end between two Han is no blank at all. */
export function collapse(text: string): string {
  return text
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])[ \t]*[\r\n][ \t\r\n]*(?=[\u3000-\u9fff\uff00-\uffef])/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ');
}

/**
 * Cuts at the breaks that end a paragraph: after a full stop, before an indent or a numbering mark, and where two are
 * together. Any other break stays one.
 */
export function splitBreaks(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === '\n') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  const joined: Piece[][] = [];
  let before = '';
  for (const line of lines) {
    const text = line.map((piece) => piece.text).join('');
    const begins = /^[\u3000\u00a0]/.test(text.replace(/^ /, '')) || readMark(text.trim()) !== undefined;
    const ends = before.trim() === '' || /[。！？；：…”）)]$/.test(before.trim());
    if (joined.length === 0 || begins || ends || text.trim() === '') joined.push([...line]);
    else joined.at(-1)?.push({ text: '\n' }, ...line);
    before = text;
  }
  return joined;
}
