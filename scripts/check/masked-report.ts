/** A report with its personal numbers hidden: what every format is written from. */

import type { Finding } from '../notice/finding.ts';
import type { CheckReport } from './check.ts';
import { Mask } from './mask.ts';

/** The report as it may be shown. Positions stay; only characters are replaced, one for one. */
export function masked(report: CheckReport): CheckReport {
  const mask = maskOf(report);
  if (mask.empty) return report;
  return {
    notices: report.notices.map((notice) => ({ ...notice, title: mask.quoted(notice.title) })),
    findings: report.findings.map((finding) => maskFinding(finding, mask)),
    silenced: report.silenced.map((finding) => maskFinding(finding, mask)),
    texts: new Map(Array.from(report.texts, ([file, text]) => [file, mask.text(file, text)])),
  };
}

/** What is to be hidden of `report`. */
export function maskOf({ findings, silenced, texts }: CheckReport): Mask {
  return new Mask([...findings, ...silenced], texts);
}

function maskFinding<F extends Finding>(finding: F, mask: Mask): F {
  const { says, advice, related, change } = finding;
  return {
    ...finding,
    says: mask.message(says),
    ...(advice === undefined ? {} : { advice: mask.message(advice) }),
    ...(related === undefined
      ? {}
      : { related: related.map((place) => ({ ...place, says: mask.message(place.says) })) }),
    ...(change === undefined
      ? {}
      : { change: { before: mask.quoted(change.before), after: mask.quoted(change.after) } }),
  };
}
