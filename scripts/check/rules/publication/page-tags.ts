/** Inspections of government sites look for the mandatory page tags on every page; what nobody states cannot be written there. */

import { FOOTER_ENTRIES, type FooterEntry, say } from '../../../messages/check/page-tags.ts';
import { spanAt } from '../../../notice/position.ts';
import { missingTags } from '../../../notice/site/page-tags.ts';
import type { Site } from '../../../notice/site/site.ts';
import { publicationDayOf } from '../../../notice/versions/publication.ts';
import { rule } from '../../rule.ts';

/** The page that states how accessible the site is, where the site writes it itself. */
const ACCESSIBILITY_PAGE = 'accessibility/index.html';

/** What a government site states at the foot of its pages, whatever else it states there, and whether this one does. */
function footOf({ footer = {}, contact, accessibility, own }: Site): Readonly<Record<FooterEntry, boolean>> {
  return {
    organiser: footer.organiser !== undefined,
    phone: (footer.phone ?? contact?.phone) !== undefined,
    icp: footer.icp !== undefined,
    police: footer.police !== undefined,
    partyGovernment: footer.partyGovernment !== undefined,
    reportError: footer.reportError !== undefined,
    accessibility:
      accessibility !== undefined || own?.pages.some(({ path }) => path === ACCESSIBILITY_PAGE) === true,
  };
}

export const pageTags = rule('page-tags', 'warning', {
  *find({ notice: { meta } }, { site }) {
    // A draft is on no site yet.
    if (site === undefined || meta.published.time !== undefined) return;
    const date = publicationDayOf(meta);
    const at = meta.places.get('published');
    if (date === undefined || at === undefined) return;
    const [says, advice] = say.pubDateWithoutTime(date);
    yield { says, advice, at: spanAt(at, date.length) };
  },
  *findInSite({ file, site }) {
    const at = spanAt({ file, line: 1, column: 1 }, 1);
    if (site === undefined) {
      const [says, advice] = say.noSiteFile();
      yield { says, advice, at };
      return;
    }
    const missing = missingTags(site);
    if (missing.length > 0) {
      const [says, advice] = say.tagsMissing(missing);
      yield { says, advice, at };
    }
    const unstated = FOOTER_ENTRIES.filter((entry) => !footOf(site)[entry]);
    if (site.siteIdCode === undefined || unstated.length === 0) return;
    const [says, advice] = say.footerMissing(unstated);
    yield { says, advice, at, atMost: 'info' };
  },
});
