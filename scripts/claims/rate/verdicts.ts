/** What is said of a rate and the pair that it is compared with. */

import { say } from '../../messages/check/figures.ts';
import { halfPlace, isRatioOf } from '../change/tolerance.ts';
import type { Fails } from '../claim.ts';
import type { Figure } from '../sentence.ts';
import { inUnitOf, places } from '../show.ts';
import type { Pair } from './pairs.ts';

/** Whether the pair makes the rate, as exactly as its numbers are written. */
export function fits(rate: Figure, { part, whole, share }: Pair): boolean {
  if (part.value.gt(whole.value) !== rate.value.gt(100) && !part.value.eq(whole.value)) return false;
  const margin = halfPlace(part);
  const isBoth = share !== part.value && !share.eq(part.value);
  return isRatioOf(rate, share, isBoth ? margin.plus(halfPlace(whole)) : margin, whole);
}

/** The pair makes another rate. */
export function failure(rate: Figure, { part, whole, share }: Pair): Fails {
  const places2 = Math.max(-rate.quantum.e, 0) + 1;
  const right = `${share.times(100).div(whole.value).round(places2).toFixed()}%`;
  const [says, advice] = say.rateDiffers(
    inUnitOf(rate, rate.value),
    inUnitOf(part, share),
    inUnitOf(whole, whole.value),
    right,
  );
  const related = [...places([part], say.part), ...places([whole], say.whole)];
  return { is: 'fails', severity: 'error', says, advice, related };
}

/** A rate of what cannot be more than all: 合格率 above 100%. */
export function aboveAll(rate: Figure): Fails {
  const [says, advice] = say.rateAboveAll(inUnitOf(rate, rate.value));
  return { is: 'fails', severity: 'error', says, advice, related: [] };
}
