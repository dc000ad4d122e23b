/** Adds the site's own pages to a site that is otherwise written, and looks at what they say. */

import { checkSiteWords } from '../check/check.ts';
import { say } from '../messages/pages/own-pages.ts';
import type { Entry } from '../notice/entry.ts';
import type { Notice } from '../notice/model.ts';
import { refuse } from '../notice/refusal.ts';
import type { Site } from '../notice/site/site.ts';
import { type FilesOf, listingOf } from '../site/listing.ts';
import type { OwnPagesTarget } from '../site/own-pages/target.ts';
import { writeOwnPages } from '../site/own-pages/write-own-pages.ts';
import { publishedBytes } from './attachments.ts';

export interface OwnPagesOrder {
  readonly site: Site;
  /** Newest first. */
  readonly entries: readonly Entry[];
  /** The notice itself: only a tally needs its words. */
  readonly noticeOf: (slug: string) => Notice | undefined;
  /** The files with the full text of each. */
  readonly filesOf: FilesOf;
  /** The site, with every other page in it. */
  readonly target: OwnPagesTarget;
}

/**
 * @returns the texts of the pages, by path
 * @throws Refusal where a page cannot be made, or where its rendered words hold a personal number: a template may
 * take words from anywhere, so that the check of its source is not enough
 */
export async function addOwnPages({
  site,
  entries,
  noticeOf,
  filesOf,
  target,
}: OwnPagesOrder): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  if (site.own === undefined) return texts;
  const listings = entries.map((entry) => listingOf(entry, filesOf(entry.slug)));
  for (const { path, words, text } of await writeOwnPages(site, {
    listings,
    noticeOf,
    target,
    bytesOf: publishedBytes,
  })) {
    texts.set(path, text);
    const lines = words.map((text, index) => ({
      key: '',
      text,
      at: { file: path, line: index + 1, column: 1 },
    }));
    const found = checkSiteWords({ file: path, site, words: lines }).find(
      ({ sensitive }) => sensitive === true,
    );
    if (found === undefined) continue;
    refuse(say.personal(found.says), path);
  }
  return texts;
}
