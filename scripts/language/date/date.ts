/** Reads the dates that a text writes: 2025年3月5日, 3月5日, 2025年, 2025-03-05, 二〇二五年三月, and ranges of them. */

import { standsAt } from '../matches.ts';
import type { DateMention, DateRange } from '../mention.ts';
import { hanNumber, readHanDigits } from '../number/numeral.ts';

// One optional blank where typists put one; every repeat is bounded, so reading is linear.
const ARABIC = /([0-9]{4,6}) ?年(?:度| ?([0-9]{1,2}) ?月(?:份| ?([0-9]{1,2}) ?[日号])?)?/y;
const ARABIC_MONTH = /([0-9]{1,2}) ?月(?:份| ?([0-9]{1,2}) ?[日号])?/y;
const HYPHENED = /([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])/y;
const HAN =
  /([〇零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,3})月(?:份|([一二三四五六七八九十]{1,3})[日号])?)?/y;
const HAN_MONTH = /([一二三四五六七八九十]{1,3})月(?:份|([一二三四五六七八九十]{1,3})[日号])?/y;
const JOINT = /(?:\((?:星期|周)[一二三四五六日天]\))?起? ?(?:—{1,2}|–|-|~|至|到) ?/y;
const LAST_DAY = /([0-9]{1,2}) ?[日号]/y;
/** The first of two months or days that share what follows the second: 1—9月份, 3—5日. */
const SHARED = /([0-9]{1,2}) ?(?:—{1,2}|–|-|~|至) ?(?=[0-9]{1,2} ?(?:月|[日号]))/y;

/** What every date begins with; most numbers are distinguished by it at once. */
const BEGUN = /[0-9]{1,6} ?[年月日号/.~至–—-]|[〇零一二三四五六七八九十]{1,4}[年月]/y;

/** The first of two years that share 年: 2021—2025年. */
const SHARED_YEAR = /([0-9]{4}) ?(?:—{1,2}|–|-|~|至) ?(?=[0-9]{4} ?年)/y;

/** What goes on to a second date has a joint after the characters that dates are written with; most dates have none. */
const MAY_GO_ON = /[0-9./〇零一二三四五六七八九十年月日号度份起()星期周天 ]{1,32}[—–~至到-]/y;

/**
 * Reads a date or a range of dates that begins at `offset`.
 * @param text a copy with half-width digits
 * @returns the longest reading, or `undefined`; whether the calendar has the date is for the rules to say
 */
export function dateAt(text: string, offset: number): DateMention | DateRange | undefined {
  if (!standsAt(BEGUN, text, offset)) return undefined;
  if (!standsAt(MAY_GO_ON, text, offset)) return singleDate(text, offset);
  return sharedYears(text, offset) ?? sharedRange(text, offset) ?? continued(text, singleDate(text, offset));
}

function singleDate(text: string, offset: number): DateMention | undefined {
  const [hyphened, year, , month, day] = match(HYPHENED, text, offset) ?? [];
  if (hyphened !== undefined)
    return date(offset, HYPHENED.lastIndex, Number(year), Number(month), Number(day));
  return (
    dateIn(ARABIC, ARABIC_MONTH, IN_FIGURES, text, offset) ?? dateIn(HAN, HAN_MONTH, IN_HAN, text, offset)
  );
}

/** How one kind of digits is read. */
interface Digits {
  readonly year: (digits: string) => number;
  readonly part: (digits: string) => number;
}

const IN_FIGURES: Digits = { year: Number, part: Number };
const IN_HAN: Digits = { year: readHanDigits, part: hanNumber };

/** A date in one kind of digits, with its year or from the month on. */
function dateIn(
  full: RegExp,
  fromMonth: RegExp,
  read: Digits,
  text: string,
  offset: number,
): DateMention | undefined {
  const part = (digits: string | undefined): number | undefined =>
    digits === undefined ? undefined : read.part(digits);
  const found = match(full, text, offset);
  if (found !== undefined)
    return date(offset, full.lastIndex, read.year(found[1] ?? ''), part(found[2]), part(found[3]));
  const short = match(fromMonth, text, offset);
  // 一二月份 names two months, and none of them alone.
  if (short === undefined || (read === IN_HAN && part(short[1]) === 0)) return undefined;
  return date(offset, fromMonth.lastIndex, undefined, part(short[1]), part(short[2]));
}

