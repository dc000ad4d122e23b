/** How far a written number may be from the true one: counts are exact, other numbers are rounded at their last place. */

import type { Big } from 'big.js';
import type { Figure } from '../sentence.ts';

export function atMost(figure: Figure): Big {
  return figure.value.plus(halfPlace(figure));
}

export function atLeast(figure: Figure): Big {
  return figure.value.minus(halfPlace(figure));
}

/** What is written in 万 may be rounded, and so are rates; other numbers are what the office reckons with. */
function halfPlace({ quantum, unit }: Figure): Big {
  const isRate = unit === '%' || unit === '百分点';
  return quantum.lte(1) && !isRate ? quantum.times(0) : quantum.div(2);
}

/**
 * Whether `rate` is `part` ÷ `whole`, rounded or truncated at its own place.
 * @param margin how far the true part may be from `part`
 */
export function isRatioOf(rate: Figure, part: Big, margin: Big, whole: Figure): boolean {
  const [least, most] = [atLeast(whole), atMost(whole)];
  if (least.lte(0)) return false;
  // A little more than half a place: 25.548 is rounded to 25.55, and again to 25.6.
  const half = rate.quantum.times('0.55');
  // Multiplied out, for division rounds: least share = (part − margin) ÷ most, greatest = (part + margin) ÷ least.
  const isBelow = part.minus(margin).times(100).lt(rate.value.plus(rate.quantum).times(most));
  const isAbove = part.plus(margin).times(100).gte(rate.value.minus(half).times(least));
  return isBelow && isAbove;
}
