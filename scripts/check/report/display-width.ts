/** How many cells of a terminal a text takes: Han and full-width characters take two. */

import { eastAsianWidth } from 'get-east-asian-width';

/** Cells of `text`. Marks that combine with the character before them take none. */
export function displayWidth(text: string): number {
  let cells = 0;
  for (const character of text) {
    if (!/\p{Mark}/u.test(character)) cells += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return cells;
}
