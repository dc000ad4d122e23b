/**
 * Shares that no whole number gives: of 32 cases, none is 45.1% (14 are 43.8%, 15 are 46.9%). The test is known as GRIM
 * (Brown and Heathers, 2017); it needs no part, only a whole that counts things.
 */

import { isCountedIn } from '../../language/unit/unit.ts';
import { say } from '../../messages/check/figures.ts';
import type { Fails } from '../claim.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { inUnitOf, places } from '../show.ts';
import type { Naming } from './naming.ts';
import { WHOLE_ONLY } from './words.ts';

/** A share of a whole that cannot be, with that whole. */
export interface NoWholeNumber {
  readonly whole: Figure;
  readonly verdict: Fails;
}

/**
 * Judges a rate without a part: it must be said to be of the total, the sentence must count one thing only, and no other
 * number near may be the whole.
 * @returns `undefined` where some whole number gives the rate, or where the whole is not sure
 */
export function noWholeNumber(
  rate: Figure,
  { shape, name }: Naming,
  before: readonly Sentence[],
): NoWholeNumber | undefined {
  if (shape !== 'share' || name === '' || !WHOLE_ONLY.test(name) || rate.value.gte(100)) return undefined;
  const [whole, ...others] = rate.sentence.figures.filter(isCounted);
  if (whole === undefined || others.length > 0 || whole.index > rate.index || givesRate(whole, rate))
    return undefined;
  if (before.some(({ figures }) => figures.some((figure) => isCounted(figure) && givesRate(figure, rate))))
    return undefined;
  const [says, advice] = say.rateOfNoNumber(inUnitOf(rate, rate.value), inUnitOf(whole, whole.value));
  return {
    whole,
    verdict: { is: 'fails', severity: 'warning', says, advice, related: places([whole], say.whole) },
  };
}

function isCounted({ exact, quantum, measure }: Figure): boolean {
  return exact && quantum.eq(1) && isCountedIn(measure);
}

/** Whether some whole number of `whole` is the rate, rounded or truncated. */
function givesRate({ value }: Figure, rate: Figure): boolean {
  const least = rate.value.minus(rate.quantum).times(value).div(100);
  const most = rate.value.plus(rate.quantum).times(value).div(100);
  return most.round(0, 0).gte(least);
}
