/** Scores the checker on the labelled statements: recall and precision, a line a rule, and every miss and false alarm. */

import { checkNotices } from '../../../scripts/check/check.ts';
import { readStatements, type Statement } from './statements.ts';

interface Score {
  found: number;
  missed: number;
  false: number;
}

const scores = new Map<string, Score>();
const misses: string[] = [];
const alarms: string[] = [];

for (const statement of [...readStatements('wrong'), ...readStatements('right')]) score(statement);

for (const line of [...misses, ...alarms]) console.log(line);
console.log(row('rule', 'recall', 'precision', 'found', 'missed', 'false'));
const total: Score = { found: 0, missed: 0, false: 0 };
for (const [rule, counted] of [...scores].sort(([one], [other]) => (one < other ? -1 : 1))) {
  print(rule, counted);
  total.found += counted.found;
  total.missed += counted.missed;
  total.false += counted.false;
}
print('all', total);

function score({ notice, rules, place, text }: Statement): void {
  const reported = new Set(checkNotices([notice]).findings.map((finding) => finding.rule));
  for (const rule of rules) {
    if (reported.has(rule)) scoreOf(rule).found += 1;
    else {
      scoreOf(rule).missed += 1;
      misses.push(`missed  ${place}  ${rule}: ${text}`);
    }
  }
  for (const rule of reported) {
    if (rules.includes(rule)) continue;
    scoreOf(rule).false += 1;
    alarms.push(`false   ${place}  ${rule}: ${text}`);
  }
}

function scoreOf(rule: string): Score {
  let counted = scores.get(rule);
  if (counted === undefined) {
    counted = { found: 0, missed: 0, false: 0 };
    scores.set(rule, counted);
  }
  return counted;
}

function print(rule: string, { found, missed, false: wrong }: Score): void {
  const recall = found + missed === 0 ? '-' : (found / (found + missed)).toFixed(3);
  const precision = found + wrong === 0 ? '-' : (found / (found + wrong)).toFixed(3);
  console.log(row(rule, recall, precision, String(found), String(missed), String(wrong)));
}

function row(rule: string, ...cells: readonly string[]): string {
  return rule.padEnd(26) + cells.map((cell) => cell.padStart(10)).join('');
}
