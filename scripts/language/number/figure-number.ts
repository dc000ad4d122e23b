/** Numbers in figures: 12, 1,286,390.00, 1 234万, 432.5万, 1亿2000万, 1亿零200万, 3万5千. */

import { Big } from 'big.js';
import { CharacterSet } from '../character-set.ts';
import { dateAt } from '../date/date.ts';
import { standsAt } from '../matches.ts';
import { unitAt } from '../unit/unit-at.ts';
import { exactly, wholeNumber } from './amount.ts';
import { scaleAt } from './scale.ts';
import { amountInScale, numberInScale, powerOfTen, type WrittenNumber } from './written-number.ts';

/** End of the figures at `offset`, with thousands commas and decimals; `offset` where there are none. */
export function figuresEnd(text: string, offset: number): number {
  return standsAt(FIGURES, text, offset) ? FIGURES.lastIndex : offset;
}

const FIGURES = /[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?/y;

/**
 * Reads the number in figures at `offset`.
 * @param end where its figures end
 * @returns the number; where parts follow each other that make no number (3万5元), the offset at which they end
 */
export function figureNumberAt(text: string, offset: number, end: number): WrittenNumber | number {
  const words = scaleAt(text, end);
  if (words.scale.exponent > 0 && !words.rough && words.to === words.next && goesOnAt(text, words.to)) {
    const compound = compoundAt(text, offset, end);
    if (compound !== undefined) return compound;
  }
  const small = words.scale.exponent === 0 ? smallNumber(text, offset, end) : undefined;
  if (small !== undefined) return amountInScale(exactly(small), end, words);
  return numberInScale(plainDigits(text, offset, end), end, words);
}

const DIGIT = new CharacterSet('0123456789');
const ZERO_WORD = new CharacterSet('零〇');

/** 2000万 of 1亿2000万, 零200万 of 1亿零200万. */
function goesOnAt(text: string, offset: number): boolean {
  return DIGIT.at(text, ZERO_WORD.at(text, offset) ? offset + 1 : offset);
}

/** Reads a number whose thousands are parted by blanks (1 234万), where a scale or a unit follows. */
export function blankGroupsAt(text: string, offset: number): WrittenNumber | undefined {
  if (!standsAt(BLANK_GROUPS, text, offset)) return undefined;
  const end = BLANK_GROUPS.lastIndex;
  const words = scaleAt(text, end);
  if (words.scale.exponent === 0 && unitAt(text, words.next) === undefined) return undefined;
  return numberInScale(plainDigits(text, offset, end), end, words);
}

/** Groups of three; no further number is before or after them, as in a row of a table. */
const BLANK_GROUPS = /(?<![0-9%] ?)[1-9][0-9]{0,2}(?: [0-9]{3})+(?:\.[0-9]+)?(?![0-9.,]| ?[0-9])/y;

function plainDigits(text: string, from: number, to: number): string {
  return text.slice(from, to).replaceAll(/[, ]/g, '');
}

const MOST_SMALL = 3;
const ZERO = '0'.charCodeAt(0);

/** The number written in at most three digits, made without a string. */
function smallNumber(text: string, from: number, to: number): Big | undefined {
  if (to - from > MOST_SMALL) return undefined;
  let value = 0;
  for (let offset = from; offset < to; offset += 1) {
    const digit = text.charCodeAt(offset) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return wholeNumber(value);
}

/**
 * 1亿2000万: parts whose scales fall. A last part without a scale has all its digits (1万2345), or 零 for those
 * that it lacks (1万零50); 3万5 might be 35000 or 30005.
 * @returns `undefined` where the second part belongs to a date (投入3万2024年…)
 */
function compoundAt(text: string, offset: number, end: number): WrittenNumber | number | undefined {
  let total = new Big(0);
  let part = { from: offset, to: end };
  let limit: Big | undefined;
  let isNumber = true;
  for (;;) {
    const words = scaleAt(text, part.to);
    const digits = plainDigits(text, part.from, part.to);
    const value = new Big(digits).times(words.scale.factor);
    if (limit !== undefined && value.gte(limit)) isNumber = false;
    const isWhole = limit?.e === digits.length || ZERO_WORD.at(text, part.from - 1);
    if (words.scale.exponent === 0 && !isWhole) isNumber = false;
    total = total.plus(value);
    const goesOn =
      words.scale.exponent > 0 && !words.rough && words.to === words.next && goesOnAt(text, words.to);
    if (goesOn && dateAt(text, words.to) === undefined) {
      // Only the last part has decimals: 1.2亿3000万 is no number.
      if (digits.includes('.')) isNumber = false;
      limit = words.scale.factor;
      const from = ZERO_WORD.at(text, words.to) ? words.to + 1 : words.to;
      part = { from, to: figuresEnd(text, from) };
      continue;
    }
    if (limit === undefined) return undefined;
    if (!isNumber) return words.to;
    const quantum = powerOfTen(words.scale.exponent - (digits.split('.')[1]?.length ?? 0));
    return { amount: exactly(total), quantum, numberTo: part.to, words };
  }
}
