/** How far a written number may be from the true one: counts are exact, other numbers are rounded at their last place. */

import { Big } from 'big.js';
import { numberOf } from '../../language/number/approximate.ts';
import type { Figure } from '../sentence.ts';

export function atMost(figure: Figure): Big {
  return figure.value.plus(halfPlace(figure));
}

export function atLeast(figure: Figure): Big {
  return figure.value.minus(halfPlace(figure));
}

const NOTHING = new Big(0);
const HALF = new Big('0.5');
/** A little more than half a place: 25.548 is rounded to 25.55, and again to 25.6. */
const HALF_PLACE = new Big('0.55');
const HUNDRED = new Big(100);

/** What is written in 万 may be rounded, and so are rates; other numbers are what the office reckons with. */
export function halfPlace({ quantum, unit }: Figure): Big {
  return isCounted(quantum, unit) ? NOTHING : quantum.times(HALF);
}

function isCounted(quantum: Big, unit: string): boolean {
  // At most 1: its digits are a power of ten.
  return quantum.e <= 0 && (quantum.e < 0 || quantum.lte(1)) && unit !== '%' && unit !== '百分点';
}

/**
 * Whether `rate` is `part` ÷ `whole`, rounded or truncated at its own place.
 * @param margin how far the true part may be from `part`
 */
export function isRatioOf(rate: Figure, part: Big, margin: Big, whole: Figure): boolean {
  if (!isNearRatio(rate, part, margin, whole)) return false;
  const [least, most] = [atLeast(whole), atMost(whole)];
  if (least.lte(0)) return false;
  const half = rate.quantum.times(HALF_PLACE);
  // Multiplied out, for division rounds: least share = (part − margin) ÷ most, greatest = (part + margin) ÷ least.
  const isBelow = part.minus(margin).times(HUNDRED).lt(rate.value.plus(rate.quantum).times(most));
  const isAbove = part.plus(margin).times(HUNDRED).gte(rate.value.minus(half).times(least));
  return isBelow && isAbove;
}

/** More than the numbers of the machine are off. */
const LOOSE = 1 + 1e-9;

/** The same with the numbers of the machine and a little more room: most pairs are not worth an exact comparison. */
function isNearRatio(rate: Figure, part: Big, margin: Big, whole: Figure): boolean {
  const [value, place, share] = [numberOf(rate.value), numberOf(rate.quantum), numberOf(part)];
  const [room, all] = [numberOf(margin), numberOf(whole.value)];
  const spread = isCounted(whole.quantum, whole.unit) ? 0 : numberOf(whole.quantum) / 2;
  const slack = (Math.abs(value) + place) * (Math.abs(all) + spread) * (LOOSE - 1);
  return (
    (share - room) * 100 - slack < (value + place) * (all + spread) &&
    (share + room) * 100 + slack >= (value - place * 0.55) * (all - spread)
  );
}
