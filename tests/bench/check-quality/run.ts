/**
 * Scores the checker on the labelled statements: recall and precision, a line a rule, and every miss and false alarm.
 * The tuning set and the sets unseen by those who wrote the rules are scored apart. Exit code 1 below the bars.
 */

import { checkNotices } from '../../../scripts/check/check.ts';
import { readStatements, SETS, type Statement } from './statements.ts';

interface Count {
  found: number;
  missed: number;
  false: number;
}

interface Score {
  readonly rules: Map<string, Count>;
  readonly misses: string[];
  readonly alarms: string[];
}

const BARS = { recall: 0.97, precision: 0.99 };

const passed = SETS.map((set) =>
  report(set === '' ? 'tuning set' : `${set.replaceAll('-', ' ')}set`, [
    ...readStatements(`${set}wrong`),
    ...readStatements(`${set}right`),
  ]),
);
if (passed.includes(false)) process.exitCode = 1;

/** Prints the score of one set; true when it meets the bars. */
function report(name: string, statements: readonly Statement[]): boolean {
  const score = scoreOf(statements);
  console.log(`\n${name}: ${statements.length} statements`);
  for (const line of [...score.misses, ...score.alarms]) console.log(line);
  console.log(row('rule', 'recall', 'precision', 'found', 'missed', 'false'));
  const total: Count = { found: 0, missed: 0, false: 0 };
  for (const [rule, counted] of [...score.rules].sort(([one], [other]) => (one < other ? -1 : 1))) {
    print(rule, counted);
    total.found += counted.found;
    total.missed += counted.missed;
    total.false += counted.false;
  }
  print('all', total);
  return recallOf(total) >= BARS.recall && precisionOf(total) >= BARS.precision;
}

function scoreOf(statements: readonly Statement[]): Score {
  const score: Score = { rules: new Map(), misses: [], alarms: [] };
  for (const statement of statements) add(score, statement);
  return score;
}

function add(score: Score, { notice, rules, place, text }: Statement): void {
  const reported = new Set(checkNotices([notice]).findings.map((finding) => finding.rule));
  for (const rule of rules) {
    if (reported.has(rule)) countOf(score, rule).found += 1;
    else {
      countOf(score, rule).missed += 1;
      score.misses.push(`missed  ${place}  ${rule}: ${text}`);
    }
  }
  for (const rule of reported) {
    if (rules.includes(rule)) continue;
    countOf(score, rule).false += 1;
    score.alarms.push(`false   ${place}  ${rule}: ${text}`);
  }
}

function countOf({ rules }: Score, rule: string): Count {
  let counted = rules.get(rule);
  if (counted === undefined) {
    counted = { found: 0, missed: 0, false: 0 };
    rules.set(rule, counted);
  }
  return counted;
}

function recallOf({ found, missed }: Count): number {
  return found + missed === 0 ? 1 : found / (found + missed);
}

function precisionOf({ found, false: wrong }: Count): number {
  return found + wrong === 0 ? 1 : found / (found + wrong);
}

function print(rule: string, counted: Count): void {
  const { found, missed, false: wrong } = counted;
  const recall = found + missed === 0 ? '-' : recallOf(counted).toFixed(3);
  const precision = found + wrong === 0 ? '-' : precisionOf(counted).toFixed(3);
  console.log(row(rule, recall, precision, String(found), String(missed), String(wrong)));
}

function row(rule: string, ...cells: readonly string[]): string {
  return rule.padEnd(26) + cells.map((cell) => cell.padStart(10)).join('');
}
