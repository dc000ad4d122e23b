/** Whether a slip of a typing hand explains a rate. */

import { Big } from 'big.js';
import type { Figure } from '../sentence.ts';
import { isOneSlip, SLIPS_A_DIGIT } from '../slip.ts';
import type { Pair } from './pairs.ts';

/** Whether one slip of a typing hand makes the stated rate of the right one. */
export function isOneSlipApart(rate: Figure, { share, whole }: Pair): boolean {
  if (whole.value.eq(0)) return false;
  const places = Math.max(-rate.quantum.e, 0);
  const right = share.times(100).div(whole.value);
  const written = digits(rate.value, places);
  return (
    written.length > 2 &&
    [right.round(places), right.round(places, Big.roundDown)].some((one) =>
      isOneSlip(written, digits(one, places)),
    )
  );
}

/** How often one slip would seem to explain a rate that has nothing to do with the numbers. */
export function slipChance(rate: Figure, tries: number): number {
  const { length } = digits(rate.value, Math.max(-rate.quantum.e, 0));
  return (SLIPS_A_DIGIT * length * tries) / (9 * 10 ** (length - 1));
}

function digits(value: Big, places: number): string {
  return value.toFixed(places).replace('.', '');
}
