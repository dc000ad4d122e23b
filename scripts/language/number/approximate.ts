/** Exact decimals as the numbers of the machine: quick, for shares, chances and what rules a comparison out beforehand. */

import type { Big } from 'big.js';

/** Digits that a number of the machine holds exactly. */
const EXACT_DIGITS = 15;

export function numberOf({ s, c, e }: Big): number {
  let digits = 0;
  const { length } = c;
  for (let index = 0; index < length && index < EXACT_DIGITS; index += 1)
    digits = digits * 10 + (c[index] ?? 0);
  const power = e - Math.min(length, EXACT_DIGITS) + 1;
  return s * (power < 0 ? digits / 10 ** -power : digits * 10 ** power);
}

/** By how much `made` misses `stated`, as a share of it; all of it where nothing is stated. */
export function missOf(made: Big, stated: Big): number {
  const whole = numberOf(stated);
  return whole === 0 ? 1 : Math.abs(numberOf(made) - whole) / whole;
}
