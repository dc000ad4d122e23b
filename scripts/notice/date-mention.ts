/** Reads the dates that a text writes: 2025年3月5日, 3月5日, 2025年, 2025-03-05, 二〇二五年三月, and ranges of them. */

import type { DateMention, DateRange } from './mention.ts';
import { readHanInteger } from './numeral.ts';

type Parts = Omit<DateMention, 'kind' | 'from' | 'to'>;

// One optional blank where typists put one; every repeat is bounded, so reading is linear.
const ARABIC = /([0-9]{4,6}) ?年(?:度| ?([0-9]{1,2}) ?月(?:份| ?([0-9]{1,2}) ?[日号])?)?/y;
const ARABIC_MONTH = /([0-9]{1,2}) ?月(?:份| ?([0-9]{1,2}) ?[日号])?/y;
const HYPHENED = /([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])/y;
const HAN =
  /([〇零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,3})月(?:份|([一二三四五六七八九十]{1,3})[日号])?)?/y;
const HAN_MONTH = /([一二三四五六七八九十]{1,3})月(?:份|([一二三四五六七八九十]{1,3})[日号])?/y;
const JOINT = /起? ?(?:—{1,2}|–|-|~|至|到) ?/y;
const LAST_DAY = /([0-9]{1,2}) ?[日号]/y;
/** The first of two months or days that share what follows the second: 1—9月份, 3—5日. */
const SHARED = /([0-9]{1,2}) ?(?:—{1,2}|–|-|~|至) ?(?=[0-9]{1,2} ?(?:月|[日号]))/y;

/** What every date begins with; most numbers are told apart by it at once. */
const BEGUN = /[0-9]{1,6} ?[年月日号/.~至–—-]|[〇零一二三四五六七八九十]{1,4}[年月]/y;

/** The first of two years that share 年: 2021—2025年. */
const SHARED_YEAR = /([0-9]{4}) ?(?:—{1,2}|–|-|~|至) ?(?=[0-9]{4} ?年)/y;

/**
 * Reads a date or a range of dates that begins at `offset`.
 * @param text a copy with half-width digits
 * @returns the longest reading, or `undefined`; whether the calendar has the date is for the rules to say
 */
export function dateAt(text: string, offset: number): DateMention | DateRange | undefined {
  BEGUN.lastIndex = offset;
  if (!BEGUN.test(text)) return undefined;
  return sharedYears(text, offset) ?? sharedRange(text, offset) ?? continued(text, singleDate(text, offset));
}

function singleDate(text: string, offset: number): DateMention | undefined {
  const hyphened = match(HYPHENED, text, offset);
  if (hyphened !== undefined) {
    return date(offset, HYPHENED.lastIndex, {
      year: Number(hyphened[1]),
      month: Number(hyphened[3]),
      day: Number(hyphened[4]),
    });
  }
  for (const [pattern, read] of [
    [ARABIC, Number],
    [HAN, hanNumber],
  ] as const) {
    const found = match(pattern, text, offset);
    if (found === undefined) continue;
    return date(offset, pattern.lastIndex, {
      year: read(found[1] ?? ''),
      ...(found[2] === undefined ? {} : { month: read(found[2]) }),
      ...(found[3] === undefined ? {} : { day: read(found[3]) }),
    });
  }
  for (const [pattern, read] of [
    [ARABIC_MONTH, Number],
    [HAN_MONTH, hanNumber],
  ] as const) {
    const found = match(pattern, text, offset);
    if (found === undefined) continue;
    return date(offset, pattern.lastIndex, {
      month: read(found[1] ?? ''),
      ...(found[2] === undefined ? {} : { day: read(found[2]) }),
    });
  }
  return undefined;
}

/** What two months or two days share: their year, or year and month. */
const YEAR = /([0-9]{4}) ?年 ?/y;
const MONTH = /(?:([0-9]{4}) ?年 ?)?([0-9]{1,2}) ?月 ?/y;

/** 2021—2025年 */
function sharedYears(text: string, offset: number): DateRange | undefined {
  const first = match(SHARED_YEAR, text, offset);
  const end = first === undefined ? undefined : singleDate(text, SHARED_YEAR.lastIndex);
  if (first === undefined || end === undefined) return undefined;
  const start = date(offset, offset + 4, { year: Number(first[1]) });
  return { kind: 'date-range', start, end, from: offset, to: end.to };
}

/** 2023年1—9月份 and 3—5日: the unit stands behind the second number only. */
function sharedRange(text: string, offset: number): DateRange | undefined {
  const yearOnly = match(YEAR, text, offset);
  const monthOnly = match(MONTH, text, offset);
  for (const head of [monthOnly, yearOnly, undefined]) {
    const start = offset + (head?.[0].length ?? 0);
    const first = match(SHARED, text, start);
    if (first === undefined) continue;
    const year = head === undefined ? undefined : head === yearOnly ? head[1] : head[1];
    const month = head !== undefined && head === monthOnly ? head[2] : undefined;
    const known: Parts = {
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(month === undefined ? {} : { month: Number(month) }),
    };
    const last = month === undefined ? match(ARABIC_MONTH, text, SHARED.lastIndex) : undefined;
    if (last !== undefined && last[2] === undefined) {
      const to = ARABIC_MONTH.lastIndex;
      return {
        kind: 'date-range',
        start: date(offset, start + (first[1]?.length ?? 0), { ...known, month: Number(first[1]) }),
        end: date(SHARED.lastIndex, to, { ...known, month: Number(last[1]) }),
        from: offset,
        to,
      };
    }
    const lastDay = month === undefined ? undefined : match(LAST_DAY, text, SHARED.lastIndex);
    if (lastDay !== undefined) {
      const to = LAST_DAY.lastIndex;
      return {
        kind: 'date-range',
        start: date(offset, start + (first[1]?.length ?? 0), { ...known, day: Number(first[1]) }),
        end: date(SHARED.lastIndex, to, { ...known, day: Number(lastDay[1]) }),
        from: offset,
        to,
      };
    }
  }
  return undefined;
}

/** Goes on to the second date of a range, which may leave out what it shares with the first. */
function continued(text: string, start: DateMention | undefined): DateMention | DateRange | undefined {
  if (start === undefined || match(JOINT, text, start.to) === undefined) return start;
  const at = JOINT.lastIndex;
  let end = singleDate(text, at);
  if (end === undefined && start.day !== undefined) {
    const day = match(LAST_DAY, text, at);
    if (day !== undefined) end = date(at, LAST_DAY.lastIndex, { day: Number(day[1]) });
  }
  if (end === undefined) return start;
  const inherited: Parts = {
    ...(end.year !== undefined || start.year === undefined ? {} : { year: start.year }),
    ...(end.month !== undefined || end.year !== undefined || start.month === undefined
      ? {}
      : { month: start.month }),
  };
  return { kind: 'date-range', start, end: { ...inherited, ...end }, from: start.from, to: end.to };
}

function date(from: number, to: number, parts: Parts): DateMention {
  return { kind: 'date', ...parts, from, to };
}

function hanNumber(text: string): number {
  return Number(readHanInteger(text) ?? 0n);
}

function match(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}
