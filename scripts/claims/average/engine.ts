/**
 * Averages and multiples: 发放补贴2520万元、1.8万户，户均1400元; 每户500元，30户共15000元; 7.2万起，是上年4.8万起的1.5倍.
 * The total is the average times how many there are, whichever of the three is stated first.
 */

import { Big } from 'big.js';
import { say } from '../../messages/check/figures.ts';
import { atLeast, atMost } from '../change/tolerance.ts';
import { bitsOf, hasCharacterClasses } from '../character-classes.ts';
import { type Claim, type Fails, HOLDS, notJudged, type Verdict } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { between, type Figure, type Sentence, sentencesOf } from '../sentence.ts';
import { inUnitOf, placedOf, places } from '../show.ts';
import { isOneSlip } from '../slip.ts';
import { countsOfTime, timeOfEach } from './calendar.ts';
import { meanOf, pairsFor } from './pairs.ts';

const MEAN = bitsOf('mean');

/** Every average and every multiple of the notice that has its numbers beside it, or in the sentence before. */
export function* averageClaims(reading: Reading): Generator<Claim> {
  const sentences = sentencesOf(reading);
  for (const [index, { figures, stretch, characterClasses }] of sentences.entries()) {
    if (!hasCharacterClasses(characterClasses, MEAN)) continue;
    const before = sentences[index - 1];
    const previous = before?.stretch === stretch ? before : undefined;
    for (const figure of figures) {
      const claim =
        figure.unit === '倍' ? multipleOf(figure) : (averageOf(figure, previous) ?? averageOverTime(figure));
      if (claim !== undefined) yield claim;
    }
  }
}

function averageOf(average: Figure, before: Sentence | undefined): Claim | undefined {
  const mean = meanOf(average);
  if (mean === undefined) return undefined;
  const pairs = pairsFor(mean, before);
  const [nearest] = pairs.all;
  if (nearest === undefined) return undefined;
  const held = pairs.all.find(({ total, count }) => fits(average, total, count));
  const { total, count } = held ?? nearest;
  return claim('average', average, [total, count], verdictOf());

  function verdictOf(): Verdict {
    if (held !== undefined) return HOLDS;
    if (![average, total, count].every(({ exact }) => exact)) return notJudged('approximate');
    // 18个村坚持每日巡查1次: each of them may do so.
    const isMean = /均|亩产/.test(average.clause) || average.unit === '元';
    if (count.value.eq(0) || !isMean || !pairs.isSure || /;/.test(betweenAll([average, total, count])))
      return notJudged('unsure');
    return failure(average, total, count);
  }
}

/** 本周受理3143件，日均449件: of the number before it that the time of the sentence is about. */
function averageOverTime(average: Figure): Claim | undefined {
  const each = timeOfEach(average);
  const { figures } = average.sentence;
  const totals = figures
    .slice(0, average.index)
    .filter((figure) => figure.unit === average.unit && figure.value.gt(average.value) && figure.exact);
  const [total] = totals;
  if (each === undefined || total === undefined) return undefined;
  const counts = countsOfTime(average.sentence, average.from, each);
  const means = totals.flatMap(({ value }) => counts.map((count) => value.div(count)));
  const [right] = means;
  if (right === undefined) return undefined;
  const holds = means.some((mean) => isRounded(average, mean));
  const isSlipOfMean = totals.length === 1 && means.some((mean) => isSlipOf(average, mean));
  const because = average.exact ? 'unsure' : 'approximate';
  const verdict = holds
    ? HOLDS
    : average.exact && isSlipOfMean
      ? differs(average, total, `${counts[0]}`, right)
      : notJudged(because);
  return claim('average over time', average, [total], verdict);
}

function differs(average: Figure, total: Figure, count: string, right: Big): Fails {
  const [says, advice] = say.averageDiffers(
    inUnitOf(average, average.value),
    inUnitOf(total, total.value),
    count,
    inUnitOf(average, right.round(roundTo(average.quantum))),
  );
  return { is: 'fails', severity: 'error', says, advice, related: places([total], say.part) };
}

function isRounded({ value, quantum }: Figure, mean: Big): boolean {
  return mean.lt(value.plus(quantum)) && mean.gte(value.minus(quantum.times('0.55')));
}

/** Three digits and more of which one slip makes the right ones: of fewer, a slip explains too much. */
function isSlipOf({ value, quantum }: Figure, mean: Big): boolean {
  const [written, ...right] = [
    value.div(quantum),
    mean.div(quantum).round(0),
    mean.div(quantum).round(0, 0),
  ].map((number) => number.toFixed(0));
  return written !== undefined && written.length > 2 && right.some((one) => isOneSlip(written, one));
}

/** 4.8万起的1.5倍: of the number before it. */
function multipleOf(multiple: Figure): Claim | undefined {
  const { figures } = multiple.sentence;
  const [base, number] = [figures[multiple.index - 1], figures[multiple.index - 2]];
  if (base === undefined || number === undefined || base.unit !== number.unit) return undefined;
  if (between(base, multiple) !== '的' || !/^[^;。]{0,3}(?:是|为|相当于|达到?)/.test(between(number, base)))
    return undefined;
  const isExact = [multiple, base, number].every(({ exact }) => exact);
  const holds = fits(multiple, number, base);
  return claim('multiple', multiple, [number, base], verdictOf());

  function verdictOf(): Verdict {
    if (holds) return HOLDS;
    if (!isExact) return notJudged('approximate');
    // 上年0万元的2倍: of nothing, no multiple is right.
    if (base === undefined || number === undefined || base.value.eq(0)) return notJudged('unsure');
    return failure(multiple, number, base);
  }
}

/** Whether the total, divided, is the average, rounded or truncated at its own place. */
function fits(average: Figure, total: Figure, count: Figure): boolean {
  if (atLeast(count).lte(0)) return false;
  const least = atLeast(total).div(atMost(count));
  const most = atMost(total).div(atLeast(count));
  return (
    least.lt(average.value.plus(average.quantum)) &&
    most.gte(average.value.minus(average.quantum.times('0.55')))
  );
}

function failure(average: Figure, total: Figure, count: Figure): Fails {
  const right = total.value.div(count.value);
  const [says, advice] = say.averageDiffers(
    inUnitOf(average, average.value),
    inUnitOf(total, total.value),
    inUnitOf(count, count.value),
    inUnitOf(average, right.round(roundTo(average.quantum))),
  );
  return { is: 'fails', severity: 'error', says, advice, related: places([total, count], say.part) };
}

function roundTo(quantum: Big): number {
  return quantum.lt(new Big(1)) ? -quantum.e + 1 : 0;
}

function claim(shape: string, subject: Figure, others: readonly Figure[], verdict: Verdict): Claim {
  return {
    rule: 'figure-percent',
    shape,
    subject: placedOf(subject),
    figures: [subject, ...others].map(placedOf),
    verdict,
  };
}

/** The words from the first of the figures to the last. */
function betweenAll(figures: readonly Figure[]): string {
  const sorted = [...figures].sort((one, other) => one.from - other.from);
  const [first] = sorted;
  return first?.sentence.text.slice(first.to, sorted.at(-1)?.from ?? first.to) ?? '';
}
