/** Means over days and months: 本周受理3143件，日均449件; 全年受理4980件，月均415件. The time that the sentence names says how many. */

import { dayNumber, daysInMonth } from '../../language/date/civil-date.ts';
import type { DateMention } from '../../language/mention.ts';
import type { Figure, Sentence } from '../sentence.ts';

const OF_TIME =
  /(?:^|[一-龥])(?:([日天月周])均|平均每([日天月周])|每([日天月周])平均)(?:受理|接收|办理|接听|接待|产生)?[一-龥]{0,4}$/;
/** Compared with, a plan, or what only some days have. */
const NO_MEAN = /比|较|增|减|标准|计划|目标|工作日|最/;

/** What the mean is of each of; none where the figure is no mean over time. */
export function timeOfEach({ clause, unit }: Figure): 'day' | 'month' | 'week' | undefined {
  const found = unit === '%' || NO_MEAN.test(clause) ? null : OF_TIME.exec(clause);
  const word = found?.[1] ?? found?.[2] ?? found?.[3];
  if (word === undefined) return undefined;
  return word === '月' ? 'month' : word === '周' ? 'week' : 'day';
}

const MONTHS_OF: readonly (readonly [RegExp, number])[] = [
  [/上半年|下半年/, 6],
  [/前三季度/, 9],
  [/[一二三四本]季度/, 3],
  [/全年|[0-9]年(?![0-9]*月)|本年度?/, 12],
];

/** How many of them the time in the sentence may have; none where no time is named, or several are. */
export function countsOfTime(
  { text, from, dates }: Sentence,
  at: number,
  each: 'day' | 'month' | 'week',
): readonly number[] {
  const words = text.slice(from, at);
  const days = daysIn(
    words,
    dates.filter((date) => date.from < at),
  );
  if (each === 'day') return days;
  if (each === 'week') return days.map((count) => count / 7).filter((count) => Number.isInteger(count));
  const [, first, last] =
    /([0-9]{1,2})月?(?:[-—–~至到]{1,2})([0-9]{1,2})月(?:份|,|受|接|全|共|累|$)/.exec(words) ?? [];
  if (first !== undefined && last !== undefined) return [Number(last) - Number(first) + 1];
  const found = MONTHS_OF.find(([time]) => time.test(words));
  return found === undefined ? [] : [found[1]];
}

function daysIn(words: string, dates: Sentence['dates']): readonly number[] {
  const ranges = dates.flatMap((date) => (date.kind === 'date-range' ? (daysBetween(date) ?? []) : []));
  if (ranges.length > 0) return ranges.length === 1 ? ranges : [];
  if (/[本上一]周|周报/.test(words)) return [7];
  const months = dates.flatMap((date) =>
    date.kind === 'date' && date.month !== undefined && date.day === undefined ? [date] : [],
  );
  const [only, ...others] = months;
  if (only?.month !== undefined && others.length === 0) {
    return only.month === 2 && only.year === undefined ? [28, 29] : [daysInMonth(only.year ?? 1, only.month)];
  }
  if (months.length === 0 && /全年|[0-9]年(?![0-9]*月)|本年度?/.test(words)) return [365, 366];
  return [];
}

function daysBetween({
  start,
  end,
}: {
  readonly start: DateMention;
  readonly end: DateMention;
}): number | undefined {
  if (
    start.month === undefined ||
    start.day === undefined ||
    end.month === undefined ||
    end.day === undefined
  )
    return undefined;
  const year = start.year ?? end.year ?? 1;
  const [first, last] = [
    dayNumber(year, start.month, start.day),
    dayNumber(end.year ?? year, end.month, end.day),
  ];
  return first === undefined || last === undefined || last < first ? undefined : last - first + 1;
}
