/** A stated rate equals its part divided by its whole; inspectors recompute it first. */

import { Big } from 'big.js';
import type { Figure } from '../../claims/sentence.ts';
import { inUnitOf, placeOf, places } from '../../claims/show.ts';
import { say } from '../../messages/figures.ts';
import { rule } from '../rule.ts';
import type { Fraction } from '../statements/fraction.ts';
import { ratesOf } from '../statements/rate.ts';

export const figurePercent = rule('figure-percent', 'error', function* (reading) {
  for (const { rate, fractions } of ratesOf(reading)) {
    if (fractions.some((fraction) => fits(rate.value, rate.quantum, fraction))) continue;
    const nearest = nearestTo(rate.value, fractions);
    if (nearest === undefined) continue;
    const { part, whole, share } = nearest;
    const places2 = decimalsOf(rate.quantum) + 1;
    const stated = inUnitOf(rate, rate.value);
    const right = `${percentOf(nearest).round(places2).toFixed()}%`;
    const [one, other] = [inUnitOf(part, part.value), inUnitOf(whole, whole.value)];
    const [says, advice] = !share.eq(part.value)
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
function fits(stated: Big, quantum: Big, { share, part, whole }: Fraction): boolean {
  // Both sides are multiplied by the whole: no division, nothing to round.
  const miss = share.times(100).minus(stated.times(whole.value));
  const place = quantum.times(whole.value);
  if (miss.abs().times(2).lte(place) || (miss.gte(0) && miss.lt(place))) return true;
  const [ofPart, ofWhole] = [roundingOf(part), roundingOf(whole)];
  if (ofPart.plus(ofWhole).eq(0)) return false;
  // A change is made of both numbers, and so is what it may be off by.
  const ofShare = share.eq(part.value) ? ofPart : ofPart.plus(ofWhole);
  const loose = ofShare.times(100).plus(stated.times(ofWhole));
  return miss.abs().minus(loose).times(2).lte(place);
}

/** What an amount may be off by: books are kept to the cent, so that 4.84亿元 was rounded, by half its last place at most. */
function roundingOf({ sentence, unit, from, digitsTo, quantum }: Figure): Big {
  return unit === '元' && sentence.text.slice(from, digitsTo).includes('.') ? quantum.div(2) : NOTHING;
}

const NOTHING = new Big(0);

function nearestTo(stated: Big, fractions: readonly Fraction[]): Fraction | undefined {
  const misses = fractions.map((fraction) => ({ fraction, by: percentOf(fraction).minus(stated).abs() }));
  return misses.sort((one, other) => one.by.cmp(other.by))[0]?.fraction;
}

/** The exact percentage, to 20 places. */
function percentOf({ share, whole }: Fraction): Big {
  return share.times(100).div(whole.value);
}

function decimalsOf(quantum: Big): number {
  return Math.max(-quantum.e, 0);
}
