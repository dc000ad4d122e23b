/** The report as one self-contained page: no script, the style inside, nothing loaded from anywhere. */

import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Finding, Language } from '../../notice/finding.ts';
import type { CheckReport } from '../check.ts';
import { ledgerOf } from '../ledger.ts';
import { masked, maskOf } from '../masked-report.ts';
import { ReportPage } from './html/report-page.tsx';

/** Writes the page. Findings carry one row of numbers over all notices. */
export function htmlReport(given: CheckReport, language: Language): string {
  const report = masked(given);
  const mask = maskOf(given);
  const numbered = report.findings.map((finding, index) => ({ number: index + 1, finding }));
  const owner = new Map<string, string>();
  for (const { notice } of report.notices) {
    for (const file of notice.source.texts.keys()) owner.set(file, notice.slug);
    if (notice.source.approved !== undefined) owner.set(notice.source.approved.file, notice.slug);
  }
  const of = (slug: string | undefined, { at }: Finding): boolean => owner.get(at.file) === slug;
  const page = (
    <ReportPage
      notices={report.notices.map((checked) => ({
        checked,
        findings: numbered.filter(({ finding }) => of(checked.slug, finding)),
        silenced: report.silenced.filter((finding) => of(checked.slug, finding)),
        ledger: ledgerOf(checked.notice, (prose) => mask.prose(prose)),
        mask,
      }))}
      unread={numbered.filter(({ finding }) => of(undefined, finding))}
      language={language}
    />
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
