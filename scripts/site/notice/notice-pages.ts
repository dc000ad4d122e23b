/** The pages of one notice, and what is handed to the CMS: a pure function of the notice and what it is linked to. */

import type { Document } from '../../document/document.ts';
import type { PageSite } from '../../notice/site/site-parts.ts';
import type { Relation } from '../../notice/versions/relations.ts';
import { figuresPage } from './figures-page.ts';
import { BODY_FILES, cmsBodies, cmsFields, fieldsPage } from './hand-over.ts';
import { type NoticeFiles, noticePage } from './notice-page.ts';

/** A file of text, by its path from the site's folder. */
export type TextFile = readonly [path: string, text: string];

/**
 * Draws the pages of a notice: its text, its figures, the fields and the body for the CMS.
 * @param relations the notices that this one leads to, in order
 */
export function noticePages(
  document: Document,
  site: PageSite,
  files: NoticeFiles,
  relations: readonly Relation[] = [],
): TextFile[] {
  const bodies = cmsBodies(document);
  const { slug } = document.notice;
  const pages = [
    noticePage(document, site, files, relations),
    figuresPage(document, site, files.editions),
    fieldsPage(document, site, files.editions, bodies),
  ];
  return [
    ...pages.map(({ path, draw }): TextFile => [path, draw()]),
    [`${slug}/cms/${BODY_FILES.style}`, bodies.style],
    [`${slug}/cms/${BODY_FILES.spaces}`, bodies.spaces],
    [`${slug}/cms/fields.json`, cmsFields(document, site)],
  ];
}
