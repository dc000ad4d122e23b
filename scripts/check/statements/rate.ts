/** Rates that a text states together with the numbers they come from: 办结114件…办结率95%; 占120件的95%; 由40件增至50件，增长25%. */

import type { Reading } from '../reading.ts';
import { bitsOf, hasSigns } from '../signs.ts';
import type { Rate } from './fraction.ts';
import { growthOf } from './growth.ts';
import { sentencesOf } from './sentence.ts';
import { degreeOf, sharesOf } from './share.ts';

const PERCENT = bitsOf('percent');

const made = new WeakMap<Reading, readonly Rate[]>();

/** Every rate whose numbers stand in the same sentence, or in the one before that it divides. */
export function ratesOf(reading: Reading): readonly Rate[] {
  const known = made.get(reading);
  if (known !== undefined) return known;
  const rates: Rate[] = [];
  for (const { figures, signs } of sentencesOf(reading)) {
    if (!hasSigns(signs, PERCENT)) continue;
    for (const rate of figures) {
      if (rate.unit !== '%' || !rate.exact) continue;
      const fractions = sharesOf(rate) ?? degreeOf(rate);
      if (fractions.length > 0) rates.push({ rate, fractions });
    }
  }
  const all = [...rates, ...growthOf(reading)];
  made.set(reading, all);
  return all;
}
