/**
 * The quantities that a text states: each with its exact value or its bounds, its unit and its place.
 *
 * `quantitiesIn` is what the engines of scripts/claims read. Dates, ordinals, document numbers, codes and telephone
 * numbers count nothing and are not among them (`numbersIn` gives them too). An approximate number (几十, 约300,
 * 500余, 3—5) has bounds and no value.
 */

import type { Big } from 'big.js';
import type { Quantity } from './mention.ts';
import { numbersIn } from './numbers.ts';

export { type Amount, admits, type Exact, type Interval } from './amount.ts';
export type { Quantity } from './mention.ts';
export type { Unit } from './unit.ts';

/** The quantities of `text`, in order and without overlap. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return numbersIn(text).filter((mention) => mention.kind === 'quantity');
}

/** The value of an exact quantity. */
export function exactValue({ amount }: Pick<Quantity, 'amount'>): Big | undefined {
  return amount.kind === 'exact' ? amount.value : undefined;
}

/** Whether the quantity is a proportion: %, ‰, 成, X分之Y, or a ratio of two units (批次/千人). Never a part of a sum of counts. */
export function isRate({ unit }: Pick<Quantity, 'unit'>): boolean {
  return unit.dimension === 'percent' || unit.dimension === 'ratio';
}
