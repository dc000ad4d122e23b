/** A report with its personal numbers hidden: what every format is written from. */

import type { Finding } from '../../notice/finding.ts';
import type { SilencedFinding } from '../allowance.ts';
import type { CheckReport } from '../check.ts';
import { Mask } from './mask.ts';
import { publicNumbers } from './public-numbers.ts';

/**
 * The report as it may be shown; `checkNotices` makes no other. Positions stay; only characters are replaced, one for
 * one: in messages, words before and after a change, reasons, names of files and the texts themselves.
 */
export function masked(report: CheckReport): CheckReport {
  const open = report.notices.flatMap(({ notice }) => [...publicNumbers(notice.meta.contact)]);
  const mask = new Mask([...report.findings, ...report.silenced], new Set(open));
  return {
    notices: report.notices.map((checked) => {
      const notice = mask.notice(checked.notice);
      return { ...checked, title: notice.meta.title, figures: mask.figures(checked.figures), notice };
    }),
    findings: report.findings.map((finding) => maskFinding(finding, mask)),
    silenced: report.silenced.map((finding) => maskSilenced(finding, mask)),
    texts: new Map(Array.from(report.texts, ([file, text]) => [mask.quoted(file), mask.text(file, text)])),
  };
}

function maskSilenced(finding: SilencedFinding, mask: Mask): SilencedFinding {
  return { ...maskFinding(finding, mask), reason: mask.quoted(finding.reason) };
}

function maskFinding<F extends Finding>(finding: F, mask: Mask): F {
  const { says, advice, related, change, at } = finding;
  return {
    ...finding,
    at: { ...at, file: mask.quoted(at.file) },
    says: mask.message(says),
    ...(advice === undefined ? {} : { advice: mask.message(advice) }),
    ...(related === undefined
      ? {}
      : {
          related: related.map((place) => ({
            ...place,
            at: { ...place.at, file: mask.quoted(place.at.file) },
            says: mask.message(place.says),
          })),
        }),
    ...(change === undefined
      ? {}
      : { change: { before: mask.quoted(change.before), after: mask.quoted(change.after) } }),
  };
}
