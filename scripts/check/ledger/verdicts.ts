/**
 * The verdicts on each number of a notice: of the claims that it takes part in, and of what the author
 * declared. A finding is a verdict too, so that the ledger cannot contradict it.
 */

import { claimsOf } from '../../claims/analysis.ts';
import type { Because, Placed, Verdict } from '../../claims/claim.ts';
import type { Reading } from '../../claims/reading.ts';
import type { RuleName } from '../../messages/check/rules.ts';
import type { Position } from '../../notice/position.ts';
import { type Prose, positionAt, spanOf } from '../../notice/prose.ts';
import { occurrenceOf } from '../declared/declared-figures.ts';
import { numbersThatFit } from '../declared/figure-words.ts';
import type { Fault, Rule } from '../rule.ts';
import { figureCheck } from '../rules/figures/figure-check.ts';
import { figureDeclared } from '../rules/figures/figure-declared.ts';

/** What one rule says of one number. */
export interface FigureVerdict {
  readonly rule: RuleName;
  readonly is: Verdict['is'];
  /** Why it is not judged, where it is not. */
  readonly because?: Because;
}

/** Looks up the verdicts on a number of `reading`: those that fail first. */
export function verdictsOf(reading: Reading): (number: Placed) => readonly FigureVerdict[] {
  const known = new Map<Prose, Map<number, FigureVerdict[]>>();
  const add = ({ prose, from }: Placed, verdict: FigureVerdict): void => {
    const places = known.get(prose) ?? new Map<number, FigureVerdict[]>();
    known.set(prose, places);
    places.set(from, [...(places.get(from) ?? []), verdict]);
  };
  for (const { rule, figures, verdict } of claimsOf(reading)) {
    const because = verdict.is === 'notJudged' ? { because: verdict.because } : {};
    for (const placed of figures) add(placed, { rule, is: verdict.is, ...because });
  }
  const faults = faultsAt(reading);
  for (const { placed, rules } of declared(reading)) {
    const failing = faults.get(keyOf(positionAt(placed.prose, placed.from)));
    for (const rule of rules) add(placed, { rule, is: failing?.has(rule) ? 'fails' : 'holds' });
  }
  return (number) => lookUp(known, faults, number);
}

/** The rules that judge what the author declared, which is no claim of the text. */
const DECLARED: readonly Rule[] = [figureDeclared, figureCheck];

/** The rules that find fault at a place, by the place. */
function faultsAt(reading: Reading): ReadonlyMap<string, ReadonlySet<RuleName>> {
  const faults = new Map<string, Set<RuleName>>();
  const add = (rule: RuleName, { at, related = [] }: Pick<Fault, 'at' | 'related'>): void => {
    for (const place of [at, ...related.map((other) => other.at)]) {
      const key = keyOf(place);
      faults.set(key, (faults.get(key) ?? new Set()).add(rule));
    }
  };
  for (const { rule, subject, verdict } of claimsOf(reading)) {
    if (verdict.is !== 'fails') continue;
    const at = verdict.at ?? spanOf(subject.prose, subject.from, subject.to);
    add(rule, { at, related: verdict.related });
  }
  for (const { name, find } of DECLARED) for (const fault of find(reading, {})) add(name, fault);
  return faults;
}

function keyOf({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}

/** The numbers in the words of declared figures, where they are. */
function* declared(reading: Reading): Generator<{
  readonly placed: Placed;
  readonly rules: readonly RuleName[];
}> {
  const { figures, checks } = reading.notice.meta;
  const named = new Set(
    checks.flatMap(({ expression }) => expression.match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? []),
  );
  for (const figure of figures) {
    const found = occurrenceOf(reading, figure.text);
    const number = numbersThatFit(figure)[0];
    if (found === undefined || number === undefined) continue;
    const rules: RuleName[] = ['figure-declared'];
    if (named.has(figure.name)) rules.push('figure-check');
    const from = found.from + number.from;
    yield { placed: { prose: found.stretch.prose, from, to: found.from + number.to }, rules };
  }
}

const ORDER: readonly Verdict['is'][] = ['fails', 'holds', 'notJudged'];

/** A declared number may begin after the first digit of the figure as it is scanned (约49个). */
function lookUp(
  known: ReadonlyMap<Prose, ReadonlyMap<number, readonly FigureVerdict[]>>,
  faults: ReadonlyMap<string, ReadonlySet<RuleName>>,
  { prose, from, to }: Placed,
): readonly FigureVerdict[] {
  const places = known.get(prose);
  const found: FigureVerdict[] = [];
  for (let start = from; places !== undefined && start < to; start += 1)
    found.push(...(places.get(start) ?? []));
  const failing = faults.get(keyOf(positionAt(prose, from))) ?? [];
  for (const rule of failing)
    if (!found.some((verdict) => verdict.rule === rule && verdict.is === 'fails'))
      found.push({ rule, is: 'fails' });
  const sorted = found.sort((one, other) => ORDER.indexOf(one.is) - ORDER.indexOf(other.is));
  return sorted.filter((one, index) => sorted.findIndex(({ rule }) => rule === one.rule) === index);
}