/** What two months or two days share: their year, or year and month. */
const YEAR = /([0-9]{4}) ?年 ?/y;
const MONTH = /(?:([0-9]{4}) ?年 ?)?([0-9]{1,2}) ?月 ?/y;

/** 2021—2025年 */
function sharedYears(text: string, offset: number): DateRange | undefined {
  const first = match(SHARED_YEAR, text, offset);
  const end = first === undefined ? undefined : singleDate(text, SHARED_YEAR.lastIndex);
  if (first === undefined || end === undefined) return undefined;
  return range(date(offset, offset + 4, Number(first[1])), end);
}

/** 2023年1—9月份, 5月3—5日 and 3—5日: the unit is after the second number only. */
function sharedRange(text: string, offset: number): DateRange | undefined {
  const inMonth = match(MONTH, text, offset);
  const [head = '', year, month] = inMonth ?? [];
  const days = inMonth && daysFrom(text, offset, head.length, numberIn(year), numberIn(month));
  if (days !== undefined) return days;
  const inYear = match(YEAR, text, offset);
  for (const [shared = '', known] of inYear === undefined ? [[]] : [inYear, []]) {
    const found =
      monthsFrom(text, offset, shared.length, numberIn(known)) ??
      daysFrom(text, offset, shared.length, numberIn(known), undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** @param shared length of what both months share */
function monthsFrom(text: string, offset: number, shared: number, year?: number): DateRange | undefined {
  const first = match(SHARED, text, offset + shared);
  const last = first && match(ARABIC_MONTH, text, SHARED.lastIndex);
  if (first === undefined || last === undefined || last[2] !== undefined) return undefined;
  const [, digits = ''] = first;
  return range(
    date(offset, offset + shared + digits.length, year, Number(digits)),
    date(SHARED.lastIndex, ARABIC_MONTH.lastIndex, year, Number(last[1])),
  );
}

/** @param shared length of what both days share */
function daysFrom(
  text: string,
  offset: number,
  shared: number,
  year?: number,
  month?: number,
): DateRange | undefined {
  const first = match(SHARED, text, offset + shared);
  const last = first && match(LAST_DAY, text, SHARED.lastIndex);
  if (first === undefined || last === undefined) return undefined;
  const [, digits = ''] = first;
  return range(
    date(offset, offset + shared + digits.length, year, month, Number(digits)),
    date(SHARED.lastIndex, LAST_DAY.lastIndex, year, month, Number(last[1])),
  );
}

/** Goes on to the second date of a range, which may leave out what it shares with the first. */
function continued(text: string, start: DateMention | undefined): DateMention | DateRange | undefined {
  if (start === undefined || !standsAt(JOINT, text, start.to)) return start;
  const at = JOINT.lastIndex;
  const end = singleDate(text, at) ?? (start.day === undefined ? undefined : lastDay(text, at));
  if (end === undefined) return start;
  const year = end.year ?? start.year;
  const month = end.month ?? (end.year === undefined ? start.month : undefined);
  return range(start, date(end.from, end.to, year, month, end.day));
}

function lastDay(text: string, offset: number): DateMention | undefined {
  const day = match(LAST_DAY, text, offset);
  return day && date(offset, LAST_DAY.lastIndex, undefined, undefined, Number(day[1]));
}

function date(from: number, to: number, year?: number, month?: number, day?: number): DateMention {
  return { kind: 'date', year, month, day, from, to };
}

function range(start: DateMention, end: DateMention): DateRange {
  return { kind: 'date-range', start, end, from: start.from, to: end.to };
}

function numberIn(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function match(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}
