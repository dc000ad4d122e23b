/**
 * The quantities that a text states: each with its exact value or its bounds, its unit and its place.
 *
 * `quantitiesIn` is what the engines of scripts/claims read. Dates, ordinals, document numbers, codes and telephone
 * numbers count nothing and are not among them. An approximate number (几十, 约300, 500余, 3—5) has bounds and no value.
 */

import { Big } from 'big.js';
import type { Quantity as Scanned } from './mention.ts';
import { scanMentions } from './scan.ts';
import { type Unit, unitOf } from './unit.ts';

/** A quantity as a text states it. Offsets are UTF-16 units of that text. */
export interface Quantity {
  readonly from: number;
  /** End of number, scale and unit. Words such as 约 or 以上 are outside. */
  readonly to: number;
  /** End of the number without scale and unit: after `432.5` of 432.5万元. */
  readonly numberTo: number;
  /** `text.slice(from, to)`. */
  readonly words: string;
  readonly amount: Exact | Interval;
  readonly unit: Unit;
  /** One unit of the last place written, in base units: 1000 for 432.5万元, 0.01 for 42.74%. A rounded value differs from the true one by less. */
  readonly quantum: Big;
}

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

/** The quantities of `text`, in order and without overlap. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (const mention of scanMentions(text)) {
    if (mention.kind === 'quantity') quantities.push(quantityOf(mention, text));
  }
  return quantities;
}

/** The value of an exact quantity. */
export function exactValue({ amount }: Pick<Quantity, 'amount'>): Big | undefined {
  return amount.kind === 'exact' ? amount.value : undefined;
}

/** Whether `value`, in base units, is what `amount` says or is within its bounds. */
export function admits(amount: Exact | Interval, value: Big): boolean {
  if (amount.kind === 'exact') return amount.value.eq(value);
  const { low, high, lowOpen, highOpen } = amount;
  if (low !== undefined && (lowOpen ? value.lte(low) : value.lt(low))) return false;
  return high === undefined || (highOpen ? value.lt(high) : value.lte(high));
}

/** Whether the quantity is a proportion: %, ‰, 成, X分之Y, or a ratio of two units (批次/千人). Never a part of a sum of counts. */
export function isRate({ unit }: Pick<Quantity, 'unit'>): boolean {
  return unit.dimension === 'percent' || unit.dimension === 'ratio';
}

function quantityOf(scanned: Scanned, text: string): Quantity {
  const { from, to, digitsTo, quantum, unit, measure } = scanned;
  return {
    from,
    to,
    numberTo: digitsTo,
    words: text.slice(from, to),
    amount: amountOf(scanned),
    unit: unitOf(unit === '%' ? '%' : measure, unit),
    quantum,
  };
}

function amountOf({ value, exact, upper, quantum }: Scanned): Exact | Interval {
  if (exact) return { kind: 'exact', value };
  const low = upper === undefined ? value.minus(grainOf(value, quantum)) : value;
  const high = upper ?? value.plus(grainOf(value, quantum));
  const named = upper === undefined ? value : undefined;
  return { kind: 'interval', low, high, lowOpen: false, highOpen: false, named };
}

/** One unit of the last place that is not zero: 100 for 300, 10 for 350, 1 for 45. */
function grainOf(value: Big, quantum: Big): Big {
  let grain = value.eq(0) ? new Big(1) : new Big(`1e${value.e - (value.c.length - 1)}`);
  if (grain.lt(quantum)) grain = quantum;
  return grain;
}
