/** A stated rate equals its part divided by its whole; inspectors recompute it first. */

import type { Big } from 'big.js';
import { say } from '../../messages/figures.ts';
import { rule } from '../rule.ts';
import type { Fraction } from '../statements/fraction.ts';
import { ratesOf } from '../statements/rate.ts';
import { inUnitOf, placeOf, places } from '../statements/show.ts';

export const figurePercent = rule('figure-percent', 'error', function* (reading) {
  for (const { rate, fractions } of ratesOf(reading)) {
    if (fractions.some((fraction) => fits(rate.value, rate.quantum, fraction))) continue;
    const [nearest] = [...fractions].sort((one, other) =>
      one.percent.minus(rate.value).abs().cmp(other.percent.minus(rate.value).abs()),
    );
    if (nearest === undefined) continue;
    const { part, whole, percent } = nearest;
    const places2 = decimalsOf(rate.quantum) + 1;
    const stated = inUnitOf(rate, rate.value);
    const right = `${percent.round(places2).toFixed()}%`;
    const [one, other] = [inUnitOf(part, part.value), inUnitOf(whole, whole.value)];
    const [says, advice] =
      whole.index < part.index && part.value.minus(whole.value).abs().times(100).div(whole.value).eq(percent)
        ? say.growthDiffers(stated, other, one, right)
        : say.rateDiffers(stated, one, other, right);
    yield {
      says,
      advice,
      at: placeOf(rate),
      related: [...places([part], say.part), ...places([whole], say.whole)],
    };
  }
});

/** Rounded or truncated at the rate's own precision (1691 of 1786 is 94% and 95% alike). */
function fits(stated: Big, quantum: Big, { percent }: Fraction): boolean {
  const miss = percent.minus(stated);
  return miss.abs().lte(quantum.div(2)) || (miss.gte(0) && miss.lt(quantum));
}

function decimalsOf(quantum: Big): number {
  return Math.max(-quantum.e, 0);
}
