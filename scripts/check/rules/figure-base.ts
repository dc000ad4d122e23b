/** Two shares of one whole imply the same whole: where they do not, a number or a rate is wrong. */

import { written } from '../../claims/sentence.ts';
import { inUnitOf, placeOf, places } from '../../claims/show.ts';
import { say } from '../../messages/figures.ts';
import { rule } from '../rule.ts';
import { conflictingBases, type ImpliedWhole, wholesOf } from '../statements/base.ts';

export const figureBase = rule('figure-base', 'warning', function* (reading) {
  for (const [one, other] of conflictingBases(reading)) {
    const [says, advice] = say.basesDiffer(told(one), told(other));
    const related = places([one.amount, one.rate, other.rate], say.other);
    yield { says, advice, at: placeOf(other.amount), related };
  }
});

function told(implied: ImpliedWhole): string {
  const { amount, rate } = implied;
  const { least, most } = wholesOf(implied);
  const [low, high] = [least.round(0), most.round(0)].map((bound) => inUnitOf(amount, bound));
  return say.base(written(amount), written(rate), low ?? '', high ?? '');
}
