/** Periods with their months: 3月1日至5月31日，为期3个月. */

import { dayNumber } from '../../language/date/civil-date.ts';
import type { DateMention, DateRange } from '../../language/mention.ts';
import type { Figure, Sentence } from '../sentence.ts';

/** Words between a period and its months. */
const GAP = /^(?:止|结束|完成|截止|底|末)?[,(]?(?:共|共计|为期|历时|用时|前后|时长|工期|时间)?$/;
/** 为期, 历时: without one of them 3个月 may be stated of something else. */
const LASTS = /(?:共|共计|为期|历时|用时|前后|时长|工期)$/;
/** Months by which a period may miss the number: 历时两个月 of 58 to 66 days. */
const LOOSE = 0.75;
const DAYS = 365.25 / 12;

export interface Months {
  readonly stated: Figure;
  readonly holds: boolean;
  /** Months of the period, to one place. */
  readonly months: number;
}

/** The months or years that are stated beside the period; none where its dates leave the year open. */
export function monthsOf(range: DateRange, sentence: Sentence): Months | undefined {
  const stated = statedAfter(range, sentence) ?? statedBefore(range, sentence);
  const length = stated && lengthOf(range);
  if (stated === undefined || length === undefined) return undefined;
  const isYears = stated.unit === '年';
  const value = stated.value.toNumber() * (isYears ? 12 : 1);
  // 2月至4月 is three months, or two.
  const [least, most] = length.isOfDays ? [length.months, length.months] : [length.months - 1, length.months];
  // 建设周期两年 says less than 聘期两年，自7月1日起.
  const loose = isYears && !length.isOfDays ? LOOSE_YEARS : LOOSE;
  const holds = value > least - loose && value < most + loose;
  return { stated, holds, months: Math.round(length.months * 10) / 10 };
}

function statedAfter(range: DateRange, { figures, text }: Sentence): Figure | undefined {
  const stated = figures.find(({ from }) => from >= range.to);
  if (stated === undefined || !isLength(stated)) return undefined;
  const gap = text.slice(range.to, stated.from);
  const isNext = GAP.test(gap) && (LASTS.test(gap) || gap.endsWith('('));
  return isNext || (/^[^;。()0-9]{0,20}$/.test(gap) && TERM_AFTER.test(stated.before)) ? stated : undefined;
}

/** 总工期12个月，自…; 有效期5年，2021年8月16日核发，…届满 */
function statedBefore(range: DateRange, { figures, dates, text }: Sentence): Figure | undefined {
  const stated = figures.findLast(({ to }) => to <= range.from);
  if (stated === undefined || !isLength(stated) || !TERM.test(stated.before)) return undefined;
  if (OF_OTHER.test(stated.before)) return undefined;
  const gap = text.slice(stated.to, range.from);
  const isNext = !dates.some(({ from, to }) => from >= stated.to && to <= range.from);
  return isNext && /^(?:\([^()]{0,8})?[,(:]?(?!其中)[^,;。()0-9]{0,8}$/.test(gap) ? stated : undefined;
}

function isLength({ exact, unit }: Figure): boolean {
  return exact && (unit === '个月' || unit === '年');
}

/** 总工期, 有效期, 处分期为: the length of the whole. */
const TERM = /(?:期|期限|时限|周期|为期|历时)(?:为|共|是|:)?$/;
/** …竣工投用，总工期12个月 */
const TERM_AFTER = /^总?(?:工期|期限|周期|租期|聘期|任期|建设期)(?:为|共)?$/;
/** 保修期 begins where the other ends. */
const OF_OTHER = /保修|质保|养护|保质|服务/;
/** Months by which a period in months may miss its years. */
const LOOSE_YEARS = 3;

function lengthOf({
  start,
  end,
}: DateRange): { readonly months: number; readonly isOfDays: boolean } | undefined {
  const year = start.year;
  if (year === undefined || start.month === undefined || end.month === undefined) return undefined;
  const [first, last] = [dayOf(start, year), dayOf(end, end.year ?? year)];
  if (first !== undefined && last !== undefined)
    return last < first ? undefined : { months: (last - first + 1) / DAYS, isOfDays: true };
  if (start.day !== undefined || end.day !== undefined) return undefined;
  const months = ((end.year ?? year) - year) * 12 + end.month - start.month + 1;
  return months > 0 ? { months, isOfDays: false } : undefined;
}

function dayOf({ month, day }: DateMention, year: number): number | undefined {
  return month === undefined || day === undefined ? undefined : dayNumber(year, month, day);
}
