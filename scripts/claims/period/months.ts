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

/** The months that are stated directly after the period; none where its dates leave the year open. */
export function monthsOf(range: DateRange, { figures, text }: Sentence): Months | undefined {
  const stated = figures.find(({ from }) => from >= range.to);
  if (stated === undefined || !stated.exact || stated.unit !== '个月') return undefined;
  const gap = text.slice(range.to, stated.from);
  if (!GAP.test(gap) || !(LASTS.test(gap) || gap.endsWith('('))) return undefined;
  const value = stated.value.toNumber();
  const length = lengthOf(range);
  if (length === undefined) return undefined;
  // 2月至4月 is three months, or two.
  const [least, most] = length.isOfDays ? [length.months, length.months] : [length.months - 1, length.months];
  const holds = value > least - LOOSE && value < most + LOOSE;
  return { stated, holds, months: Math.round(length.months * 10) / 10 };
}

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
