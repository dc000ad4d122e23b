/** The traditional characters whose simplified form is in the notices, for queries typed in traditional characters. */

import { TRADITIONAL_AND_SIMPLIFIED } from './traditional-characters.ts';

/** Pairs of a traditional character and its simplified form, of which the latter is in one of `texts`. */
export function simplifiedTable(texts: Iterable<string>): string {
  const used = new Uint8Array(0x1_0000);
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) used[text.charCodeAt(at)] = 1;
  }
  let table = '';
  for (let at = 0; at < TRADITIONAL_AND_SIMPLIFIED.length; at += 2) {
    const pair = TRADITIONAL_AND_SIMPLIFIED.slice(at, at + 2);
    if (used[pair.charCodeAt(1)] === 1) table += pair;
  }
  return table;
}
