/** The site as it was saved last, without its notices. */

import { type ContentOutline, outlineContent } from '../../content/read-content.ts';
import { type Format, type Site, USUAL_FORMATS } from '../../notice/site/site.ts';
import { type SiteParts, sitePartsOf } from '../../notice/site/site-parts.ts';
import { withScriptTitles } from '../../site/own-pages/render.ts';
import { loadParts } from '../../site/parts.ts';

export interface PreviewedSite {
  readonly outline: ContentOutline;
  /** With the titles of pages that are scripts. */
  readonly site: Site;
  readonly parts: SiteParts;
  readonly formats: readonly Format[];
  /** Two sites with the same one make the same of a notice. */
  readonly key: string;
}

/** @throws Refusal where there is no such folder, or where a script of the site fails */
export async function readPreviewedSite(content: string): Promise<PreviewedSite> {
  const outline = outlineContent(content);
  const site = await withScriptTitles(outline.site);
  await loadParts(site);
  const parts = sitePartsOf(site, outline.stated);
  const formats = site.formats ?? USUAL_FORMATS;
  return { outline, site, parts, formats, key: JSON.stringify([parts, formats]) };
}
