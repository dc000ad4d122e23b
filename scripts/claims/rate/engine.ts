/**
 * Rates that a text states beside the numbers they come from: 受理120件，办结114件，办结率95%; 占总数的40%. A rate holds where
 * any pair of numbers near it makes it; it fails only where the words name its pair.
 */

import { Big } from 'big.js';
import { BY_HOW_MUCH } from '../change/words.ts';
import { bitsOf, hasCharacterClasses } from '../character-classes.ts';
import { type Claim, HOLDS, notJudged, type Verdict } from '../claim.ts';
import { memoizePerReading } from '../memoize.ts';
import type { Reading } from '../reading.ts';
import { type Figure, type Sentence, sentencesOf } from '../sentence.ts';
import { placedOf } from '../show.ts';
import { type Naming, namingOf, wordsBefore } from './naming.ts';
import { noWholeNumber } from './no-whole-number.ts';
import { complementMeant, pairMeant } from './pair-meant.ts';
import { isOfUnit, type Pair, pairOf, pairsOf, partsNear } from './pairs.ts';
import { partsFor } from './parts.ts';
import { abovePlan, plansOf } from './plan.ts';
import { aboveAll, failure, fits } from './verdicts.ts';
import { AT_MOST_ALL, DENIED } from './words.ts';

const PERCENT = bitsOf('percent');

/** Sentences back in which a reader still looks for the whole. */
const FURTHEST = 4;

/** Every rate of the notice that has numbers beside it, with its verdict. */
export const rateClaims = memoizePerReading((reading: Reading): readonly Claim[] => {
  const sentences = sentencesOf(reading);
  return sentences.flatMap((sentence, index) => {
    if (!hasCharacterClasses(sentence.characterClasses, PERCENT)) return [];
    const before = sentences.slice(Math.max(index - FURTHEST, 0), index).reverse();
    return sentence.figures.flatMap((figure) => {
      const claim = figure.unit === '%' ? claimOf(figure, before, sentences[index + 1]) : undefined;
      return claim ?? [];
    });
  });
});

function claimOf(rate: Figure, before: readonly Sentence[], after: Sentence | undefined): Claim | undefined {
  const words = wordsBefore(rate);
  const above = abovePlan(rate);
  if (above !== undefined) return above;
  if (BY_HOW_MUCH.test(words)) return undefined;
  const naming = namingOf(rate, words);
  if (naming === undefined) return undefined;
  const { shape } = naming;
  const claim = (verdict: Verdict, pair?: Pair): Claim => ({
    rule: 'figure-percent',
    shape,
    subject: placedOf(rate),
    figures: [rate, ...(pair === undefined ? [] : [pair.part, pair.whole])].map(placedOf),
    verdict,
  });
  if (shape === 'completion rate' && rate.value.gt(100) && AT_MOST_ALL.test(words))
    return claim(aboveAll(rate));
  if (!rate.exact && rate.quantum.gte(1)) return claim(notJudged('approximate'));
  const parts = partsFor(rate, naming, before[0]);
  const plans = shape === 'share of a plan' ? pairsWithPlan(rate, parts, naming.name) : [];
  const [meant] = plans;
  if (meant !== undefined) {
    const fitting = plans.find((pair) => fits(rate, pair));
    return claim(fitting === undefined ? failure(rate, meant) : HOLDS, fitting ?? meant);
  }
  const isNumbered = shape === 'share of a number' || shape === 'share of a plan';
  const based = pairOnBase(rate, parts);
  if (based !== undefined) return claim(fits(rate, based) ? HOLDS : failure(rate, based), based);
  const held =
    firstHeld(rate, naming, parts, before) ??
    (isNumbered ? undefined : firstHeld(rate, naming, partsNear(rate), before.slice(0, 1)));
  if (held !== undefined) return claim(HOLDS, held);
  const around = after === undefined || !/总/.test(naming.name) ? before : [...before, after];
  const pair = pairMeant(rate, naming, parts, around) ?? complementMeant(rate, naming, around);
  if (pair === undefined || typeof pair === 'string') {
    const none = noWholeNumber(rate, naming, before);
    if (none === undefined) return pair && claim(notJudged(pair));
    const figures = [rate, none.whole].map(placedOf);
    return { ...claim(none.verdict), shape: 'share without a part', figures };
  }
  // 问题0个，整改率100%: of nothing, any rate may be written.
  if (pair.whole.value.eq(0)) return claim(notJudged('unsure'), pair);
  if (!fits(rate, pair) && isAdjusted(rate, pair)) return claim(notJudged('rounded'), pair);
  return claim(fits(rate, pair) ? HOLDS : failure(rate, pair), pair);
}

/** 占64%、21%、15%: whole percents are rounded so that together they make all, the last of them up. */
function isAdjusted(rate: Figure, { share, whole }: Pair): boolean {
  const miss = share.times(100).div(whole.value).minus(rate.value).abs();
  if (rate.quantum.lt(1) || miss.gte(rate.quantum)) return false;
  const shares = rate.sentence.figures.filter(({ unit, clause }) => unit === '%' && clause.includes('占'));
  return shares.length > 2 && shares.reduce((sum, { value }) => sum.plus(value), ZERO).eq(100);
}

const ZERO = new Big(0);

/** 共24家，参评的22家，合格18家，合格率为82%（按参评单位计算）: the words say of which number the rate is. */
function pairOnBase(rate: Figure, [part]: readonly Figure[]): Pair | undefined {
  const { text, to, figures } = rate.sentence;
  const name = BASE.exec(text.slice(rate.to, Math.min(to, rate.to + 24)))?.[1];
  if (name === undefined || part === undefined) return undefined;
  const wholes = figures
    .slice(0, rate.index)
    .filter((figure) => figure !== part && isOfUnit(figure, part))
    .map((figure) => ({ figure, shared: sharedWith(figure, name) }));
  const most = Math.max(...wholes.map(({ shared }) => shared));
  const [whole, ...others] = wholes.filter(({ shared }) => shared === most && shared > 0);
  return whole === undefined || others.length > 0 ? undefined : pairOf(part, whole.figure);
}

/** How many pairs of characters of the name the words of the figure have. */
function sharedWith({ before, after }: Figure, name: string): number {
  const words = `${before} ${after}`;
  return Array.from({ length: name.length - 1 }, (_, at) => name.slice(at, at + 2)).filter((pair) =>
    words.includes(pair),
  ).length;
}

const BASE = /^[,(]按(?:照)?([一-龥]{2,12}?)(?:单位|对象|人数|户数|总数|数量|数)?(?:计算|统计|测算|计)/;

function pairsWithPlan(rate: Figure, [part]: readonly Figure[], name: string): Pair[] {
  return part === undefined ? [] : plansOf(part, rate, name).map((plan) => pairOf(part, plan));
}

function firstHeld(
  rate: Figure,
  naming: Naming,
  parts: readonly Figure[],
  before: readonly Sentence[],
): Pair | undefined {
  for (const pair of pairsOf(parts, before, (part) => mayBeOfRest(part, naming)))
    if (fits(rate, pair)) return pair;
  return undefined;
}

/** 不合格55批次，合格率82.48%: the rate is of what the whole has besides, where one of them is denied and the other not. */
function mayBeOfRest({ before, after }: Figure, { shape, name }: Naming): boolean {
  return shape === 'completion rate' && DENIED.test(`${before} ${after}`) !== DENIED.test(name);
}
