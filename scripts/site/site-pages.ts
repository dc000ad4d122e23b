/** Writes what a site has beside its notices: list, search, feeds, assets. It needs their entries only. */

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import { type Pages, registerPages } from '../../eleventy.config.ts';
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

export async function writeSitePages({ site, entries, folder }: SiteOrder): Promise<void> {
  const ordered = entries.toSorted(newestFirst);
  await drawWithEleventy(
    { list: listPages(ordered, site), search: [searchPage(ordered, site)], verify: [verifyPage(site)] },
    folder,
  );
  writeAssets(folder);
  if (site.desk === true) writeDesk(folder);
  writeTheme(site, folder);
  if (site.baseUrl !== undefined && ordered.length > 0) {
    writeFileSync(path.join(folder, FEED), atomFeed(ordered, site, site.baseUrl));
    writeFileSync(path.join(folder, SITEMAP), sitemap(ordered, site.baseUrl));
  }
}

async function drawWithEleventy(pages: Pages, folder: string): Promise<void> {
  const eleventy = new Eleventy(TEMPLATES, folder, {
    quietMode: true,
    // Pages are registered below; a configuration that lies in the working folder is none of ours.
    configPath: '',
    config: (config) => registerPages(config, pages),
  });
  eleventy.disableLogger();
  await eleventy.write();
}

// Eleventy wants a folder to look for templates in; there is none of its kind in the layouts: every page is virtual.
const TEMPLATES = path.dirname(createRequire(import.meta.url).resolve('#layouts/icon.svg'));
