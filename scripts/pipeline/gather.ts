/** Puts together what came of the single notices. */

import { type CountedReport, checkNotices, joinFindings } from '../check/check.ts';
import type { ContentOutline } from '../content/read-content.ts';
import type { Outcome } from './crew.ts';
import { errorOf } from './failure.ts';
import type { Made, MadeNotice } from './made.ts';

export interface Gathered {
  readonly report: CountedReport;
  /** A notice or the site could not be read. */
  readonly unreadable: boolean;
  /** In the order of the notices. */
  readonly made: readonly MadeNotice[];
  /** The error of the first notice that failed, a defect before a refusal. */
  readonly failure?: Error | undefined;
}

/** @param slugs of the notices, in the order of `outcomes` */
export function gather(
  outline: ContentOutline,
  slugs: readonly string[],
  outcomes: readonly Outcome[],
): Gathered {
  const failures = outcomes.flatMap((outcome, index) =>
    'kind' in outcome ? [{ slug: slugs[index] ?? '', failure: outcome }] : [],
  );
  const worst = failures.find(({ failure }) => failure.kind === 'error') ?? failures[0];
  const all = outcomes.filter((outcome): outcome is Made => !('kind' in outcome));
  const { site, stated, findings, texts } = outline;
  const ofSite = checkNotices([], { findings, texts, site: stated, severities: site.rules });
  return {
    report: joinFindings([
      ofSite,
      ...all.map((made) => ({ ...made, notices: made.unreadable ? [] : [made], texts: new Map(made.texts) })),
    ]),
    unreadable: findings.length > 0 || all.some(({ unreadable }) => unreadable),
    failure: worst && errorOf(worst.slug, worst.failure),
    made: all.flatMap(({ published }) => published ?? []),
  };
}
