/**
 * A public notice of five working days must be open on five: compares the number with the days from Monday to Friday.
 * Public holidays move days both ways and are fixed each year, so a difference is a warning only.
 */

import { periodsOf } from '../../../claims/period/stated-periods.ts';
import { datedSentencesOf } from '../../../claims/sentence.ts';
import { dayNumber } from '../../../language/date/civil-date.ts';
import type { DateMention, DateRange } from '../../../language/mention.ts';
import { hanNumber } from '../../../language/number/numeral.ts';
import { say } from '../../../messages/check/slips.ts';
import { say as wording } from '../../../messages/check/wording.ts';
import { spanOf } from '../../../notice/prose.ts';
import { rule } from '../../rule.ts';

export const dateWorkdays = rule('date-workdays', 'warning', function* (reading) {
  for (const sentence of datedSentencesOf(reading)) {
    for (const range of periodsOf(sentence)) {
      const days = daysOf(range);
      const { text, stretch } = sentence;
      const stated = statedBefore(text, range) ?? statedAfter(text, range);
      if (stated === undefined) continue;
      const counted = days === undefined ? mostWeekdays(range) : days.filter((day) => day % 7 < 5).length;
      const value = Number(stated.digits) || hanNumber(stated.digits);
      // Fewer working days than weekdays: a holiday may lie among them.
      if (counted === undefined || value === counted) continue;
      if (value < counted && (days === undefined || mayHaveHoliday(range))) continue;
      const [says, advice] = say.workdays(stretch.prose.text.slice(stated.from, stated.to), counted);
      const related = [{ at: spanOf(stretch.prose, range.from, range.to), says: wording.range }];
      yield { says, advice, at: spanOf(stretch.prose, stated.from, stated.to), related };
    }
  }
});

interface Stated {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
}

const WORKDAYS = '([0-9]{1,3}|[一二三四五六七八九十]{1,3})个?工作日';
/** 公示期为5个工作日（…: nothing but the beginning of the period may be between. */
const BEFORE = new RegExp(`${WORKDAYS}[,:(]?(?:自|从|即|即从|即自|时间为|时间:|时间)?$`);
/** …（5个工作日）; …，共5个工作日 */
const AFTER = new RegExp(
  `^(?:\\((?:星期|周)[一二三四五六日天]\\))?止?[,(]?(?:共|共计|为期|公示期|公示期为|时间为|期限为|计)?${WORKDAYS}(?![内之以前后])`,
);

function statedBefore(text: string, { from }: DateRange): Stated | undefined {
  const start = Math.max(from - 16, 0);
  const found = BEFORE.exec(text.slice(start, from));
  if (found === null) return undefined;
  const [, digits = ''] = found;
  const at = start + found.index;
  return { digits, from: at, to: at + found[0].lastIndexOf('日') + 1 };
}

function statedAfter(text: string, { to }: DateRange): Stated | undefined {
  const found = AFTER.exec(text.slice(to, to + 20));
  if (found === null) return undefined;
  const [words, digits = ''] = found;
  return { digits, from: to + words.lastIndexOf(digits), to: to + words.length };
}

/** The number of every day of the period; none for one without its year, or a year long. */
function daysOf({ start, end }: DateRange): number[] | undefined {
  const [first, last] = [dayOf(start), dayOf(end)];
  if (first === undefined || last === undefined || last < first || last - first > 366) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Of dates without their year: the days from Monday to Friday are no more than these. */
function mostWeekdays({ start, end }: DateRange): number | undefined {
  const [first, last] = [start, end].map((date) => dayOf({ ...date, year: date.year ?? LEAP_YEAR }));
  if (first === undefined || last === undefined || last < first || last - first > 366) return undefined;
  const length = last - first + 1;
  return Math.floor(length / 7) * 5 + Math.min(length % 7, 5);
}

const LEAP_YEAR = 2024;

function dayOf({ year, month, day }: DateMention): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return dayNumber(year, month, day);
}

/**
 * When public holidays may fall (全国年节及纪念日放假办法, State Council decree 795), first and last day as month × 100 + day:
 * New Year, Spring Festival, Qingming, Labour Day, Dragon Boat, Mid-Autumn with National Day.
 */
const HOLIDAYS = [
  [101, 103],
  [120, 227],
  [403, 407],
  [429, 505],
  [528, 627],
  [907, 1008],
  [1230, 1231],
] as const;

function mayHaveHoliday({ start, end }: DateRange): boolean {
  const [first, last] = [dayInYear(start), dayInYear(end)];
  return HOLIDAYS.some(
    ([from, to]) => (first <= to && last >= from) || (start.year !== end.year && last >= 101),
  );
}

function dayInYear({ month = 0, day = 0 }: DateMention): number {
  return month * 100 + day;
}
