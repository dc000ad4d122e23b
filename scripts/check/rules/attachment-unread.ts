/** The privacy rules read the attachments; who signs learns which of them they could not read. */

import { say } from '../../messages/attachment.ts';
import { spanAt } from '../../notice/position.ts';
import { rule } from '../rule.ts';

export const attachmentUnread = rule('attachment-unread', 'info', function* ({ notice: { source } }) {
  for (const { name, unread } of source.carried ?? []) {
    if (unread === undefined) continue;
    const [says, advice] = say.unread(name, unread);
    yield { says, advice, at: spanAt({ file: `${source.path}/${name}`, line: 1, column: 1 }, 1) };
  }
});
