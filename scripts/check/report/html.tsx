/** The report as one self-contained page: no script, the style inside, nothing loaded from anywhere. */

import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Language } from '../../notice/finding.ts';
import type { CheckReport } from '../check.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { byOwner, ownersOf } from './by-owner.ts';
import { ReportPage } from './html/report-page.tsx';

/** Writes the page. Findings carry one row of numbers over all notices. */
export function htmlReport(report: CheckReport, language: Language): string {
  const numbered = report.findings.map((finding, index) => ({ number: index + 1, finding }));
  const owners = ownersOf(report.notices);
  for (const { notice } of report.notices) {
    if (notice.source.approved !== undefined) owners.set(notice.source.approved.file, notice.slug);
  }
  const found = byOwner(numbered, owners, ({ finding }) => finding.at.file);
  const allowed = byOwner(report.silenced, owners, ({ at }) => at.file);
  const page = (
    <ReportPage
      notices={report.notices.map((checked) => ({
        checked,
        findings: found.get(checked.slug) ?? [],
        silenced: allowed.get(checked.slug) ?? [],
        ledger: ledgerOf(checked.notice),
      }))}
      unread={found.get(undefined) ?? []}
      language={language}
    />
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
