/** Finds personal numbers in a text, through the disguises of typing: blanks, full-width digits, zero-width characters. */

import type { Sign } from '../claims/signs.ts';
import { CharacterSet } from '../language/character-set.ts';
import { isRealDate } from '../language/civil-date.ts';
import { matchesOf } from '../language/matches.ts';
import { PERSONAL } from '../messages/wording.ts';
import type { Bilingual } from '../notice/finding.ts';

export interface PersonalNumber {
  readonly from: number;
  readonly to: number;
}

export interface PersonalKind {
  readonly name: Bilingual;
  /** What stands in every text that holds such a number. */
  readonly signs: readonly Sign[];
  /** What every such text holds, as written; most texts are told apart by it. */
  readonly begun: RegExp;
  /** The number itself, in the bare text. */
  readonly pattern: RegExp;
  /** Whether what `pattern` found is such a number; all are where it is left out. */
  readonly accepts?: (number: string, written: string) => boolean;
}

/** A text without its disguises, with the offset of each character in the text as it was written. */
export interface Bare {
  readonly text: string;
  readonly offsets: readonly number[];
  readonly written: string;
}

// Most paragraphs hold no number of a person: what every such number has is looked for first, on the text as it is.
const MANY_DIGITS = /(?:[0-9０-９][^0-9０-９一-龥]{0,2}){7}/;

/** GB 11643-1999: 17 digits with a date of birth and a check character by ISO 7064 MOD 11-2. */
export const identityNumber: PersonalKind = {
  name: PERSONAL.identity,
  signs: ['digit'],
  begun: MANY_DIGITS,
  pattern: /(?<![0-9A-Za-z])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z])/g,
  accepts: isIdentity,
};

/** Eleven digits that begin with 13 to 19. */
export const mobileNumber: PersonalKind = {
  name: PERSONAL.mobile,
  signs: ['digit'],
  begun: MANY_DIGITS,
  pattern: /(?<![0-9A-Za-z.+])(?:\+?86)?1[3-9][0-9]{9}(?![0-9A-Za-z元万亿]|\.[0-9])/g,
};

/** 16 to 19 digits with a valid Luhn digit (ISO/IEC 7812-1) that begin as bank cards do. */
export const bankCard: PersonalKind = {
  name: PERSONAL.bankCard,
  signs: ['digit'],
  begun: MANY_DIGITS,
  pattern: /(?<![0-9A-Za-z])(?:62|4[0-9]|5[1-5]|3[0-9]|9[0-9]|6[0-9])[0-9]{14,17}(?![0-9A-Za-z])/g,
  accepts: (number) => isLuhn(number) && !isIdentity(number),
};

/** GA 36-2018: province, letter, five characters, or six for new-energy vehicles. */
export const numberPlate: PersonalKind = {
  name: PERSONAL.plate,
  signs: ['digit', 'latin'],
  begun:
    /(?<=[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][\u200B-\u200F\u2060\uFEFF\u00AD]{0,2})[A-ZＡ-Ｚ]/,
  pattern:
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-Z][·.\s]?(?=[A-HJ-NP-Z0-9]{0,5}[0-9])[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])/g,
};

/** An ordinary (E, G) or official (D, S, P, H, M) passport, where the text speaks of one. */
export const passportNumber: PersonalKind = {
  name: PERSONAL.passport,
  signs: ['digit', 'permit'],
  begun: /护照|通行证|出入境证/,
  pattern: /(?<![0-9A-Za-z])(?:(?:E[A-HJ-NP-Z]|[PDS]E)\s?[0-9]{7}|[EGDSPHM]\s?[0-9]{8})(?![0-9A-Za-z])/gi,
  // A contract is numbered E2024-0018; no passport is written with a dash.
  accepts: (_number, written) => !/[-－]/.test(written),
};

/** The numbers of `kind` that stand in `text`. */
export function personalNumbersIn(text: string, kind: PersonalKind): PersonalNumber[] {
  return kind.begun.test(text) ? numbersInBare(bareOf(text), kind) : [];
}

/** The numbers of `kind` in a text that was made bare; offsets are those of the text as written. */
export function numbersInBare(
  { text, offsets, written }: Bare,
  { pattern, accepts }: PersonalKind,
): PersonalNumber[] {
  return matchesOf(pattern, text).flatMap(({ 0: number, index }) => {
    const from = offsets[index] ?? 0;
    const to = (offsets[index + number.length - 1] ?? 0) + 1;
    return accepts?.(number, written.slice(from, to)) === false ? [] : [{ from, to }];
  });
}

const UNSEEN = new CharacterSet('\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u00AD');
/** Dashes, and the blanks that folding leaves as they are. */
const BLANK = new CharacterSet('- \t\n\v\f\r\u00A0\u1680\u2028\u2029');

const DIGIT = new CharacterSet('0123456789');
const DIGIT_OR_CHECK = new CharacterSet('0123456789Xx');

/** Width folded; blanks and dashes between two digits and zero-width characters anywhere taken out. */
export function bareOf(text: string): Bare {
  let bare = '';
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    if (UNSEEN.at(text, offset)) continue;
    const folded = foldCharacter(text.charAt(offset));
    if (folded.length !== 1) continue;
    if (
      BLANK.at(folded, 0) &&
      DIGIT.at(bare, bare.length - 1) &&
      DIGIT_OR_CHECK.at(foldCharacter(text.charAt(offset + 1)), 0)
    )
      continue;
    bare += folded;
    offsets.push(offset);
  }
  return { text: bare, offsets, written: text };
}

function foldCharacter(character: string): string {
  return character < '\u0080' || (character >= '一' && character <= '龥')
    ? character
    : character.normalize('NFKC');
}

function isIdentity(digits: string): boolean {
  if (!/^[0-9]{17}[0-9Xx]$/.test(digits)) return false;
  const [year, month, day] = [digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14)].map(Number);
  if (!isRealDate(year ?? 0, month ?? 0, day ?? 0) || (year ?? 0) < 1850) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return '10X98765432'.charAt(sum % 11) === digits.charAt(17).toUpperCase();
}

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
