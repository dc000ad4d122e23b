/** An item that was lost between draft and publication is noticed here: a section has as many items as it declares. */

import { say } from '../../../messages/check/check.ts';
import type { Division } from '../../../notice/model.ts';
import { spanAt } from '../../../notice/position.ts';
import { type Fault, rule } from '../../rule.ts';

export const sectionItems = rule('section-items', 'error', function* ({ notice }) {
  for (const section of notice.sections) {
    const fault = countFault(section);
    if (fault !== undefined) yield fault;
  }
});

function countFault({ declared, divisions }: Division): Fault | undefined {
  const place = declared?.places.get('items');
  const stated = declared?.items;
  if (place === undefined || stated === undefined || stated === divisions.length) return undefined;
  const [says, advice] = say.itemCount(stated, divisions.length);
  const last = divisions.at(-1);
  const related =
    last === undefined ? [] : [{ at: spanAt(last.at, Math.max(last.label.length, 1)), says: say.lastItem() }];
  return { says, advice, at: spanAt(place, String(stated).length), related };
}
