/** Who cannot see a picture reads its text; without one the picture says nothing. */

import { say } from '../../../messages/check/wording.ts';
import { spanAt } from '../../../notice/position.ts';
import { rule } from '../../rule.ts';
import { picturesOf } from '../../targets.ts';

export const altMissing = rule('alt-missing', 'error', function* (reading) {
  for (const { alt, at } of picturesOf(reading)) {
    if (alt.trim() !== '') continue;
    const [says, advice] = say.altMissing();
    yield { says, advice, at: spanAt(at, 2) };
  }
});
