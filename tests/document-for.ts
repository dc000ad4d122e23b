/** Test support: the document of a notice, on a site that is nobody's. */

import { type Document, documentOf } from '../scripts/document/document.ts';
import type { AttachmentReader } from '../scripts/document/pictures.ts';
import type { Notice } from '../scripts/notice/model.ts';
import type { PaperSite } from '../scripts/notice/site/site-parts.ts';

/** @param read gives the bytes of its attachments; left out, there are no such files */
export function documentFor(
  notice: Notice,
  read: AttachmentReader = () => undefined,
  { baseUrl }: Partial<PaperSite> = {},
): Document {
  return documentOf(notice, { baseUrl }, read);
}
