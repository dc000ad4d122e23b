/** Writes every page of the site, and the assets they use. */

import { createRequire } from 'node:module';
import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import { registerPages } from '../../eleventy.config.ts';
import type { Notice } from '../notice/model.ts';
import type { Edition, Site } from '../notice/site.ts';
import { writeAssets } from './assets.ts';
import { listPage } from './list-page.ts';
import { noticePage } from './notice-page.ts';
import { searchPage } from './search-page.ts';

export interface Publication {
  readonly site: Site;
  readonly notices: readonly Notice[];
  /** Files with the full text of each notice, by its slug; only these are offered. */
  readonly editions: ReadonlyMap<string, readonly Edition[]>;
  /** The site's folder; files that are there already stay. */
  readonly folder: string;
}

/** Writes `index.html`, `search/index.html`, `<slug>/index.html` and `assets/` below the folder. */
export async function writePages({ site, notices, editions, folder }: Publication): Promise<void> {
  const newestFirst = notices.toSorted(byDate);
  const bySlug = new Map(newestFirst.map((notice) => [notice.slug, notice]));
  const pages = {
    list: listPage(newestFirst, site),
    search: searchPage(newestFirst, site),
    notices: new Map(
      newestFirst.map((notice) => [
        notice.slug,
        noticePage(notice, site, editions.get(notice.slug) ?? [], bySlug),
      ]),
    ),
  };
  const eleventy = new Eleventy(TEMPLATES, folder, {
    quietMode: true,
    // Pages are registered below; a configuration that lies in the working folder is none of ours.
    configPath: '',
    config: (config) => registerPages(config, pages),
  });
  eleventy.disableLogger();
  await eleventy.write();
  writeAssets(folder);
}

// Eleventy wants a folder to look for templates in; there is none of its kind in the layouts: every page is virtual.
const TEMPLATES = path.dirname(createRequire(import.meta.url).resolve('#layouts/icon.svg'));

function byDate(one: Notice, other: Notice): number {
  const [first, second] = [sortKey(one), sortKey(other)];
  if (first !== second) return first > second ? -1 : 1;
  return one.slug < other.slug ? -1 : 1;
}

function sortKey({ meta: { published } }: Notice): string {
  return `${published.date} ${published.time ?? ''}`;
}
