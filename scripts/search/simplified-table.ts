/** The traditional characters whose simplified form is in the notices, for queries typed in traditional characters. */

import { TRADITIONAL_AND_SIMPLIFIED } from './traditional-characters.ts';

/** Pairs of a traditional character and its simplified form, of which the latter is in `text`. */
export function simplifiedTable(text: string): string {
  const used = new Set(text);
  let table = '';
  for (let at = 0; at < TRADITIONAL_AND_SIMPLIFIED.length; at += 2) {
    const pair = TRADITIONAL_AND_SIMPLIFIED.slice(at, at + 2);
    if (used.has(pair.charAt(1))) table += pair;
  }
  return table;
}
