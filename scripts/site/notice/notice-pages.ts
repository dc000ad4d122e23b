/** The pages of one notice, and what is handed to the CMS: a pure function of the notice and what it is linked to. */

import type { Notice } from '../../notice/model.ts';
import type { PageSite } from '../../notice/site/site-parts.ts';
import type { Relation } from '../../notice/versions/relations.ts';
import { figuresPage } from './figures-page.ts';
import { BODY_FILES, cmsBody, cmsFields, fieldsPage } from './hand-over.ts';
import { type NoticeFiles, noticePage } from './notice-page.ts';

/** A file of text, by its path from the site's folder. */
export type TextFile = readonly [path: string, text: string];

/**
 * Draws the pages of `notice`: its text, its figures, the fields and the body for the CMS.
 * @param relations the notices that this one leads to, in order
 */
export function noticePages(
  notice: Notice,
  site: PageSite,
  files: NoticeFiles,
  relations: readonly Relation[] = [],
): TextFile[] {
  const pages = [
    noticePage(notice, site, files, relations),
    figuresPage(notice, site, files.editions),
    fieldsPage(notice, site, files.editions),
  ];
  return [
    ...pages.map(({ path, draw }): TextFile => [path, draw()]),
    [`${notice.slug}/cms/${BODY_FILES.style}`, cmsBody(notice)],
    [`${notice.slug}/cms/${BODY_FILES.spaces}`, cmsBody(notice, 'spaces')],
    [`${notice.slug}/cms/fields.json`, cmsFields(notice, site)],
  ];
}
