/** 上升 rises and 下降 falls, by the difference of the two numbers: a reversed verb turns the result into its opposite. */

import { inUnitOf, placeOf, places } from '../../claims/show.ts';
import { say } from '../../messages/figures.ts';
import { type Fault, rule } from '../rule.ts';
import { type Change, changesOf } from '../statements/change.ts';
import { type Difference, differenceOf, isRight } from '../statements/difference.ts';

export const figureTrend = rule('figure-trend', 'error', function* (reading) {
  for (const change of changesOf(reading)) {
    const { from, to, direction, word } = change;
    const risen = to.value.cmp(from.value);
    if (direction === 'up' ? risen > 0 : risen < 0) {
      const difference = differenceOf(change);
      if (difference !== undefined && !isRight(change, difference)) yield wrongBy(change, difference);
      continue;
    }
    const stated = [word, inUnitOf(from, from.value), inUnitOf(to, to.value)] as const;
    const [says, advice] = direction === 'up' ? say.trendUp(...stated) : say.trendDown(...stated);
    yield { says, advice, at: placeOf(to), related: places([from], say.before) };
  }
});

function wrongBy({ from, to }: Change, { stated, value }: Difference): Fault {
  const right = inUnitOf(stated, value);
  const [one, other] = [inUnitOf(from, from.value), inUnitOf(to, to.value)];
  const [says, advice] = say.changeDiffers(inUnitOf(stated, stated.value), one, other, right);
  return {
    says,
    advice,
    at: placeOf(stated),
    related: [...places([from], say.before), ...places([to], say.after)],
  };
}
