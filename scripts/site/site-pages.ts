/** Writes what a site has beside its notices: list, search, feeds, assets. It needs their entries only. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../notice/entry.ts';
import { newestFirst } from '../notice/newest-first.ts';
import type { Site } from '../notice/site.ts';
import { writeAssets } from './assets.ts';
import { writeDesk } from './desk.ts';
import { FEED, SITEMAP } from './feed-path.ts';
import { atomFeed, sitemap } from './feeds.ts';
import { listPages } from './list-page.ts';
import { searchPage } from './search-page.ts';
import { writeTheme } from './theme-files.ts';
import { verifyPage } from './verify-page.ts';

export interface SiteOrder {
  readonly site: Site;
  /** In any order. */
  readonly entries: readonly Entry[];
  /** The site's folder; files that are there already stay. */
  readonly folder: string;
}

export function writeSitePages({ site, entries, folder }: SiteOrder): void {
  const ordered = entries.toSorted(newestFirst);
  for (const page of [...listPages(ordered, site), searchPage(ordered, site), verifyPage(site)]) {
    const file = path.join(folder, page.path);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, page.draw());
  }
  writeAssets(folder);
  if (site.desk === true) writeDesk(folder);
  writeTheme(site, folder);
  if (site.baseUrl !== undefined && ordered.length > 0) {
    writeFileSync(path.join(folder, FEED), atomFeed(ordered, site, site.baseUrl));
    writeFileSync(path.join(folder, SITEMAP), sitemap(ordered, site.baseUrl));
  }
}
