/** Writes every page of a site whose notices are all at hand, and the assets they use. */

import { documentOf } from '../scripts/document/document.ts';
import { entryOf } from '../scripts/notice/entry.ts';
import type { Notice } from '../scripts/notice/model.ts';
import type { Edition, Site } from '../scripts/notice/site/site.ts';
import { relationsOf } from '../scripts/notice/versions/relations.ts';
import { noticePages } from '../scripts/site/notice/notice-pages.ts';
import { writeFiles } from '../scripts/site/site-file.ts';
import { writeSitePages } from '../scripts/site/site-pages.ts';

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
export function writePages({ site, notices, editions, sizes, folder }: Publication): void {
  const entries = notices.map(entryOf);
  const relations = relationsOf(entries);
  for (const notice of notices) {
    const { slug } = notice;
    const files = { editions: editions.get(slug) ?? [], sizes };
    writeFiles(noticePages(documentOf(notice, site), site, files, relations.get(slug)), folder);
  }
  writeSitePages({ site, entries }, folder);
}
