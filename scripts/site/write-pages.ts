/** Writes every page of the site, and the assets they use. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import { type Pages, registerPages } from '../../eleventy.config.ts';
import type { Notice } from '../notice/model.ts';
import type { Edition, Site } from '../notice/site.ts';
import { writeAssets } from './assets.ts';
import { FEED, SITEMAP } from './feed-path.ts';
import { atomFeed, sitemap } from './feeds.ts';
import { figuresPage } from './figures-page.ts';
import { cmsBody, cmsFields, fieldsPage } from './hand-over.ts';
import { listPages } from './list-page.ts';
import { noticePage } from './notice-page.ts';
import { searchPage } from './search-page.ts';

export interface Publication {
  readonly site: Site;
  readonly notices: readonly Notice[];
  /** Files with the full text of each notice, by its slug; only these are offered. */
  readonly editions: ReadonlyMap<string, readonly Edition[]>;
  /** Bytes of each attachment by its path from the site's folder, e.g. `fanben-2025/files/table.xlsx`. */
  readonly sizes?: ReadonlyMap<string, number> | undefined;
  /** The site's folder; files that are there already stay. */
  readonly folder: string;
}

/** Writes the pages of list, search, notices and their figures, what is handed to the CMS, the feeds, and `assets/`. */
export async function writePages({ site, notices, editions, sizes, folder }: Publication): Promise<void> {
  const newestFirst = notices.toSorted(byDate);
  const bySlug = new Map(newestFirst.map((notice) => [notice.slug, notice]));
  const editionsOf = ({ slug }: Notice): readonly Edition[] => editions.get(slug) ?? [];
  const pages: Pages = {
    list: listPages(newestFirst, site),
    search: [searchPage(newestFirst, site)],
    notice: newestFirst.map((notice) =>
      noticePage(notice, site, { editions: editionsOf(notice), sizes }, bySlug),
    ),
    figures: newestFirst.map((notice) => figuresPage(notice, site)),
    fields: newestFirst.map((notice) => fieldsPage(notice, site, editionsOf(notice))),
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
  for (const notice of newestFirst) writeHandOver(notice, site, folder);
  if (site.baseUrl !== undefined && newestFirst.length > 0) {
    writeFileSync(path.join(folder, FEED), atomFeed(newestFirst, site, site.baseUrl));
    writeFileSync(path.join(folder, SITEMAP), sitemap(newestFirst, site.baseUrl));
  }
}

function writeHandOver(notice: Notice, site: Site, folder: string): void {
  const cms = path.join(folder, notice.slug, 'cms');
  mkdirSync(cms, { recursive: true });
  writeFileSync(path.join(cms, 'body.html'), cmsBody(notice));
  writeFileSync(path.join(cms, 'fields.json'), cmsFields(notice, site));
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
