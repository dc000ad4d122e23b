/** Rates of change with the numbers they come from: 由40件增至50件，增长25%; 214起，比去年的268起下降20.1%. */

import type { Reading } from '../../claims/reading.ts';
import { between, type Figure } from '../../claims/sentence.ts';
import { changesOf, DOWN, UP } from './change.ts';
import type { Rate } from './fraction.ts';

const NAMED = new RegExp(
  `^(?:同比|环比|累计|共|总体|[比较](?:上年|去年)(?:同期)?)?(?:${UP}|${DOWN}|增幅|降幅|升幅|减幅)[了为达]?$`,
);

/** The rate of a change is told of its first number. */
export function growthOf(reading: Reading): Rate[] {
  const rates: Rate[] = [];
  for (const { from, to, rate: told } of changesOf(reading)) {
    if (!from.exact || !to.exact || from.unit === '%' || from.value.lte(0)) continue;
    const rate = told ?? rateBetween(to, from) ?? rateBehind(to.index > from.index ? to : from);
    if (rate === undefined || !rate.exact || isAdjusted(rate)) continue;
    const share = to.value.minus(from.value).abs();
    rates.push({ rate, fractions: [{ part: to, whole: from, share }] });
  }
  return rates;
}

/** Growth at constant prices or on another base is not that of the numbers told. */
function isAdjusted({ sentence: { text, from }, from: at }: Figure): boolean {
  return /生产总值|增加值|GDP|可比|不变价|口径|扣除/.test(text.slice(Math.max(from, at - 120), at));
}

/** 8.4万元，同比下降12.5%（上年9.6万元） */
function rateBetween(to: Figure, from: Figure): Figure | undefined {
  const rate = to.sentence.figures[to.index + 1];
  return rate?.unit === '%' && rate.exact && rate.index < from.index && NAMED.test(rate.before)
    ? rate
    : undefined;
}

/** The next figure, or the one behind the difference (增加231万元，增长21.9%). */
function rateBehind(last: Figure): Figure | undefined {
  const { figures } = last.sentence;
  const next = figures[last.index + 1];
  const rate = next?.unit === last.unit && NAMED.test(next.before) ? figures[last.index + 2] : next;
  if (rate === undefined || rate.unit !== '%' || !rate.exact || !NAMED.test(rate.before)) return undefined;
  return /[;。]/.test(between(last, rate)) ? undefined : rate;
}
