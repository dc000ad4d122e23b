/** What every notice of a build is made by. */

import type { ContentOutline } from '../content/read-content.ts';
import { USUAL_FORMATS } from '../notice/site/site.ts';
import { sitePartsOf } from '../notice/site/site-parts.ts';
import type { SiteOrder } from './made.ts';

/** @param outline whose site has the titles of the pages that are scripts */
export function siteOrderOf(
  { site, stated }: Pick<ContentOutline, 'site' | 'stated'>,
  asked: Pick<SiteOrder, 'strict' | 'slugs' | 'out' | 'folder'>,
): SiteOrder {
  return {
    ...asked,
    parts: sitePartsOf(site, stated),
    look: site.look,
    formats: site.formats ?? USUAL_FORMATS,
  };
}
