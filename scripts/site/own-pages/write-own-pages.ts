/** Puts the site's own pages into the site: rendered, checked, and in the way of no file of ours. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { say } from '../../messages/pages/own-pages.ts';
import type { Notice } from '../../notice/model.ts';
import { refuse } from '../../notice/refusal.ts';
import { mediaTypeOf } from '../../notice/site/media-types.ts';
import { rootAddress } from '../../notice/site/own-page.ts';
import type { OwnPages, Site } from '../../notice/site/site.ts';
import { rootFor, wayFrom } from '../address.ts';
import type { Listing } from '../listing.ts';
import { noticePath } from '../notice/notice-path.ts';
import { finishPage } from './finish-page.ts';
import { pageText } from './page-text.ts';
import { renderPages } from './render.ts';
import { withTallies } from './tally-place.ts';
import { drawTally } from './tally-shortcode.ts';
import type { OwnPagesTarget } from './target.ts';

/** Pages of ours that a page of the site may take the place of. */
const REPLACEABLE: ReadonlySet<string> = new Set(['index.html', 'search/index.html', '404.html']);

/** What is written beside the pages after them. */
const LATER: ReadonlySet<string> = new Set(['SHA256SUMS', 'sitemap.xml', 'feed.xml', 'robots.txt']);

export interface OwnPagesOutput {
  /** Newest first. */
  readonly listings: readonly Listing[];
  readonly noticeOf: (slug: string) => Notice | undefined;
  /** The site, with every other page in it. */
  readonly target: OwnPagesTarget;
  /** The bytes of a file as they are published: a picture without what it says of its making. */
  readonly bytesOf: (file: string) => Uint8Array;
}

/** A page as it is published, the words on it, and those of its own text. */
export interface WrittenPage {
  readonly path: string;
  readonly words: readonly string[];
  readonly text: string;
}

/**
 * @returns the pages that were written, for those who look at their words
 * @throws Refusal where a page cannot be made, breaks the policy, overwrites another or links to nothing
 */
export async function writeOwnPages(
  site: Site,
  { listings, noticeOf, target, bytesOf }: OwnPagesOutput,
): Promise<readonly WrittenPage[]> {
  const { own } = site;
  if (own === undefined) return [];
  const rendered = mkdtempSync(path.join(tmpdir(), 'tongbao-pages-'));
  try {
    await renderPages(own, site, listings, rendered);
    for (const name of own.files) target.write(name, bytesOf(path.join(own.folder, name)));
    const tallyFor = (slug: string, name: string): string => {
      const notice = noticeOf(slug);
      const address = rootAddress(noticePath(slug));
      const drawn = notice === undefined ? undefined : drawTally(notice, site.language, address);
      return drawn ?? refuse(say.noTally(slug), name);
    };
    const pages: WrittenPage[] = [];
    const links: { readonly from: string; readonly to: string; readonly written: string }[] = [];
    const names = filesIn(rendered);
    refuseMissing(own, new Set(names));
    for (const name of names) {
      if (!/^[A-Za-z0-9._/-]+$/.test(name) || mediaTypeOf(name) === undefined)
        refuse(say.outputName(name), name);
      if (target.has(name) && !REPLACEABLE.has(name)) refuse(say.overwrites(name), name);
      if (!name.endsWith('.html')) {
        target.write(name, bytesOf(path.join(rendered, name)));
        continue;
      }
      const { html, targets, words } = finishPage(
        withTallies(readFileSync(path.join(rendered, name), 'utf8'), (slug) => tallyFor(slug, name)),
        wayFrom(name, rootFor(name, site.baseUrl)),
        name,
      );
      target.write(name, html);
      pages.push({ path: name, words, text: pageText(html) });
      for (const [to, written] of targets) links.push({ from: name, to, written });
    }
    for (const { from, to, written } of links) {
      if (!LATER.has(to) && !target.has(to)) refuse(say.dead(written), from);
    }
    return pages;
  } finally {
    rmSync(rendered, { recursive: true, force: true });
  }
}

/** Every page links to the others at its foot: a page that was written elsewhere would be a dead link. */
function refuseMissing({ pages }: OwnPages, written: ReadonlySet<string>): void {
  for (const { file, path: at } of pages) {
    if (at !== undefined && !written.has(at)) refuse(say.moved(at), file);
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
