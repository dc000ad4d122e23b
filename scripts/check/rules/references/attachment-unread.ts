/**
 * The privacy rules read the attachments; who signs learns which of them they could not read, and which pictures of the
 * site are published with what they say of their making.
 */

import { say } from '../../../messages/content/attachment.ts';
import { spanAt } from '../../../notice/position.ts';
import { rule } from '../../rule.ts';

export const attachmentUnread = rule('attachment-unread', 'info', {
  *find({ notice: { source } }) {
    for (const { name, unread } of source.carried ?? []) {
      if (unread === undefined) continue;
      const [says, advice] = say.unread(name, unread);
      yield { says, advice, at: spanAt({ file: `${source.path}/${name}`, line: 1, column: 1 }, 1) };
    }
  },
  *findInSite({ unread = [] }) {
    for (const { file, reason } of unread) {
      const [says, advice] = say.sitePicture(file, reason);
      yield { says, advice, at: spanAt({ file, line: 1, column: 1 }, 1) };
    }
  },
});
