/** A reader who opens an attachment must get it: every local file that the text points to is in the notice's folder. */

import { say } from '../../../messages/check/check.ts';
import { spanAt } from '../../../notice/position.ts';
import { type Fault, rule } from '../../rule.ts';
import { linksOf, localFile, picturesOf } from '../../targets.ts';

export const fileMissing = rule('file-missing', 'error', function* (reading) {
  const { notice } = reading;
  const attachments = new Set(notice.source.attachments);
  for (const { href, at } of linksOf(reading)) {
    const file = localFile(href, notice.slug);
    if (file !== undefined && !attachments.has(file)) yield { ...missing(file, attachments), at };
  }
  for (const { src, alt, at } of picturesOf(reading)) {
    const file = localFile(src, notice.slug);
    if (file !== undefined && !attachments.has(file)) {
      yield { ...missing(file, attachments), at: spanAt(at, `![${alt}](${src})`.length) };
    }
  }
});

function missing(file: string, attachments: ReadonlySet<string>): Omit<Fault, 'at'> {
  const sought = plain(file);
  const near = [...attachments].find((name) => plain(name) === sought);
  const [says, advice] = say.fileMissing(file, near);
  return { says, advice };
}

/** Names that look alike to a person: capitals, and accents put together in another way, make no difference. */
function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
