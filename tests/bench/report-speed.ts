/**
 * Measures how many megabytes of text a second each report is written of: of the sample notices, many of them, and of
 * notices of one megabyte with a finding in every few characters. Prints the median of several runs by the clock.
 */

import { type CheckReport, checkNotices } from '../../scripts/check/check.ts';
import { githubReport } from '../../scripts/check/report/github.ts';
import { htmlReport } from '../../scripts/check/report/html.tsx';
import { jsonReport } from '../../scripts/check/report/json.ts';
import { junitReport } from '../../scripts/check/report/junit.ts';
import { ledgerTable } from '../../scripts/check/report/ledger-table.ts';
import { prettyReport } from '../../scripts/check/report/pretty.ts';
import { sarifReport } from '../../scripts/check/report/sarif.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import type { Notice } from '../../scripts/notice/model.ts';
import { wordsOf } from '../../scripts/notice/passages.ts';
import { noticeFromText } from '../notice-from-text.ts';

const REPORTS: Readonly<Record<string, (report: CheckReport, language: 'zh') => string>> = {
  pretty: prettyReport,
  json: jsonReport,
  'json with the ledger': (report, language) => jsonReport(report, language, { stats: true }),
  sarif: sarifReport,
  github: githubReport,
  junit: junitReport,
  'ledger table': ledgerTable,
  html: htmlReport,
};

const ENCODER = new TextEncoder();

measure('sample notices', sampleNotices(2), 5);
// One notice each: short findings, long ones, ones in a paragraph of their own, and numbers to hide.
for (const text of ['日25:61', '四项工作：一是', '（二）甲。\n\n', '990000199001010017，'])
  measure(`one notice of ${JSON.stringify(text)}`, [hostileNotice(text)], 3);

function measure(name: string, notices: readonly Notice[], rounds: number): void {
  const megabytes = megabytesOf(notices);
  const report = checkNotices(notices);
  console.log(`${name}, ${megabytes.toFixed(1)} MB, ${report.findings.length} findings`);
  for (const [format, write] of Object.entries(REPORTS)) {
    const clocks = Array.from({ length: rounds }, () => {
      const start = performance.now();
      write(report, 'zh');
      return (performance.now() - start) / 1000;
    });
    const seconds = clocks.toSorted((one, other) => one - other)[rounds >> 1] ?? 0;
    console.log(`  ${format}: ${seconds.toFixed(3)} s, ${(megabytes / seconds).toFixed(1)} MB/s`);
  }
}

/** The notices of the sample site many times over, each with a slug of its own. */
function sampleNotices(megabytes: number): Notice[] {
  const { notices } = readContent('content');
  return Array.from({ length: Math.ceil(megabytes / megabytesOf(notices)) }, (_, round) =>
    notices.map((notice) => ({ ...notice, slug: `${notice.slug}-${round + 1}` })),
  ).flat();
}

function hostileNotice(text: string): Notice {
  return noticeFromText(text.repeat(Math.ceil(1e6 / ENCODER.encode(text).length)));
}

/** Of the words that readers see, in UTF-8. */
function megabytesOf(notices: readonly Notice[]): number {
  return notices.reduce((sum, notice) => sum + ENCODER.encode(wordsOf(notice)).length, 0) / 1e6;
}
