/** Balances: a whole, what was reached of it, and what is left or exceeds it. */

import { say } from '../../messages/check/figures.ts';
import { type Claim, HOLDS, notJudged, type Verdict } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { atOtherTimes, between, type Figure, sentencesOf } from '../sentence.ts';
import { inUnitOf, numberIn, placedOf, places } from '../show.ts';
import { RARE, slipChanceOf } from '../slip.ts';
import { flowClaim } from './flow.ts';
import { BALANCES, type Balance } from './shapes.ts';

interface Three {
  readonly whole: Figure;
  readonly part: Figure;
  readonly rest: Figure;
}

/** Every balance whose three numbers follow each other in a sentence. */
export function* balanceClaims(reading: Reading): Generator<Claim> {
  const sentences = sentencesOf(reading);
  for (const [index, sentence] of sentences.entries()) {
    const { figures } = sentence;
    if (figures.length < 2) continue;
    const flow = flowClaim(sentence, sentences[index - 1]);
    if (flow !== undefined) yield flow;
    if (flow !== undefined || figures.length < 3) continue;
    for (const third of figures.slice(2)) {
      const alike = figures
        .slice(Math.max(third.index - MOST_BACK, 0), third.index)
        .filter(({ unit, depth }) => unit === third.unit && depth === third.depth);
      const [first, second] = alike.slice(-2);
      if (first === undefined || second === undefined || third.unit === '%' || third.unit === '') continue;
      if (/[;。]|其中/.test(between(first, third))) continue;
      const claim = claimOf(first, second, third);
      if (claim !== undefined) yield claim;
    }
  }
}

/** Numbers before the third among which the other two are looked for. */
const MOST_BACK = 4;
/** Share of the whole by which the others may miss it and still be meant. */
const NEAR_SHARE = 0.2;

function claimOf(first: Figure, second: Figure, third: Figure): Claim | undefined {
  for (const balance of BALANCES) {
    const three = threeOf(balance, first, second, third);
    if (three === undefined) continue;
    const { whole, part, rest } = three;
    return {
      rule: 'figure-sum',
      shape: balance.name,
      subject: placedOf(whole),
      figures: [whole, part, rest].map(placedOf),
      verdict: verdictOf(three),
    };
  }
  return undefined;
}

function threeOf(
  { whole, part, rest, at }: Balance,
  first: Figure,
  second: Figure,
  third: Figure,
): Three | undefined {
  const orders: readonly Three[] =
    at === 'first'
      ? [{ whole: first, part: second, rest: third }]
      : at === 'second'
        ? [{ whole: second, part: first, rest: third }]
        : [
            { whole: third, part: first, rest: second },
            { whole: third, part: second, rest: first },
          ];
  return orders.find(
    (three) => whole.test(three.whole.before) && part.test(three.part.before) && rest.test(three.rest.before),
  );
}

function verdictOf({ whole, part, rest }: Three): Verdict {
  if (![whole, part, rest].every(({ exact }) => exact)) return notJudged('approximate');
  if (atOtherTimes(whole, part) || EARLIER.test(part.clause + whole.clause)) return notJudged('otherPeriod');
  const made = part.value.plus(rest.value);
  const miss = made.minus(whole.value).abs();
  const loose = [whole, part, rest].reduce((sum, { quantum }) => sum.plus(quantum), miss.times(0)).div(2);
  const isCounted = [whole, part, rest].every(({ quantum }) => quantum.lte(1));
  if (miss.lte(isCounted ? 0 : loose)) return HOLDS;
  const parts = [part, rest];
  const chance = slipChanceOf({
    stated: whole.value,
    made,
    parts: parts.map(({ value }) => value),
    tries: 1,
  });
  const isNear = whole.value.gt(0) && miss.div(whole.value).lte(NEAR_SHARE);
  if (chance >= RARE && !isNear) return notJudged('unsure');
  const [says, advice] = say.sumDiffers(
    inUnitOf(whole, whole.value),
    inUnitOf(whole, made),
    parts.map(({ value }) => numberIn(whole, value)).join(' + '),
    say.difference(made.gt(whole.value), inUnitOf(whole, miss)),
  );
  const severity = chance < RARE ? 'error' : 'warning';
  return { is: 'fails', severity, says, advice, related: places(parts, say.addend) };
}

const EARLIER = /去年|上年同期|前年|同期|累计/;
