/** Writes every page of the site, and the assets they use. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import { type Pages, registerPages } from '../../eleventy.config.ts';
import type { Notice } from '../notice/model.ts';
import { newestFirst } from '../notice/newest-first.ts';
import type { Edition, Site } from '../notice/site.ts';
import { writeAssets } from './assets.ts';
import { writeDesk } from './desk.ts';
import { FEED, SITEMAP } from './feed-path.ts';
import { atomFeed, sitemap } from './feeds.ts';
import { figuresPage } from './figures-page.ts';
import { BODY_FILES, cmsBody, cmsFields, fieldsPage } from './hand-over.ts';
import { listPages } from './list-page.ts';
import { noticePage } from './notice-page.ts';
import { searchPage } from './search-page.ts';
import { writeTheme } from './theme-files.ts';
import { verifyPage } from './verify-page.ts';

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
  const ordered = notices.toSorted(newestFirst);
  const bySlug = new Map(ordered.map((notice) => [notice.slug, notice]));
  const editionsOf = ({ slug }: Notice): readonly Edition[] => editions.get(slug) ?? [];
  const pages: Pages = {
    list: listPages(ordered, site),
    search: [searchPage(ordered, site)],
    verify: [verifyPage(site)],
    notice: ordered.map((notice) =>
      noticePage(notice, site, { editions: editionsOf(notice), sizes }, bySlug),
    ),
    figures: ordered.map((notice) => figuresPage(notice, site)),
    fields: ordered.map((notice) => fieldsPage(notice, site, editionsOf(notice))),
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
  if (site.desk === true) writeDesk(folder);
  writeTheme(site, folder);

  for (const notice of ordered) writeHandOver(notice, site, folder);
  if (site.baseUrl !== undefined && ordered.length > 0) {
    writeFileSync(path.join(folder, FEED), atomFeed(ordered, site, site.baseUrl));
    writeFileSync(path.join(folder, SITEMAP), sitemap(ordered, site.baseUrl));
  }
}

function writeHandOver(notice: Notice, site: Site, folder: string): void {
  const cms = path.join(folder, notice.slug, 'cms');
  mkdirSync(cms, { recursive: true });
  writeFileSync(path.join(cms, BODY_FILES.style), cmsBody(notice));
  writeFileSync(path.join(cms, BODY_FILES.spaces), cmsBody(notice, 'spaces'));
  writeFileSync(path.join(cms, 'fields.json'), cmsFields(notice, site));
}

// Eleventy wants a folder to look for templates in; there is none of its kind in the layouts: every page is virtual.
const TEMPLATES = path.dirname(createRequire(import.meta.url).resolve('#layouts/icon.svg'));
