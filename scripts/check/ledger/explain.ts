/** What the checker reads on one line: the claims that its numbers take part in, and the numbers that no claim compares. */

import { claimsOf } from '../../claims/analysis.ts';
import type { Claim, Placed, Verdict } from '../../claims/claim.ts';
import { readingOf } from '../../claims/reading.ts';
import type { Notice } from '../../notice/model.ts';
import type { Position } from '../../notice/position.ts';
import { positionAt } from '../../notice/prose.ts';
import { REGISTRY } from '../registry.ts';
import type { RuleShape } from '../rule.ts';
import { type LedgerEntry, ledgerOf } from './ledger.ts';

export interface Explanation {
  readonly claims: readonly ExplainedClaim[];
  /** Numbers of the line that are in no claim: declared ones, periods of days, and those with nothing to compare. */
  readonly others: readonly LedgerEntry[];
}

export interface ExplainedClaim {
  readonly rule: Claim['rule'];
  readonly verdict: Verdict;
  /** The number that is judged, and those that it is compared with, as written. */
  readonly subject: string;
  readonly compared: readonly string[];
  /** A sentence of the same kind that is right. */
  readonly like?: string | undefined;
}

/** Explains the line at `place` of a file of `notice`, in reading order. */
export function explain(notice: Notice, place: Pick<Position, 'file' | 'line'>): Explanation {
  const claims = claimsOf(readingOf(notice)).filter(({ figures }) =>
    figures.some(({ prose, from }) => isOn(positionAt(prose, from), place)),
  );
  const judged = new Set(claims.flatMap(({ figures }) => figures.map(keyOf)));
  const others = ledgerOf(notice).entries.filter(
    ({ at }) => isOn(at, place) && !judged.has(keyOfPosition(at)),
  );
  return { claims: claims.map(explained), others };
}

function explained({ rule, shape, verdict, subject, figures }: Claim): ExplainedClaim {
  const compared = figures.filter((figure) => keyOf(figure) !== keyOf(subject)).map(wordsOf);
  return { rule, verdict, subject: wordsOf(subject), compared, like: shapeOf(rule, shape)?.right[0] };
}

function shapeOf(name: Claim['rule'], shape: string): RuleShape | undefined {
  const { shapes = [] } = REGISTRY.find((rule) => rule.name === name) ?? {};
  return shapes.find((row) => row.name === shape);
}

function wordsOf({ prose, from, to }: Placed): string {
  return prose.text.slice(from, to);
}

function isOn(one: Pick<Position, 'file' | 'line'>, other: Pick<Position, 'file' | 'line'>): boolean {
  return one.file === other.file && one.line === other.line;
}

function keyOf({ prose, from }: Placed): string {
  return keyOfPosition(positionAt(prose, from));
}

function keyOfPosition({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}
