/** Amounts with their rates: each pair implies a whole, and pairs of one kind imply the same one. */

import { Big } from 'big.js';
import { anyOf } from '../../language/words.ts';
import type { Prose } from '../../notice/prose.ts';
import { bitsOf, hasCharacterClasses } from '../character-classes.ts';
import { rateClaims } from '../rate/engine.ts';
import type { Reading } from '../reading.ts';
import { atOtherTimes, between, comparingSentencesOf, type Figure } from '../sentence.ts';

export interface ImpliedTotal {
  readonly amount: Figure;
  readonly rate: Figure;
  /** Names the whole, to compare shares of one. */
  readonly kind: string;
  /** The numbers that the stated amount may stand for, and the rates, at their precision, rounded or truncated. */
  readonly amounts: Bounds;
  readonly rates: Bounds;
}

interface Bounds {
  readonly least: Big;
  readonly most: Big;
}

/** The least and the greatest whole that fit the amount and the rate. */
export function wholesOf({ amounts, rates }: ImpliedTotal): Bounds {
  return { least: amounts.least.times(100).div(rates.most), most: amounts.most.times(100).div(rates.least) };
}

/** Whether no whole fits both. */
export function excludeEachOther(earlier: ImpliedTotal, implied: ImpliedTotal): boolean {
  return (
    (isGreater(implied, earlier) || isGreater(earlier, implied)) &&
    (atOtherTimes(earlier.amount, implied.amount)
      ? isOfYear(earlier, implied)
      : !OF_PLAN.test(earlier.kind) || isOneThing(earlier.amount, implied.amount))
  );
}

/** 占任务数的, 占年度投资计划的: each office and each group has a plan of its own. */
const OF_PLAN = new RegExp(anyOf('goal'));

/** 上半年完成税收收入6.48亿元 and 前三季度完成税收收入9.57亿元 */
function isOneThing(one: Figure, other: Figure): boolean {
  const [first, second] = [one, other].map(({ before }) =>
    before.replace(/^.*(?:半年|季度|月份?|年|底)/, ''),
  );
  return first === second;
}

/** 1至6月占年度计划的45%，1至9月占年度计划的70%: the plan of the year is one whole at all times of it. */
function isOfYear({ kind, amount }: ImpliedTotal, other: ImpliedTotal): boolean {
  return /^(?:年度|全年)/.test(kind) && amount.sentence === other.amount.sentence;
}

/** Whether every whole of the one is greater than every whole of the other; multiplied out, for division rounds. */
function isGreater(one: ImpliedTotal, other: ImpliedTotal): boolean {
  return one.amounts.least.times(other.rates.least).gt(other.amounts.most.times(one.rates.most));
}

const PERCENT = bitsOf('percent');

/** Rates whose whole is stated, each by its place. */
function judgedRates(reading: Reading): ReadonlyMap<Prose, ReadonlySet<number>> {
  const judged = new Map<Prose, Set<number>>();
  for (const { subject, verdict } of rateClaims(reading)) {
    if (verdict.is === 'notJudged') continue;
    const places = judged.get(subject.prose) ?? new Set();
    judged.set(subject.prose, places.add(subject.from));
  }
  return judged;
}

/** Pairs of one kind: the first of its kind with each that follows. */
export function comparedShares(reading: Reading): [ImpliedTotal, ImpliedTotal][] {
  const compared: [ImpliedTotal, ImpliedTotal][] = [];
  const byKind = new Map<string, ImpliedTotal>();
  // A rate whose whole is stated is judged by that whole.
  const judged = judgedRates(reading);
  for (const { figures, characterClasses } of comparingSentencesOf(reading)) {
    if (!hasCharacterClasses(characterClasses, PERCENT)) continue;
    for (const amount of figures) {
      const share = shareOf(amount);
      const implied =
        share === undefined || judged.get(share.rate.sentence.stretch.prose)?.has(share.rate.from) === true
          ? undefined
          : impliedBy(share);
      if (implied === undefined) continue;
      const earlier = byKind.get(implied.kind);
      if (earlier === undefined) byKind.set(implied.kind, implied);
      else compared.push([earlier, implied]);
    }
  }
  return compared;
}

type Share = Omit<ImpliedTotal, 'amounts' | 'rates'>;

/** 面积降为120亩，比例由12%下降至6%; 42户，占借款户总数的6.0%; 146名，占12.2% */
function shareOf(amount: Figure): Share | undefined {
  if (['%', '', '岁'].includes(amount.unit) || !amount.exact) return undefined;
  const { figures } = amount.sentence;
  const first = figures[amount.index + 1];
  if (first === undefined || first.unit !== '%') return undefined;
  const gap = between(amount, first);
  const second = figures[amount.index + 2];
  const changes = second !== undefined && second.unit === '%' && /(?:至|到|为)$/.test(between(first, second));
  const rate = changes && second !== undefined ? second : first;
  const share =
    /^[^,;。、]{0,6}[,、]?(?:占比|比例|占([^,;。、0-9]*?)的?(?:比例|比重)?)(?:为|由|从|原来|的|达)*$/.exec(
      gap,
    );
  if (share === null || !rate.exact || (/[由从]/.test(gap) && !changes)) return undefined;
  const kind = kindOf(amount, share[1] ?? '', gap.includes('比例'));
  return kind === undefined ? undefined : { amount, rate, kind };
}

const HALF = new Big('0.5');

function impliedBy({ amount, rate, kind }: Share): ImpliedTotal | undefined {
  if (amount.value.lte(0) || rate.value.lte(0)) return undefined;
  // A rounded rate lies half a place around, a truncated one up to a whole place above.
  const low = rate.value.minus(rate.quantum.times(HALF));
  const high = rate.value.plus(rate.quantum);
  if (low.lte(0)) return undefined;
  const half = amount.quantum.times(HALF);
  return {
    amount,
    rate,
    kind,
    amounts: { least: amount.value.minus(half), most: amount.value.plus(half) },
    rates: { least: low, most: high },
  };
}

/** Words that point at another whole in each place. */
const RELATIVE = /^(?:其|该|全村|本村|各|当年|同期|所在|其中)|^全[县市区镇乡]?$/;

/**
 * What the amount is a share of: the whole that 占 names; else what is before 上的, 中的 …; else the thing itself
 * (破损的窨井盖降为, 缺失的窨井盖降为). Shares of nothing named are of one whole within one sentence.
 */
function kindOf(amount: Figure, named: string, proportion: boolean): string | undefined {
  // 总数, 总人次 are those of the sentence.
  if (named !== '' && !named.startsWith('总'))
    return RELATIVE.test(named) ? undefined : `${named} ${amount.unit}`;
  if (!proportion)
    return `${amount.sentence.stretch.prose.text.length} ${amount.sentence.from} ${amount.unit}`;
  const whole = /^(.{2,16}?)(?:上的|中的|内的|里的|范围内的)/.exec(amount.before);
  if (whole !== null) return `${whole[1]} ${amount.unit}`;
  const thing = /的([一-龥]{2,8}?)(?:降为|降至|减为|减至|增为|增至|为|达)?$/.exec(amount.before);
  return thing === null ? undefined : `${thing[1]} ${amount.unit}`;
}
