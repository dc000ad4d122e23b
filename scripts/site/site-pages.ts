/** Writes what a site has beside its notices: list, search, feeds, assets. It needs their entries only. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../notice/entry.ts';
import type { Site } from '../notice/site/site.ts';
import { newestFirst } from '../notice/versions/newest-first.ts';
import { NOT_FOUND_PAGE } from './address.ts';
import { writeAssets } from './assets/assets.ts';
import { writeDesk } from './assets/desk.ts';
import { writeTheme } from './assets/theme-files.ts';
import { FEED, ROBOTS, SITEMAP } from './feed-path.ts';
import { atomFeed, robots, sitemap } from './feeds.ts';
import { fedGroups, groupPages } from './found/group-pages.ts';
import { GROUPS_PAGE, type Group, groupsOf } from './found/groups.ts';
import { indexPages } from './found/index-json.ts';
import { listingOf } from './listing.ts';
import { comparePage } from './pages/compare-page.ts';
import { listPages } from './pages/list-page.ts';
import { searchPage } from './pages/search-page.ts';
import { verifyPage } from './pages/verify-page.ts';

export interface SiteOrder {
  readonly site: Site;
  /** In any order. */
  readonly entries: readonly Entry[];
  /** The site's folder; files that are there already stay. */
  readonly folder: string;
}

export function writeSitePages({ site, entries, folder }: SiteOrder): void {
  const ordered = entries.toSorted(newestFirst);
  const groups = groupsOf(ordered);
  const pages = [
    ...listPages(ordered, site),
    ...groupPages(groups, site),
    searchPage(ordered, site),
    verifyPage(site),
    ...(ordered.some(hasVersions) ? [comparePage(site)] : []),
  ];
  for (const page of pages) {
    const file = path.join(folder, page.path);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, page.draw());
  }
  writeAssets(folder);
  if (site.desk === true) writeDesk(folder);
  writeTheme(site, folder);
  for (const [name, text] of indexPages(ordered.map((entry) => listingOf(entry, folder))))
    writeFileSync(path.join(folder, name), text);
  if (site.baseUrl !== undefined && ordered.length > 0) {
    const { baseUrl } = site;
    writeFileSync(path.join(folder, FEED), atomFeed(ordered, site, baseUrl));
    for (const { folder: below, value, entries } of fedGroups(groups)) {
      const feed = atomFeed(entries, site, baseUrl, { folder: below, title: value });
      writeFileSync(path.join(folder, below, FEED), feed);
    }
    writeFileSync(path.join(folder, SITEMAP), sitemap(ordered, baseUrl, mappedPages(groups, site)));
    writeFileSync(path.join(folder, ROBOTS), robots(baseUrl));
  }
}

/** Pages that a search engine should know beside the notices: the groups, and what the site writes itself. */
function mappedPages(groups: readonly Group[], { own }: Site): string[] {
  const ofGroups = groups.map(({ folder }) => `${folder}index.html`);
  const written = (own?.pages ?? []).flatMap(({ path: at }) =>
    at === undefined || at === 'index.html' || at === NOT_FOUND_PAGE ? [] : [at],
  );
  return [GROUPS_PAGE, ...ofGroups, ...written.sort()];
}

/** Whether there is another version of it, to be compared with. */
function hasVersions({ follows, supersedes }: Entry): boolean {
  return follows !== undefined || supersedes !== undefined;
}
