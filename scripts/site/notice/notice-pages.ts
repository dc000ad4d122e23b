/** The pages of one notice, and what is handed to the CMS: a pure function of the notice and what it is linked to. */

import type { Document } from '../../document/document.ts';
import type { PageSite } from '../../notice/site/site-parts.ts';
import type { Relation } from '../../notice/versions/relations.ts';
import type { Page } from '../page.ts';
import { figuresPage, figuresPath } from './figures-page.ts';
import { BODY_FILES, type CmsBodies, cmsBodies, cmsFields, fieldsPage } from './hand-over.ts';
import { type NoticeFiles, noticePage } from './notice-page.ts';
import { noticePath } from './notice-path.ts';

/**
 * The pages of a notice: its text, its figures, the fields and the body for the CMS.
 * @param relations the notices that this one leads to, in order
 */
export function noticePages(
  document: Document,
  site: PageSite,
  files: NoticeFiles,
  relations: readonly Relation[] = [],
): Page[] {
  const below = `${document.notice.slug}/cms/`;
  let made: CmsBodies | undefined;
  const bodies = (): CmsBodies => {
    made ??= cmsBodies(document);
    return made;
  };
  return [
    noticePage(document, site, files, relations),
    figuresPage(document, site, files.editions),
    fieldsPage(document, site, files.editions, bodies),
    { path: `${below}${BODY_FILES.style}`, draw: () => bodies().style },
    { path: `${below}${BODY_FILES.spaces}`, draw: () => bodies().spaces },
    { path: `${below}fields.json`, draw: () => cmsFields(document, site) },
  ];
}

/** Paths of these pages, known before the notice is read. */
export function noticePagePaths(slug: string): string[] {
  const ofCms = ['fields.html', BODY_FILES.style, BODY_FILES.spaces, 'fields.json'];
  return [noticePath(slug), figuresPath(slug), ...ofCms.map((name) => `${slug}/cms/${name}`)];
}
