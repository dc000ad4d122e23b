/** What every format of a notice is written from. */

import path from 'node:path';
import type { Notice } from '../notice/model.ts';
import type { PaperSite } from '../notice/site/site-parts.ts';
import { withAbsoluteLinks } from './absolute-links.ts';
import { publishedPicture } from './published-picture.ts';

export interface Document {
  /** As it is on the site. */
  readonly notice: Notice;
  /** As it is in a file of its own: its links lead to the site, where the site's address is known. */
  readonly carried: Notice;
  /** Of the page of the notice, where the site's is known. */
  readonly address: string | undefined;
  /** The bytes of a file that the notice carries, as they are published; nothing where there is no such file. */
  attachment(name: string): Uint8Array | undefined;
}

export function documentOf(notice: Notice, site: PaperSite): Document {
  const { slug, source } = notice;
  const address = site.baseUrl === undefined ? undefined : `${site.baseUrl}${slug}/index.html`;
  const carries = new Set(source.attachments);
  return {
    notice,
    carried: address === undefined ? notice : withAbsoluteLinks(notice, address),
    address,
    attachment: (name) => (carries.has(name) ? publishedPicture(path.join(source.path, name)) : undefined),
  };
}
