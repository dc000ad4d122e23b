/** Rates that a text states together with the numbers they come from: 办结114件…办结率95%; 占120件的95%; 由40件增至50件，增长25%. */

import { oncePerReading } from '../../claims/once.ts';
import { sentencesOf } from '../../claims/sentence.ts';
import { bitsOf, hasSigns } from '../../claims/signs.ts';
import { degreeOf } from './degree.ts';
import type { Rate } from './fraction.ts';
import { growthOf } from './growth.ts';
import { sharesOf } from './share.ts';

const PERCENT = bitsOf('percent');

/** Every rate whose numbers stand in the same sentence, or in the one before that it divides. */
export const ratesOf = oncePerReading((reading): readonly Rate[] => {
  const rates: Rate[] = [];
  for (const { figures, signs } of sentencesOf(reading)) {
    if (!hasSigns(signs, PERCENT)) continue;
    for (const rate of figures) {
      if (rate.unit !== '%' || !rate.exact) continue;
      const fractions = sharesOf(rate) ?? degreeOf(rate);
      if (fractions.length > 0) rates.push({ rate, fractions });
    }
  }
  return [...rates, ...growthOf(reading)];
});
