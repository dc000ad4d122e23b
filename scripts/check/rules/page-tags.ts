/** Inspections of government sites look for the mandatory page tags on every page; what nobody states cannot be written there. */

import { say } from '../../messages/page-tags.ts';
import { missingTags } from '../../notice/page-tags.ts';
import { spanAt } from '../../notice/position.ts';
import { rule } from '../rule.ts';

/** What a government site states at the foot of its pages, whatever else it states there. */
const MANDATORY = ['organiser', 'icp', 'police', 'reportError'] as const;

export const pageTags = rule('page-tags', 'warning', {
  *find({ notice: { meta } }, { site }) {
    // A draft stands on no site yet.
    if (site === undefined || meta.published.time !== undefined) return;
    const { date } = meta.published;
    const at = meta.places.get('published');
    if (at === undefined) return;
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
    const unstated = MANDATORY.filter((key) => site.footer?.[key] === undefined);
    if (site.siteIdCode === undefined || unstated.length === 0) return;
    const [says, advice] = say.footerMissing(unstated);
    yield { says, advice, at, atMost: 'info' };
  },
});
