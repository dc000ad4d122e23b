/**
 * Changes that a text states: the later number, the earlier one, the difference and the rate. Any three tie the fourth:
 * 461件，比上年增加245件，增长113.4% (245 ÷ (461 − 245)).
 */

import { Big } from 'big.js';
import { say } from '../../messages/check/figures.ts';
import { bitsOf, hasCharacterClasses } from '../character-classes.ts';
import { type Claim, type Fails, HOLDS, notJudged, type Verdict } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { comparingSentencesOf, type Figure } from '../sentence.ts';
import { inUnitOf, placedOf, placeOf, places } from '../show.ts';
import { type Comparison, comparisonsIn } from './comparison.ts';
import { halfPlace, isRatioOf } from './tolerance.ts';

const TREND = bitsOf('trend');

/** Every change of the notice with its verdict. */
export function* changeClaims(reading: Reading): Generator<Claim> {
  for (const sentence of comparingSentencesOf(reading)) {
    if (!hasCharacterClasses(sentence.characterClasses, TREND)) continue;
    for (const comparison of comparisonsIn(sentence)) {
      yield* claimsOf(comparison);
    }
  }
}

/** What is compared when `now` is the later number. */
interface Meaning extends Omit<Comparison, 'now'> {
  readonly now: Figure | undefined;
}

/** A change is judged as a rise or fall by a number, and as a rate: two claims, of the same meaning of the words. */
function claimsOf(comparison: Comparison): readonly Claim[] {
  const { now, ...rest } = comparison;
  const meanings: readonly Meaning[] =
    now.length === 0 ? [{ ...rest, now: undefined }] : now.map((one) => ({ ...rest, now: one }));
  const judged = meanings.map((meaning) => ({
    meaning,
    trend: judgeTrend(meaning),
    growth: judgeGrowth(meaning),
  }));
  const isFault = (verdict: Verdict | undefined): boolean => verdict?.is === 'fails';
  const best =
    judged.find(
      ({ trend, growth }) => !isFault(trend) && !isFault(growth) && (trend ?? growth)?.is === 'holds',
    ) ?? judged.find(({ trend, growth }) => (trend ?? growth) !== undefined);
  if (best === undefined) return [];
  const { meaning, trend, growth } = best;
  // A wrong difference makes a wrong rate: one slip, one finding.
  return [
    ...claimOf('figure-trend', meaning, trend),
    ...(isFault(trend) ? [] : claimOf('figure-percent', meaning, growth)),
  ];
}

function claimOf(
  rule: 'figure-trend' | 'figure-percent',
  meaning: Meaning,
  verdict: Verdict | undefined,
): readonly Claim[] {
  const { now, earlier, difference, rate } = meaning;
  if (verdict === undefined) return [];
  const isGrowth = rule === 'figure-percent';
  const figures = [now, earlier, difference, ...(isGrowth ? [rate] : [])].filter(
    (figure) => figure !== undefined,
  );
  const subject = (isGrowth ? rate : undefined) ?? difference ?? now;
  if (subject === undefined) return [];
  return [{ rule, shape: 'change', subject: placedOf(subject), figures: figures.map(placedOf), verdict }];
}

/** Whether the number rises or falls as the word says, and by what the text says; `undefined` where that is not stated. */
function judgeTrend(meaning: Meaning): Verdict | undefined {
  const { now, earlier, difference, direction } = meaning;
  if (now === undefined || earlier === undefined) return undefined;
  if (direction === undefined && difference === undefined) return undefined;
  if (![now, earlier, ...(difference === undefined ? [] : [difference])].every(({ exact }) => exact))
    return notJudged('approximate');
  return reversed(meaning, now, earlier) ?? wrongDifference(meaning, now, earlier) ?? HOLDS;
}

