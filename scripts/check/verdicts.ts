/**
 * The verdicts on each number of a notice: of the claims that it takes part in, of the statements that rules read without
 * claims, and of what the author declared. A finding is a verdict too, so that the ledger cannot contradict it.
 */

import { claimsOf } from '../claims/analysis.ts';
import type { Because, Placed, Verdict } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Figure } from '../claims/sentence.ts';
import { placedOf } from '../claims/show.ts';
import type { RuleName } from '../messages/rules.ts';
import type { Span } from '../notice/position.ts';
import type { Prose } from '../notice/prose.ts';
import { positionAt } from '../notice/prose.ts';
import { occurrenceOf } from './declared-figures.ts';
import { numbersThatFit } from './figure-words.ts';
import { REGISTRY } from './registry.ts';
import { countedTerms } from './rules/date-span.ts';

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
  const faults = faultsAt(reading);
  const judge = (rule: RuleName, placed: Placed): void => {
    const { line, column, file } = positionAt(placed.prose, placed.from);
    const fails = faults.get(placeKey(file, line, column))?.has(rule) === true;
    add(placed, { rule, is: fails ? 'fails' : 'holds' });
  };
  for (const { rule, figures, verdict } of claimsOf(reading)) {
    for (const placed of figures)
      add(placed, {
        rule,
        is: verdict.is,
        ...(verdict.is === 'notJudged' ? { because: verdict.because } : {}),
      });
  }
  for (const { placed, rules } of declared(reading)) for (const rule of rules) judge(rule, placed);
  for (const [rule, figures] of compared(reading))
    for (const figure of figures) judge(rule, placedOf(figure));
  return (number) => lookUp(known, faults, number);
}

/** The rules that find fault at a place, by the place. */
function faultsAt(reading: Reading): ReadonlyMap<string, ReadonlySet<RuleName>> {
  const faults = new Map<string, Set<RuleName>>();
  const add = ({ file, line, column }: Span, rule: RuleName): void => {
    const key = placeKey(file, line, column);
    faults.set(key, (faults.get(key) ?? new Set()).add(rule));
  };
  for (const { name, find } of REGISTRY) {
    if (!name.startsWith('figure-') && name !== 'date-span') continue;
    for (const { at, related = [] } of find(reading, {})) {
      add(at, name);
      for (const place of related) add(place.at, name);
    }
  }
  return faults;
}

function placeKey(file: string, line: number, column: number): string {
  return `${file}:${line}:${column}`;
}

/** The numbers in the words of declared figures, where they stand. */
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

/** Every statement that a rule reads, as the figures that take part in it. */
function* compared(reading: Reading): Generator<readonly [RuleName, readonly Figure[]]> {
  for (const { stated } of countedTerms(reading)) yield ['date-span', [stated]];
}

const ORDER: readonly Verdict['is'][] = ['fails', 'holds', 'notJudged'];

/** A declared number may begin behind the first digit of the figure as it is scanned (约49个). */
function lookUp(
  known: ReadonlyMap<Prose, ReadonlyMap<number, readonly FigureVerdict[]>>,
  faults: ReadonlyMap<string, ReadonlySet<RuleName>>,
  { prose, from, to }: Placed,
): readonly FigureVerdict[] {
  const places = known.get(prose);
  const found: FigureVerdict[] = [];
  for (let start = from; places !== undefined && start < to; start += 1)
    found.push(...(places.get(start) ?? []));
  const { file, line, column } = positionAt(prose, from);
  const failing = faults.get(placeKey(file, line, column)) ?? [];
  for (const rule of failing)
    if (!found.some((verdict) => verdict.rule === rule && verdict.is === 'fails'))
      found.push({ rule, is: 'fails' });
  const sorted = found.sort((one, other) => ORDER.indexOf(one.is) - ORDER.indexOf(other.is));
  return sorted.filter((one, index) => sorted.findIndex(({ rule }) => rule === one.rule) === index);
}
