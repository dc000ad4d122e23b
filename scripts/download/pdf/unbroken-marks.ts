/** Marks for the typesetter what a line may not tear: numbers with what they count, and the words of headings. */

import { unbrokenIn } from '../../language/breaking/quantities.ts';
import { breaksBetweenWords } from '../../language/breaking/words-of-text.ts';

/** Characters that no notice has, around what stays on a line; the template takes them out again. */
const BEGIN = '\u0002';
const END = '\u0003';

/** Marks numbers with what they count. */
export function markQuantities(text: string): string {
  let marked = '';
  let at = 0;
  for (const [from, to] of unbrokenIn(text)) {
    const end = to + followingMarks(text, to);
    marked += `${text.slice(at, from)}${BEGIN}${text.slice(from, end)}${END}`;
    at = end;
  }
  return marked + text.slice(at);
}

/**
 * Marks the words of a heading.
 * @param fits whether a word has room in a line
 */
export function markWords(text: string, fits: (word: string) => boolean = () => true): string {
  const breaks = breaksBetweenWords(text);
  return [...breaks, text.length]
    .map((end, index) => {
      const part = text.slice(breaks[index - 1] ?? 0, end);
      // What is between two words has punctuation in it, where a line may break as ever.
      return part.replace(/[\p{L}\p{N}.,，．%％‰]+(?:[：；]\u200B?)?/gu, (word) =>
        word.length > 1 && fits(word) ? `${BEGIN}${word}${END}` : word,
      );
    })
    .join('');
}

/** A box would let a line begin with these marks; the break after them comes along, or they would be halved. */
function followingMarks(text: string, at: number): number {
  return /^(?:[：；…—～]+\u200B?)?/u.exec(text.slice(at))?.[0].length ?? 0;
}
