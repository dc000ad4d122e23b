/** The findings as a table for spreadsheet programs: a line a finding, in the order of the report. */

import { say } from '../../messages/check/report.ts';
import { frame } from '../../messages/check/report-frame.ts';
import type { Finding, Language } from '../../notice/finding.ts';
import type { CheckReport } from '../check.ts';
import { csvOf } from '../ledger/csv.ts';

/** Writes the table; what was allowed follows with its reason. */
export function findingsCsv({ findings, silenced }: CheckReport, language: Language): string {
  const { number, severity, rule, what, place, reason } = say.columns;
  const heads = [number, severity, rule, what, place, reason].map((head) => head[language]);
  const row = ({ rule: name, severity: grade, says, advice, at }: Finding, index: number, why: string) => [
    String(index + 1),
    frame.severity[grade][language],
    name,
    advice === undefined ? says[language] : `${says[language]} ${frame.advice(advice)[language]}`,
    `${at.file}:${at.line}:${at.column}`,
    why,
  ];
  return csvOf([
    heads,
    ...findings.map((finding, index) => row(finding, index, '')),
    ...silenced.map((finding, index) => row(finding, findings.length + index, finding.reason)),
  ]);
}
