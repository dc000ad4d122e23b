/** A number as written, before its unit: the result of the readers of figures, of Chinese numerals and of 大写. */

import { Big } from 'big.js';
import { type Amount, exactly, scaledBy } from './amount.ts';
import type { ScaleWords } from './scale.ts';

export interface WrittenNumber {
  /** With its scale: 4325000 for 432.5万. */
  readonly amount: Amount;
  /** One unit of the last place written: 1000 for 432.5万. */
  readonly quantum: Big;
  /** End of the digits before the last scale. */
  readonly numberTo: number;
  /** What follows the digits: scale, 余. */
  readonly words: ScaleWords;
}

/** The number whose digits are `digits` (plain figures with a decimal point), in the scale that `words` write. */
export function numberInScale(digits: string, numberTo: number, words: ScaleWords): WrittenNumber {
  const { exponent } = words.scale;
  const value = new Big(exponent === 0 ? digits : `${digits}e${exponent}`);
  return { amount: exactly(value), quantum: powerOfTen(exponent - decimalsOf(digits)), numberTo, words };
}

/** The number `amount`, whole or between bounds, in the scale that `words` write. */
export function amountInScale(amount: Amount, numberTo: number, words: ScaleWords): WrittenNumber {
  const { exponent, factor } = words.scale;
  return { amount: scaledBy(amount, factor), quantum: powerOfTen(exponent), numberTo, words };
}

/** From 1e-8 to 1e16. */
const POWERS: readonly Big[] = Array.from({ length: 25 }, (_, index) => new Big(`1e${index - 8}`));

export function powerOfTen(exponent: number): Big {
  return POWERS[exponent + 8] ?? new Big(`1e${exponent}`);
}

function decimalsOf(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
}
