/** What a number says: one value, or bounds. */

import { Big } from 'big.js';

export type Amount = Exact | Interval;

/** One value, in base units: 432.5万元 is 4325000 元. Percent stay percent: 42.74% is 42.74. */
export interface Exact {
  readonly kind: 'exact';
  readonly value: Big;
}

/** Bounds, in base units. A missing bound is unlimited: 500人以上 has no `high`. */
export interface Interval {
  readonly kind: 'interval';
  readonly low: Big | undefined;
  readonly high: Big | undefined;
  /** The bound itself is excluded: 超过500 is above 500. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  /** The number that the words name, 300 for 近300; missing where they name none (几十) or two (3—5). */
  readonly named: Big | undefined;
}

/** The amount that is `value` and nothing else. */
export function exactly(value: Big): Exact {
  return SMALL_EXACT.get(value) ?? { kind: 'exact', value };
}

/** The whole number `value`; those below 1000 are made once, for most numbers of a text are small. */
export function wholeNumber(value: number): Big {
  return SMALL[value] ?? new Big(value);
}

const SMALL: readonly Big[] = Array.from({ length: 1000 }, (_, value) => new Big(value));
const SMALL_EXACT = new Map<Big, Exact>(SMALL.map((value) => [value, { kind: 'exact', value }]));

/** The factor of everything that is not multiplied. */
export const ONE = wholeNumber(1);

/** From `low` to `high`, both included: 3—5个, 两三个. */
export function between(low: Big, high: Big): Interval {
  return { kind: 'interval', low, high, lowOpen: false, highOpen: false, named: undefined };
}

/** Whether `value`, in base units, is what `amount` says or is within its bounds. */
export function admits(amount: Amount, value: Big): boolean {
  if (amount.kind === 'exact') return amount.value.eq(value);
  const { low, high, lowOpen, highOpen } = amount;
  if (low !== undefined && (lowOpen ? value.lte(low) : value.lt(low))) return false;
  return high === undefined || (highOpen ? value.lt(high) : value.lte(high));
}

/** The amount with every number of it multiplied by `factor`. */
export function scaledBy(amount: Amount, factor: Big): Amount {
  if (factor === ONE) return amount;
  if (amount.kind === 'exact') return { kind: 'exact', value: amount.value.times(factor) };
  const { low, high, named } = amount;
  return { ...amount, low: low?.times(factor), high: high?.times(factor), named: named?.times(factor) };
}
