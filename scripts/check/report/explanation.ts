/** The explanation of one line, for people: its claims with their verdicts, its other numbers, and what else is found there. */

import { say } from '../../messages/check/ledger.ts';
import type { Bilingual, Language } from '../../notice/finding.ts';
import type { Position, Span } from '../../notice/position.ts';
import type { CheckReport } from '../check.ts';
import { type ExplainedClaim, explain } from '../ledger/explain.ts';
import { type LedgerEntry, outcomeIn, verdictIn } from '../ledger/ledger.ts';
import { SourceLines } from '../source-lines.ts';
import { harmless } from './harmless.ts';
import { MARKS } from './ledger-table.ts';
import { type PrettyOptions, prettyFindings } from './pretty.ts';

/**
 * Writes the explanation of the line at `place`.
 * @returns undefined where no words are on that line
 */
export function explanationReport(
  report: CheckReport,
  place: Pick<Position, 'file' | 'line'>,
  language: Language,
  options: PrettyOptions = {},
): string | undefined {
  const source = new SourceLines(report.texts).at(place.file, place.line).trim();
  if (source === '') return undefined;
  const explanations = report.notices.map(({ notice }) => explain(notice, place));
  const blocks = [
    ...explanations.flatMap(({ claims }) => claims.map((claim) => claimLines(claim, language))),
    ...explanations.flatMap(({ others }) => others.map((entry) => otherLines(entry, language))),
  ];
  if (blocks.length === 0) blocks.push([say.noNumbers[language]]);
  const known = new Set<string>(explanations.flatMap(({ claims }) => claims.flatMap(ruleThatFails)));
  const isOn = ({ rule, at }: { readonly rule: string; readonly at: Span }): boolean =>
    at.file === place.file && at.line <= place.line && place.line <= at.endLine && !known.has(rule);
  const { findings, silenced } = report;
  const more = { ...report, findings: findings.filter(isOn), silenced: silenced.filter(isOn) };
  const found = prettyFindings(more, language, options);
  const lines = [`${place.file}:${place.line}`, source, '', ...blocks.flat()];
  const text = lines.map((line, index) => (index === 0 || line === '' ? line : `  ${line}`)).join('\n');
  return `${harmless(text)}\n${found === '' ? '' : `\n${found}`}`;
}

/** What a claim that fails says is not repeated as a finding; a finding that is allowed is. */
function ruleThatFails({ rule, verdict }: ExplainedClaim): string[] {
  return verdict.is === 'fails' ? [rule] : [];
}

function claimLines(
  { rule, verdict, subject, compared, like }: ExplainedClaim,
  language: Language,
): string[] {
  const outcome = verdictIn(verdict, language);
  const lines = [`${MARKS[verdict.is]} ${subject}  ${outcome}  ${rule}`];
  const add = (words: Bilingual): void => void lines.push(`    ${words[language]}`);
  if (compared.length > 0) add(say.comparedWith(compared));
  if (verdict.is === 'fails') add(verdict.says);
  if (verdict.is === 'notJudged' && verdict.nearest !== undefined) add(say.nearest(verdict.nearest()));
  if (like !== undefined) add(say.readLike(like));
  return lines;
}

function otherLines(entry: LedgerEntry, language: Language): string[] {
  const outcome = [outcomeIn(entry, language), ...entry.rules].join('  ');
  return [`${MARKS[entry.verdict]} ${entry.words}  ${outcome}`];
}
