/** What a site has beside its notices: list, search, feeds, assets. It needs their entries only. */

import type { Entry } from '../notice/entry.ts';
import type { Site } from '../notice/site/site.ts';
import { newestFirst } from '../notice/versions/newest-first.ts';
import { NOT_FOUND_PAGE } from './address.ts';
import { assetFiles } from './assets/assets.ts';
import { deskFiles } from './assets/desk.ts';
import { themeFiles } from './assets/theme-files.ts';
import { FEED, ROBOTS, SITEMAP } from './feed-path.ts';
import { atomFeed, robots, sitemap } from './feeds.ts';
import { fedGroups, groupPages } from './found/group-pages.ts';
import { GROUPS_PAGE, type Group, groupsOf } from './found/groups.ts';
import { indexPages } from './found/index-json.ts';
import { type FilesOf, filesIn, listingOf } from './listing.ts';
import { comparePage } from './pages/compare-page.ts';
import { listPages } from './pages/list-page.ts';
import { searchPage } from './pages/search-page.ts';
import { verifyPage } from './pages/verify-page.ts';
import { type SiteFile, writeFiles } from './site-file.ts';

export interface SiteOrder {
  readonly site: Site;
  /** In any order. */
  readonly entries: readonly Entry[];
  /** The files with the full text of a notice. */
  readonly filesOf: FilesOf;
}

/** Writes them all; the full texts of the notices are in the folder already. */
export function writeSitePages(order: Omit<SiteOrder, 'filesOf'>, folder: string): void {
  writeFiles(siteFiles({ ...order, filesOf: filesIn(folder) }), folder);
}

export function siteFiles({ site, entries, filesOf }: SiteOrder): SiteFile[] {
  const ordered = entries.toSorted(newestFirst);
  const groups = groupsOf(ordered);
  return [
    ...listPages(ordered, site),
    ...groupPages(groups, site),
    searchPage(ordered, site),
    verifyPage(site),
    ...(ordered.some(hasVersions) ? [comparePage(site)] : []),
    ...assetFiles(),
    ...(site.desk === true ? deskFiles() : []),
    ...themeFiles(site),
    ...indexPages(ordered, (entry) => listingOf(entry, filesOf(entry.slug))),
    ...(site.baseUrl === undefined || ordered.length === 0
      ? []
      : feedFiles(ordered, groups, site, site.baseUrl)),
  ];
}

function feedFiles(
  ordered: readonly Entry[],
  groups: readonly Group[],
  site: Site,
  baseUrl: string,
): SiteFile[] {
  return [
    { path: FEED, draw: () => atomFeed(ordered, site, baseUrl) },
    ...fedGroups(groups).map(({ folder, value, entries }) => ({
      path: `${folder}${FEED}`,
      draw: () => atomFeed(entries, site, baseUrl, { folder, title: value }),
    })),
    { path: SITEMAP, draw: () => sitemap(ordered, baseUrl, mappedPages(groups, site)) },
    { path: ROBOTS, draw: () => robots(baseUrl) },
  ];
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
