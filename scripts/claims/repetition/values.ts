/** How two values of one thing relate to each other: equal, one the other rounded, or one a slip of the other. */

import { Big } from 'big.js';
import type { Figure } from '../../claims/sentence.ts';

export type Valued = Pick<Figure, 'value' | 'quantum'>;

/** Whether they are one number, stated to the same place or not: 1.86亿元 is 18563.4万元. */
export function agree(one: Valued, other: Valued): boolean {
  // Small numbers are made once for a whole text, and equal at sight.
  if (one.value === other.value || one.value.eq(other.value)) return true;
  if (one.quantum === other.quantum || one.quantum.eq(other.quantum)) return false;
  const [coarse, fine] = one.quantum.gt(other.quantum) ? [one, other] : [other, one];
  const above = fine.value.minus(coarse.value);
  return above.abs().times(2).lte(coarse.quantum) || (above.gt(0) && above.lt(coarse.quantum));
}

/** A slip of a digit, or a count that was not brought up to date: near each other, or the same digits exchanged. */
export function isLikelySlip(one: Pick<Figure, 'value'>, other: Pick<Figure, 'value'>): boolean {
  if (one.value.lte(0) || other.value.lte(0)) return false;
  if (one.value.lte(other.value.times(MOST_RATIO)) && other.value.lte(one.value.times(MOST_RATIO)))
    return true;
  return isSwapped(one, other);
}

/** 342 and 324: the same digits in another order. */
export function isSwapped(one: Pick<Figure, 'value'>, other: Pick<Figure, 'value'>): boolean {
  const [first, second] = [one.value.toFixed(), other.value.toFixed()];
  return first.length === second.length && sorted(first) === sorted(second);
}

const MOST_RATIO = new Big('1.35');

function sorted(digits: string): string {
  return [...digits].sort().join('');
}

/** 18 and 28: one key beside the right one. */
export function isDigitChanged(one: Pick<Figure, 'value'>, other: Pick<Figure, 'value'>): boolean {
  const [first, second] = [one.value.toFixed(), other.value.toFixed()];
  if (first.length !== second.length || first.length < 2) return false;
  return [...first].filter((digit, index) => digit !== second.charAt(index)).length === 1;
}