/** Whether the rate is the change by the earlier number; `undefined` where too little is stated to compare. */
function judgeGrowth(meaning: Meaning): Verdict | undefined {
  const { now, earlier, difference, rate, direction, isAdjusted } = meaning;
  const numbers = [now, earlier, difference].filter((figure) => figure !== undefined);
  if (rate === undefined || numbers.length < 2) return undefined;
  if (![rate, ...numbers].every(({ exact }) => exact)) return notJudged('approximate');
  // 满意率95%，增长3%: of the points or of the rate.
  if (now?.unit === '%' || isAdjusted) return notJudged('noPartner');
  if (now !== undefined && earlier !== undefined) {
    // 由0件增加到9件: from nothing, there is no rate.
    if (earlier.value.eq(0)) return notJudged('unsure');
    const change = now.value.minus(earlier.value).abs();
    const margin = halfPlace(now).plus(halfPlace(earlier));
    return isRatioOf(rate, change, margin, earlier)
      ? HOLDS
      : wrongGrowth(rate, earlier, now, earlier.value, change);
  }
  if (difference === undefined) return undefined;
  const base = earlier ?? baseOf(now, difference, direction);
  if (base === undefined || base.value.eq(0)) return notJudged('unsure');
  if (isRatioOf(rate, difference.value, halfPlace(difference), base)) return HOLDS;
  return wrongRate(rate, difference, base, now);
}

/** The earlier number, as the later one and the difference make it. */
function baseOf(
  now: Figure | undefined,
  difference: Figure,
  direction: Comparison['direction'],
): Figure | undefined {
  if (now === undefined || direction === undefined || now.unit !== difference.unit) return undefined;
  const value = direction === 'up' ? now.value.minus(difference.value) : now.value.plus(difference.value);
  if (value.lte(0)) return undefined;
  const quantum = now.quantum.gt(difference.quantum) ? now.quantum : difference.quantum;
  return { ...now, value, quantum };
}

function reversed({ direction, word }: Meaning, now: Figure, earlier: Figure): Fails | undefined {
  const risen = now.value.cmp(earlier.value);
  if (direction === undefined || risen === 0 || isBelowZero(now) || isBelowZero(earlier)) return undefined;
  if (direction === (risen > 0 ? 'up' : 'down')) return undefined;
  const words = [word, inUnitOf(earlier, earlier.value), inUnitOf(now, now.value)] as const;
  const [says, advice] = direction === 'up' ? say.trendUp(...words) : say.trendDown(...words);
  return {
    is: 'fails',
    severity: 'error',
    says,
    advice,
    related: places([earlier], say.before),
    at: placeOf(now),
  };
}

/** -12℃, 零下12度: what falls rises in number. */
function isBelowZero({ sentence: { text }, from }: Figure): boolean {
  return /(?:[^0-9]-|负|零下)$/.test(text.slice(Math.max(from - 2, 0), from));
}

function wrongDifference({ difference }: Meaning, now: Figure, earlier: Figure): Fails | undefined {
  if (difference === undefined) return undefined;
  const made = now.value.minus(earlier.value).abs();
  const margin = [now, earlier, difference].reduce((sum, figure) => sum.plus(halfPlace(figure)), new Big(0));
  const isWhole = [now, earlier, difference].every(({ quantum }) => quantum.eq(1));
  if (
    made
      .minus(difference.value)
      .abs()
      .lte(isWhole ? 0 : margin)
  )
    return undefined;
  const [says, advice] = say.changeDiffers(
    inUnitOf(difference, difference.value),
    inUnitOf(earlier, earlier.value),
    inUnitOf(now, now.value),
    inUnitOf(difference, made),
  );
  const related = [...places([earlier], say.before), ...places([now], say.after)];
  return { is: 'fails', severity: 'error', says, advice, related };
}

function wrongGrowth(rate: Figure, earlier: Figure, now: Figure, base: Big, change: Big): Fails {
  const [says, advice] = say.growthDiffers(
    inUnitOf(rate, rate.value),
    inUnitOf(earlier, earlier.value),
    inUnitOf(now, now.value),
    percentage(rate, change, base),
  );
  const related = [...places([earlier], say.before), ...places([now], say.after)];
  return { is: 'fails', severity: 'error', says, advice, related };
}

function wrongRate(rate: Figure, difference: Figure, base: Figure, now: Figure | undefined): Fails {
  const [says, advice] = say.changeRateDiffers(
    inUnitOf(rate, rate.value),
    inUnitOf(difference, difference.value),
    inUnitOf(base, base.value),
    percentage(rate, difference.value, base.value),
  );
  const related = places([difference, ...(now === undefined ? [] : [now])], say.part);
  return { is: 'fails', severity: 'error', says, advice, related };
}

function percentage(rate: Figure, part: Big, whole: Big): string {
  const decimals = Math.max(-rate.quantum.e, 0) + 1;
  return `${part.times(100).div(whole).round(decimals).toFixed()}%`;
}
