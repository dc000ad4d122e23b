/** Reads a file of a word processor by what it is: its ending often says something else. */

import { say } from '../messages/draft.ts';
import { Refusal } from '../notice/refusal.ts';
import { readDoc } from './doc/read-doc.ts';
import { readOffice } from './doc/read-office.ts';
import { readDocx } from './docx/read-docx.ts';
import type { DraftOptions, DraftText } from './draft.ts';
import { isMht } from './html/mht-parts.ts';
import { readHtml } from './html/read-html.ts';
import { readMht } from './html/read-mht.ts';

/** @throws Refusal for what is neither a new nor an old Word file nor a page that was named one */
export function readWord(bytes: Uint8Array, file: string, options: DraftOptions): DraftText {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('PK')) return readDocx(bytes, file, options);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return readDoc(bytes, file, options);
  if (/^(?:\xef\xbb\xbf)?\s{0,100}<(?:!doctype html|html|!--)/i.test(head))
    return readHtml(bytes, file, options);
  if (isMht(head)) return readMht(bytes, file, options);
  if (head.startsWith('{\\rtf')) return readOffice(bytes, file, options);
  const [says, advice] = say.notWordFile(/\.[^.]*$/.exec(file)?.[0].toLowerCase() ?? '');
  throw new Refusal(says, { advice, at: { file } });
}
