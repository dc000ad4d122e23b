/** Who cannot see a picture reads its text; without one the picture says nothing. */

import { say } from '../../messages/wording.ts';
import { blocksOf } from '../../notice/passages.ts';
import { spanAt } from '../../notice/position.ts';
import { rule } from '../rule.ts';

export const altMissing = rule('alt-missing', 'error', function* ({ notice }) {
  for (const block of blocksOf(notice)) {
    if (block.kind !== 'picture' || block.alt.trim() !== '') continue;
    const [says, advice] = say.altMissing();
    yield { says, advice, at: spanAt(block.at, 2) };
  }
});
