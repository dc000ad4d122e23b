/**
 * Text as the search engine must see it for any run of characters to be found: every letter, digit and Han character a
 * word of its own. Punctuation hangs on the character before it, where the engine overlooks it, so that the text can be
 * read back. `layouts/browser/lib/search/text.ts` does the same to the query and reads the text back.
 */

import { isWordCharacter } from './folded-text.ts';

/** Stand for a blank and a line break of the text, which the engine would lose. */
const BLANK = '␠';
const BREAK = '␤';

/**
 * Spaces `text` out. Letters lose their compatibility forms, as they do in the query: `２０` is indexed and shown as
 * `20`, `㎡` as `m2`.
 */
export function spaceOut(text: string): string {
  let spaced = '';
  let begun = false;
  for (const character of text) {
    const letters = Array.from(character.normalize('NFKC'));
    if (character === '\n') spaced += BREAK;
    else if (/\s/.test(character)) spaced += BLANK;
    else if (!letters.some(isWordCharacter)) spaced += character;
    else {
      for (const letter of letters) {
        if (begun && isWordCharacter(letter)) spaced += ' ';
        begun ||= isWordCharacter(letter);
        spaced += letter;
      }
    }
  }
  return spaced;
}
