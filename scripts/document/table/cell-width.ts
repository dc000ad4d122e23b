/** How much room the words of a table cell need, in full-width characters. */

/** Half-width characters: a little more than the widest of the print faces, so that nothing that is reckoned to fit is cut. */
const DIGIT = 0.56;
const LOWER = 0.58;
const UPPER = 0.74;
const WIDE_LETTER = 0.95;
const SIGN = 0.5;

/** Width of `text` in one line. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

function widthOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x2e80 || (code >= 0x2000 && code < 0x2e80)) return 1;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[mwMW@%]/.test(character)) return WIDE_LETTER;
  if (/[A-Z]/.test(character)) return UPPER;
  if (/[a-z]/.test(character) || code >= 0xa0) return LOWER;
  return SIGN;
}

/** A number as a reader sees one: it is never broken. Longer rows of digits are codes. */
const FIGURE = /^[(+\-−~]?[0-9][0-9,.:/-]{0,17}[%‰)]?$/;
/** Codes and addresses with more characters may break inside. */
const WHOLE_WORD = 10;
/** The least room for a part of a code. */
const CODE = 5;

/** The widest piece of `text` that no line break may cut. */
export function unbreakableWidth(text: string): number {
  let widest = 0;
  for (const [word] of text.matchAll(/[!-~‰]+/g)) {
    const width = isBreakable(word) ? Math.min(CODE, widthOf(word)) : widthOf(word);
    widest = Math.max(widest, width);
  }
  return widest;
}

/** Whether a piece of half-width characters may be broken anywhere: codes, addresses, long words; never a figure. */
export function isBreakable(word: string): boolean {
  return word.length > WHOLE_WORD && !FIGURE.test(word);
}
