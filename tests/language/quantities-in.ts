/** Test support: the quantities of a text, and the value of an exact one. */

import type { Big } from 'big.js';
import type { Quantity } from '../../scripts/language/mention.ts';
import { numbersIn } from '../../scripts/language/number/numbers.ts';

/** The quantities of `text`, in order and without overlap. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return numbersIn(text).filter((mention) => mention.kind === 'quantity');
}

/** The value of an exact quantity. */
export function exactValue({ amount }: Pick<Quantity, 'amount'>): Big | undefined {
  return amount.kind === 'exact' ? amount.value : undefined;
}
