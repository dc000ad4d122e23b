/**
 * Averages and multiples: 发放补贴2520万元、1.8万户，户均1400元; 每户500元，30户共15000元; 7.2万起，是上年4.8万起的1.5倍.
 * The total is the average times how many there are, whichever of the three is stated first.
 */

import { Big } from 'big.js';
import { say } from '../../messages/figures.ts';
import { atLeast, atMost } from '../change/tolerance.ts';
import { type Claim, type Fails, HOLDS, notJudged, type Verdict } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { between, comparingSentencesOf, type Figure } from '../sentence.ts';
import { inUnitOf, placedOf, places } from '../show.ts';

/** Every average and every multiple of the notice that has its numbers beside it. */
export function* averageClaims(reading: Reading): Generator<Claim> {
  for (const { figures } of comparingSentencesOf(reading)) {
    for (const figure of figures) {
      const claim = figure.unit === '倍' ? multipleOf(figure) : averageOf(figure);
      if (claim !== undefined) yield claim;
    }
  }
}

/** 户均 and 每户 (1, 2: 户): the number after it is of each. */
const OF_EACH =
  /(?:平均每|每)([户人村镇县月日天批家件起亩次所个])[一-龥]{0,4}$|([户人村镇县月日])均[一-龥]{0,6}$/;

/** Words of a number that is no mean of the others: a standard, a bound, another time. */
const NO_MEAN = /标准|最高|最低|不低于|不超过|上限|目标|计划|比|较|增|减|提高|下降|可支配|收入/;

function averageOf(average: Figure): Claim | undefined {
  const named = OF_EACH.exec(average.clause);
  const each = named?.[1] ?? named?.[2];
  if (each === undefined || NO_MEAN.test(average.clause) || average.unit === '%') return undefined;
  const { figures } = average.sentence;
  const counts = figures.filter((figure) => figure !== average && isCountOf(figure, each));
  const totals = figures.filter(
    (figure) => figure !== average && figure.unit === average.unit && figure.value.gt(average.value),
  );
  const pairs = totals.flatMap((total) => counts.map((count) => ({ total, count })));
  const [nearest] = pairs;
  if (nearest === undefined) return undefined;
  const held = pairs.find(({ total, count }) => fits(average, total, count));
  const { total, count } = held ?? nearest;
  return claim('average', average, [total, count], verdictOf());

  function verdictOf(): Verdict {
    if (held !== undefined) return HOLDS;
    if (![average, total, count].every(({ exact }) => exact)) return notJudged('approximate');
    // 18个村坚持每日巡查1次: each of them may do so.
    const isMean = /均/.test(average.clause) || average.unit === '元';
    if (count.value.eq(0) || !isMean || pairs.length > 1 || /;/.test(betweenAll([average, total, count])))
      return notJudged('unsure');
    return failure(average, total, count);
  }
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

/** 1.8万户 for 户均; 10个村 for 每村; 12个月 for 月均. */
function isCountOf({ unit, measure, after }: Figure, each: string): boolean {
  if (unit === each || measure === each || unit === `个${each}`) return true;
  if (each === '日') return unit === '天';
  return unit === '个' && after.startsWith(each);
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
