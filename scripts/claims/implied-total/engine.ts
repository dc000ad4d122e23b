/** Two shares of one whole imply the same whole: where they do not, a number or a rate is wrong. */

import { say } from '../../messages/check/figures.ts';
import type { Bilingual } from '../../notice/finding.ts';
import { type Claim, HOLDS, type Verdict } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { written } from '../sentence.ts';
import { inUnitOf, placedOf, places } from '../show.ts';
import { comparedShares, excludeEachOther, type ImpliedTotal, wholesOf } from './implied-total.ts';

/** Every pair of shares of one kind with its verdict. */
export function* baseClaims(reading: Reading): Generator<Claim> {
  for (const [one, other] of comparedShares(reading)) {
    yield {
      rule: 'figure-base',
      shape: 'implied total',
      subject: placedOf(other.amount),
      figures: [one.amount, one.rate, other.amount, other.rate].map(placedOf),
      verdict: excludeEachOther(one, other) ? failure(one, other) : HOLDS,
    };
  }
}

function failure(one: ImpliedTotal, other: ImpliedTotal): Verdict {
  const [says, advice] = say.basesDiffer(stated(one), stated(other));
  const related = places([one.amount, one.rate, other.rate], say.other);
  return { is: 'fails', severity: 'warning', says, advice, related };
}

function stated(implied: ImpliedTotal): Bilingual {
  const { amount, rate } = implied;
  const { least, most } = wholesOf(implied);
  const [low, high] = [least.round(0), most.round(0)].map((bound) => inUnitOf(amount, bound));
  return say.base(written(amount), written(rate), low ?? '', high ?? '');
}
