/** Checks one notice by itself, with what other notices and the site let it know. */

import { type CheckReport, checkNotices } from '../check/check.ts';
import type { Notice } from '../notice/model.ts';
import { countItems, countSections } from '../notice/passages.ts';
import type { PublishedText } from '../notice/versions/published.ts';
import type { Checked, SiteOrder } from './made.ts';

/** Addresses of notices that remember which were asked about: what was made depends on these alone. */
export class AskedSlugs extends Set<string> {
  private asked = new Map<string, boolean>();

  override has(slug: string): boolean {
    const known = super.has(slug);
    this.asked?.set(slug, known);
    return known;
  }

  /** What was asked since the last call. */
  takeAsked(): [slug: string, known: boolean][] {
    const asked = [...this.asked];
    this.asked = new Map();
    return asked;
  }
}

export function checkStep(
  notice: Notice,
  { site, stated }: Pick<SiteOrder, 'site' | 'stated'>,
  slugs: ReadonlySet<string>,
  published: PublishedText | undefined,
): { readonly report: CheckReport; readonly checked: Checked } {
  const report = checkNotices([notice], {
    slugs,
    site: stated,
    severities: site.rules,
    noticesOnly: true,
    published: published && new Map([[notice.slug, published]]),
  });
  const { findings, silenced, texts } = report;
  const files = new Set(
    [...findings, ...silenced].flatMap(({ at, related = [] }) => [
      at.file,
      ...related.map((place) => place.at.file),
    ]),
  );
  return {
    report,
    checked: {
      findings,
      silenced,
      texts: [...texts].filter(([file]) => files.has(file)),
      unreadable: false,
      title: report.notices[0]?.title ?? '',
      sections: countSections(notice),
      items: countItems(notice),
    },
  };
}
