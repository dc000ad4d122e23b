/** The total and the count that a mean may be of, as far as the words allow. */

import { UNITS } from '../../language/unit/unit.ts';
import { between, type Figure, type Sentence } from '../sentence.ts';

export interface Mean {
  readonly average: Figure;
  /** What it is of each of: 户 of 户均, 起 of 平均每起, 家庭户 of 平均每个家庭户. */
  readonly each: string;
  /** Whose mean it is, where a word before says so: 家庭户 of 家庭户平均每户. */
  readonly whose: string;
}

export interface TotalAndCount {
  readonly total: Figure;
  readonly count: Figure;
}

/** Pairs that were looked at, and whether the words leave no other. */
export interface Pairs {
  readonly all: readonly TotalAndCount[];
  readonly isSure: boolean;
}

const OF_EACH =
  /([一-龥]{0,6}?)(?:平均每个([一-龥]{2,4})的[一-龥]{0,6}|(?:平均每个?|每个?)([一-龥])(?:的?[一-龥]{0,12}))$|([户人村校镇县月日天])均[一-龥]{0,6}$|(亩)产量?(?:为|达到?)?$/;

/** Words of a number that is no mean of the others: a standard, a bound, another time. */
const NO_MEAN = /标准|最高|最低|不低于|不超过|上限|目标|计划|比|较|增|减|提高|下降|可支配|收入/;

/** The figure as a mean; none where its words do not say so. */
export function meanOf(average: Figure): Mean | undefined {
  if (average.unit === '%' || NO_MEAN.test(average.clause)) return undefined;
  const found = OF_EACH.exec(average.clause);
  const each = found?.[2] ?? found?.[3] ?? found?.[4] ?? found?.[5];
  return each === undefined ? undefined : { average, each, whose: found?.[1] ?? '' };
}

/**
 * The pairs of its sentence; where that states none, of the sentence before, those that the words name, if any; else the
 * total of the one with the count of the other (购置清运车432台。投入3456万元，平均每台8万元。).
 */
export function pairsFor(mean: Mean, before: Sentence | undefined): Pairs {
  const here = pairsIn(mean, mean.average.sentence);
  if (here.length > 0) return { all: here, isSure: here.length === 1 };
  const previous = before?.figures ?? [];
  const all = pairsOf(totalsIn(mean, previous), countsIn(mean, previous));
  if (all.length === 0) {
    const own = mean.average.sentence.figures.slice(0, mean.average.index);
    const mixed = pairsOf(totalsIn(mean, own), countsIn(mean, previous));
    return { all: mixed, isSure: mixed.length === 1 };
  }
  const named = all.filter((pair) => isNamed(mean, pair));
  return { all: named.length > 0 ? named : all, isSure: named.length === 1 };
}

function pairsIn(mean: Mean, { figures }: Sentence): TotalAndCount[] {
  return pairsOf(totalsIn(mean, figures), countsIn(mean, figures));
}

function totalsIn({ average }: Mean, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(
    (figure) => figure !== average && figure.unit === average.unit && figure.value.gt(average.value),
  );
}

function countsIn({ average, each }: Mean, figures: readonly Figure[]): readonly Figure[] {
  return figures
    .filter((figure) => figure !== average && isCountOf(figure, each) && !/[均每]/.test(figure.before))
    .map((count) => inOwnUnit(count, each));
}

function pairsOf(totals: readonly Figure[], counts: readonly Figure[]): TotalAndCount[] {
  return totals.flatMap((total) => counts.map((count) => ({ total, count })));
}

/** 18公里 is 18 of 每公里, though it is compared as 18000米. */
function inOwnUnit(count: Figure, each: string): Figure {
  const factor = UNITS.get(count.measure)?.factor;
  if (factor === undefined || factor.eq(1) || !count.measure.startsWith(each)) return count;
  return { ...count, value: count.value.div(factor), quantum: count.quantum.div(factor) };
}

/** 家庭户294617户、703095人: the count bears the name, and the total does or is joined to it. */
function isNamed({ each, whose }: Mean, { total, count }: TotalAndCount): boolean {
  const name = (each.length > 1 ? each : whose).slice(-3);
  if (name.length < 2 || !count.before.endsWith(name)) return false;
  return total.before.includes(name) || (total.index === count.index + 1 && between(count, total) === '、');
}

/** 1.8万户 for 户均; 10个村 for 每村; 294617户 for 平均每个家庭户. */
function isCountOf({ unit, measure, after }: Figure, each: string): boolean {
  const last = each.slice(-1);
  if (unit === last || measure === last || unit === `个${each}`) return true;
  if (each === '日') return unit === '天';
  if (each === '校') return measure === '所';
  // 公里 of 每公里造价: the first character of the word was read.
  if (each.length === 1 && measure.length > 1 && measure.startsWith(each)) return true;
  return unit === '个' && after.startsWith(each);
}
