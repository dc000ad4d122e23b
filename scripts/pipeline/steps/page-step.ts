/** The step for the pages of a notice, and for the formats that are drawn with them. */

import type { Document } from '../../document/document.ts';
import { type Edition, editionFile, type Format } from '../../notice/site/site.ts';
import type { PageSite } from '../../notice/site/site-parts.ts';
import type { Relation } from '../../notice/versions/relations.ts';
import { noticePages } from '../../site/notice/notice-pages.ts';
import type { SiteFile } from '../../site/site-file.ts';
import { PLAIN } from './formats.ts';
import { inOrder, isForPaper } from './paper-formats.ts';

export interface PageOrder {
  /** Formats that the site offers. */
  readonly formats: readonly Format[];
  /** What is known of the files for paper. */
  readonly onPaper: readonly Edition[];
  /** Bytes of each attachment by its path from the site's folder. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly relations: readonly Relation[];
}

export interface DrawnPages {
  /** All that the pages offer, in order. */
  readonly editions: readonly Edition[];
  readonly files: readonly SiteFile[];
}

/** @returns files whose `draw` throws a Refusal where a part that the site draws itself fails */
export function pageStep(
  document: Document,
  site: PageSite,
  { formats, onPaper, sizes, relations }: PageOrder,
): DrawnPages {
  const { slug } = document.notice;
  const files: SiteFile[] = [];
  const editions = [...onPaper];
  for (const format of formats) {
    if (isForPaper(format)) continue;
    const bytes = PLAIN[format](document, site);
    const file = editionFile(slug, format);
    editions.push({ format, file, bytes: bytes.length });
    files.push({ path: `${slug}/${file}`, draw: () => bytes });
  }
  const offered = inOrder(editions);
  const pages = noticePages(document, site, { editions: offered, sizes }, relations);
  return { editions: offered, files: [...files, ...pages] };
}
