/** Finds which rules compared a number: it takes part in a statement that they read, or it was declared. */

import { claimsOf } from '../claims/analysis.ts';
import type { Reading, Stretch } from '../claims/reading.ts';
import type { Figure } from '../claims/sentence.ts';
import type { RuleName } from '../messages/rules.ts';
import { occurrenceOf } from './declared-figures.ts';
import { numbersThatFit } from './figure-words.ts';
import { countedTerms } from './rules/date-span.ts';
import { subsetsOf } from './rules/figure-subset.ts';
import { comparedShares } from './statements/base.ts';
import { changesOf } from './statements/change.ts';
import { differenceOf } from './statements/difference.ts';
import { enumerationsOf } from './statements/enumeration.ts';
import { ratesOf } from './statements/rate.ts';
import { columnSumsOf } from './statements/table-sum.ts';
import { toldAgain } from './statements/told-again.ts';

/** The rules that compared a figure of `reading`, in the order of the registry. */
export function coverageOf(reading: Reading): (figure: Figure) => readonly RuleName[] {
  const covered = new Map<
    Stretch,
    { readonly from: number; readonly to: number; readonly rule: RuleName }[]
  >();
  const cover = (stretch: Stretch, from: number, to: number, rule: RuleName): void => {
    const list = covered.get(stretch);
    if (list === undefined) covered.set(stretch, [{ from, to, rule }]);
    else list.push({ from, to, rule });
  };
  for (const { stretch, from, to, rules } of declared(reading)) {
    for (const rule of rules) cover(stretch, from, to, rule);
  }
  const stretches = new Map(reading.stretches.map((stretch) => [stretch.prose, stretch]));
  for (const { total, parts } of columnSumsOf(reading.notice)) {
    for (const { prose, from, to } of [total, ...parts]) {
      const stretch = stretches.get(prose);
      if (stretch !== undefined) cover(stretch, from, to, 'figure-sum');
    }
  }
  for (const { rule, figures, verdict } of claimsOf(reading)) {
    if (verdict.is === 'notJudged') continue;
    for (const { prose, from, to } of figures) {
      const stretch = stretches.get(prose);
      if (stretch !== undefined) cover(stretch, from, to, rule);
    }
  }
  for (const [rule, figures] of compared(reading)) {
    for (const { sentence, from, to } of figures) cover(sentence.stretch, from, to, rule);
  }
  return lookUp(covered);
}

/** The numbers in the words of declared figures, where they stand. */
function* declared(reading: Reading): Generator<{
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
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
    yield { stretch: found.stretch, from: found.from + number.from, to: found.from + number.to, rules };
  }
}

/** Every statement that a rule reads, as the figures that take part in it. */
function* compared(reading: Reading): Generator<readonly [RuleName, readonly Figure[]]> {
  for (const { rate, fractions } of ratesOf(reading)) {
    const [first, ...others] = fractions;
    // Where several pairs may be meant, only the rate itself is surely compared.
    yield [
      'figure-percent',
      first !== undefined && others.length === 0 ? [rate, first.part, first.whole] : [rate],
    ];
  }
  for (const { part, whole } of subsetsOf(reading)) yield ['figure-subset', [part, whole]];
  for (const { count } of enumerationsOf(reading)) yield ['figure-enumeration', [count]];
  for (const change of changesOf(reading)) {
    const difference = differenceOf(change);
    const compared = [change.from, change.to, ...(difference === undefined ? [] : [difference.stated])];
    yield ['figure-trend', compared];
  }
  for (const { earlier, later } of toldAgain(reading)) yield ['figure-conflict', [earlier, later]];
  for (const pair of comparedShares(reading)) {
    yield ['figure-base', pair.flatMap(({ amount, rate }) => [amount, rate])];
  }
  for (const { stated } of countedTerms(reading)) yield ['date-span', [stated]];
}

function lookUp(
  covered: ReadonlyMap<
    Stretch,
    readonly { readonly from: number; readonly to: number; readonly rule: RuleName }[]
  >,
): (figure: Figure) => readonly RuleName[] {
  const byStart = new Map<Stretch, Map<number, Set<RuleName>>>();
  for (const [stretch, list] of covered) {
    const starts = new Map<number, Set<RuleName>>();
    for (const { from, rule } of list) starts.set(from, (starts.get(from) ?? new Set()).add(rule));
    byStart.set(stretch, starts);
  }
  return ({ sentence, from, to }) => {
    const starts = byStart.get(sentence.stretch);
    const rules = new Set<RuleName>();
    // A declared number may begin behind the first digit of the figure as it is scanned (约49个).
    for (let start = from; starts !== undefined && start < to; start += 1) {
      for (const rule of starts.get(start) ?? []) rules.add(rule);
    }
    return [...rules];
  };
}
