/** Marks for the typesetter where a line may break, in places that it would not find itself. */

import { isBreakable } from '../../document/table/cell-width.ts';

/**
 * Marks, by zero-width spaces that the template takes out again, where a long address may break, for Typst breaks no
 * Latin word and would rather stretch the line before it; and where a mark is that Typst would halve at the end of a
 * line, to have 29 characters in it: no browser and no Word does.
 */
export function markBreaks(text: string): string {
  return text
    .replace(/[!-~]{16,}/g, markBreaksOfAddress)
    .replace(
      /[，。、；：？！）》”’】〕〉」』](?=[^，。、；：？！）》”’】〕〉」』（《“‘【〔〈「『\s…—]|$)/g,
      '$&\u200B',
    );
}

/** Marks breaks inside codes and addresses of a table cell, which is narrower than they are. A figure has none. */
export function breakCodes(text: string): string {
  return text.replace(/[!-~]+/g, (word) => (isBreakable(word) ? [...word].join('\u200B') : word));
}

/** Longer pieces of addresses, in half-width characters, may break at points too: they take more than half a line. */
const HALF_LINE = 28;
/** A piece without a sign that takes more than half a line, a hash say, may break anywhere. */
const LONG_CODE = /[0-9A-Za-z]{29,}/g;

/** A mail address may break after its @ and the colon before it, or the line before would be drawn apart; any other between its parts. */
function markBreaksOfAddress(address: string): string {
  const isMail = /^[^/]+@/.test(address);
  return address
    .replace(isMail ? /(?:@|^:)(?=[0-9A-Za-z])/g : /[/?&=_-](?=[0-9A-Za-z])/g, '$&\u200B')
    .split('\u200B')
    .map((piece) => (piece.length <= HALF_LINE ? piece : piece.replace(/\.(?=[0-9A-Za-z])/g, '$&\u200B')))
    .map((piece) => piece.replace(LONG_CODE, (code) => [...code].join('\u200B')))
    .join('\u200B');
}
