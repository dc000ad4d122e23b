/** A section file that was lost is noticed here: there are as many sections as the numbers of their files say. */

import { say } from '../../../messages/check/check.ts';
import { spanAt } from '../../../notice/position.ts';
import { rule } from '../../rule.ts';

export const noticeSections = rule('notice-sections', 'error', function* ({ notice: { sections } }) {
  let greatest = 0;
  let place: ReturnType<typeof spanAt> | undefined;
  const counted = sections.filter(({ ordinal }) => ordinal > 0);
  for (const { ordinal, declared } of counted) {
    const key = declared?.places.get('section');
    if (key === undefined || ordinal <= greatest) continue;
    greatest = ordinal;
    place = spanAt(key, String(ordinal).length);
  }
  if (place === undefined || greatest === counted.length) return;
  const [says, advice] = say.sectionCount(greatest, counted.length);
  yield { says, advice, at: place };
});
