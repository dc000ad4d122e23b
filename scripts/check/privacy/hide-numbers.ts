/** Hides the personal numbers in words that a report or a record shows. */

import { bareOf } from './bare-text.ts';
import {
  bankCard,
  identityNumber,
  mobileNumber,
  numberPlate,
  numbersInBare,
  type PersonalNumber,
  passportNumber,
} from './personal-data.ts';
import { plainNumber } from './public-numbers.ts';

/**
 * `words` with a sign in the place of every character of a personal number; the length stays.
 * @param open the numbers that are public, as `plainNumber` writes them
 */
export function hideNumbers(words: string, open: ReadonlySet<string> = new Set()): string {
  const hidden = numbersIn(words).filter(({ from, to }) => !open.has(plainNumber(words.slice(from, to))));
  return hidden.length === 0 ? words : hideSpans(words, hidden);
}

/** `words` with a sign in the place of every character of `spans`. */
export function hideSpans(words: string, spans: readonly PersonalNumber[]): string {
  const units = words.split('');
  for (const { from, to } of spans) {
    for (let offset = Math.max(from, 0); offset < Math.min(to, units.length); offset += 1)
      units[offset] = signFor(units[offset] ?? '');
  }
  return units.join('');
}

const KINDS = [identityNumber, mobileNumber, bankCard, numberPlate, passportNumber];

function numbersIn(words: string): PersonalNumber[] {
  const kinds = KINDS.filter(({ mayStandIn }) => mayStandIn(words));
  if (kinds.length === 0) return [];
  const bare = bareOf(words);
  return kinds.flatMap((kind) => numbersInBare(bare, kind));
}

/** One sign a character, as wide as the character, so that what is marked below it stays in place. */
function signFor(character: string): string {
  return /[\u1100-\u115F\u2E80-\uFFEF]/.test(character) ? '＊' : '*';
}
