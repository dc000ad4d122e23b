/** The report for programs: one object, as the contract names it. */

import type { Finding, Language, RelatedPlace } from '../../notice/finding.ts';
import type { Span } from '../../notice/position.ts';
import type { SilencedFinding } from '../allowance.ts';
import { type CheckedNotice, type CheckReport, countFindings } from '../check.ts';
import { countLedger, ledgerOf } from '../ledger/ledger.ts';
import { SourceLines } from '../source-lines.ts';
import { excerptOf } from './excerpt.ts';

/** Writes the report as one JSON object with a line feed at the end. Messages are in `language`. */
export function jsonReport(
  report: CheckReport,
  language: Language,
  { stats = false }: { readonly stats?: boolean } = {},
): string {
  const lines = new SourceLines(report.texts);
  const object = {
    version: 1,
    notices: report.notices.map((notice) => ({
      ...noticeObject(notice),
      ...(stats ? { ledger: ledgerObjects(notice) } : {}),
    })),
    findings: report.findings.map((finding) => findingObject(finding, language, lines)),
    silenced: report.silenced.map((finding) => silencedObject(finding, language, lines)),
    summary: countFindings(report),
  };
  return `${JSON.stringify(object)}\n`;
}

function noticeObject({ slug, title, sections, items, figures }: CheckedNotice): object {
  // A number of JSON is read as a binary fraction; what that cannot hold is given as text.
  const values = figures.map(({ name, value }) => {
    const number = value.toNumber();
    return [name, value.eq(number) ? number : value.toFixed()];
  });
  return { slug, title, sections, items, figures: Object.fromEntries(values) };
}

/** The numbers of the text, with the rules that compared each. */
function ledgerObjects({ notice }: CheckedNotice): object {
  const ledger = ledgerOf(notice);
  const entries = ledger.entries.map(({ at, value, upper, ...entry }) => ({
    ...entry,
    ...placeObject(at),
    value: value.toFixed(),
    ...(upper === undefined ? {} : { upper: upper.toFixed() }),
  }));
  return { ...countLedger(ledger), entries };
}

function findingObject(finding: Finding, language: Language, lines: SourceLines): object {
  const { rule, severity, says, at, related = [], change } = finding;
  const source = lines.at(at.file, at.line);
  const to = at.endLine === at.line ? at.endColumn - 1 : source.length;
  return {
    rule,
    severity,
    message: says[language],
    ...placeObject(at),
    endLine: at.endLine,
    endColumn: at.endColumn,
    excerpt: excerptOf(source, [{ from: at.column - 1, to }]).text,
    related: related.map((place) => relatedObject(place, language)),
    ...(change === undefined ? {} : { change }),
  };
}

function silencedObject(finding: SilencedFinding, language: Language, lines: SourceLines): object {
  return { ...findingObject(finding, language, lines), reason: finding.reason };
}

function relatedObject({ at, says }: RelatedPlace, language: Language): object {
  return { ...placeObject(at), message: says[language] };
}

function placeObject({ file, line, column }: Span): object {
  return { file, line, column };
}
