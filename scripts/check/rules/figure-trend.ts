/** 上升 rises and 下降 falls: a reversed verb turns the result into its opposite. */

import { say } from '../../messages/figures.ts';
import { rule } from '../rule.ts';
import { changesOf } from '../statements/change.ts';
import { inUnitOf, placeOf, places } from '../statements/show.ts';

export const figureTrend = rule('figure-trend', 'error', function* (reading) {
  for (const { from, to, direction, word } of changesOf(reading)) {
    const risen = to.value.cmp(from.value);
    if (direction === 'up' ? risen > 0 : risen < 0) continue;
    const stated = [word, inUnitOf(from, from.value), inUnitOf(to, to.value)] as const;
    const [says, advice] = direction === 'up' ? say.trendUp(...stated) : say.trendDown(...stated);
    yield { says, advice, at: placeOf(to), related: places([from], say.before) };
  }
});
