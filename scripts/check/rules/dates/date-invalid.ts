/** A period or a duty needs a day that exists: reports dates and times of day that no calendar or clock has, or that lost a part. */

import type { Stretch } from '../../../claims/reading.ts';
import { datedSentencesOf } from '../../../claims/sentence.ts';
import { daysInMonth, isRealDate } from '../../../language/date/civil-date.ts';
import { isRealTime, timesOf } from '../../../language/date/time-of-day.ts';
import { foldWidth } from '../../../language/fold.ts';
import { matchesOf } from '../../../language/matches.ts';
import type { DateMention, DateRange } from '../../../language/mention.ts';
import { scanMentions } from '../../../language/scan.ts';
import { say } from '../../../messages/check/check.ts';
import { say as slips } from '../../../messages/check/slips.ts';
import type { Span } from '../../../notice/position.ts';
import { spanOf } from '../../../notice/prose.ts';
import type { Said } from '../../../notice/refusal.ts';
import { type Fault, rule } from '../../rule.ts';

export const dateInvalid = rule('date-invalid', 'error', function* (reading) {
  for (const { prose } of reading.records) {
    const dates = scanMentions(prose.text).filter(
      (mention) => mention.kind !== 'quantity' && mention.kind !== 'name',
    );
    yield* faultsIn(dates, prose, foldWidth(prose.text));
  }
  for (const { dates, stretch, text } of datedSentencesOf(reading))
    yield* faultsIn(dates, stretch.prose, text);
  for (const { prose } of reading.wordsWith('digit', 'clock')) yield* timeFaultsIn(prose);
  for (const stretch of reading.wordsWith('numeral')) yield* lostPartsIn(stretch);
});

type Prose = Stretch['prose'];

/** @param body the words of `prose` in half width; folded once for all sentences of a paragraph */
function* faultsIn(
  mentions: readonly (DateMention | DateRange)[],
  prose: Prose,
  body: string,
): Generator<Fault> {
  const doubtful = mentions.filter((mention) =>
    mention.kind === 'date' ? !isSound(mention) : !isSound(mention.start) || !isSound(mention.end),
  );
  for (const date of doubtful.flatMap((mention) => endsOf(mention, body))) {
    const said = yearFault(date) ?? monthFault(date, body) ?? dayFault(date, body);
    if (said !== undefined) yield { says: said[0], advice: said[1], at: spanOf(prose, date.from, date.to) };
  }
}

/** The calendar has the day, in a year of four digits at most: nothing more to ask. */
function isSound({ year = 2024, month = 1, day = 1 }: DateMention): boolean {
  return year <= 9999 && isRealDate(year, month, day);
}

function* timeFaultsIn(prose: Prose): Generator<Fault> {
  for (const time of timesOf(prose.text)) {
    if (isRealTime(time)) continue;
    const [says, advice] = say.noTime(prose.text.slice(time.from, time.to));
    yield { says, advice, at: spanOf(prose, time.from, time.to) };
  }
}

/** A date with its words, of half width. */
interface WrittenDate extends DateMention {
  readonly words: string;
  /** The digits of the year, where they are there. */
  readonly yearDigits: string;
}

/** The dates of a mention. The end of a range in an earlier month than its start may be of the next year: unknown. */
function endsOf(mention: DateMention | DateRange, body: string): WrittenDate[] {
  if (mention.kind === 'date') return [withWords(mention, body)];
  const start = withWords(mention.start, body);
  const end = withWords(mention.end, body);
  const runsOver = end.yearDigits === '' && (end.month ?? 0) < (mention.start.month ?? 0);
  return [start, runsOver ? { ...end, year: undefined } : end];
}

function withWords(date: DateMention, body: string): WrittenDate {
  const words = body.slice(date.from, date.to);
  return { ...date, words, yearDigits: /^([0-9]+)(?: ?年|[-./])/.exec(words)?.[1] ?? '' };
}

/** 202020年, 20223年6月: the digits of a year of our time, and more. */
function yearFault({ yearDigits, month, words }: WrittenDate): Said | undefined {
  const isYear = /^(?:19|20)/.test(yearDigits) && (yearDigits.length > 5 || month !== undefined);
  return yearDigits.length > 4 && isYear ? say.noYear(words, yearDigits) : undefined;
}

function monthFault(date: WrittenDate, body: string): Said | undefined {
  const { month, words } = date;
  if (month === undefined || (month >= 1 && month <= 12) || !isSurelyMonth(date, body)) return undefined;
  return say.noMonth(words, month);
}

/** 18月 may be an age or a period and 二三月 means two or three; with a year, a day, or words such as 份 and 底 it is a month. */
function isSurelyMonth(date: WrittenDate, body: string): boolean {
  const { month = 0, day, from, to, year, words } = date;
  if (isNumeric(date)) return month === 13 && (day ?? 0) <= 31 && isFree(date, body);
  if (/^[二三四五六七八九]{2}月|年[二三四五六七八九]{2}月/.test(words) || body.startsWith('龄', to))
    return false;
  if (day !== undefined || year !== undefined || words.endsWith('份')) return true;
  return (
    /^(?:份|底|初|末|[上中下]旬|以来)/.test(body.slice(to, to + 2)) ||
    /截[至止]$/.test(body.slice(Math.max(from - 2, 0), from))
  );
}

function dayFault(date: WrittenDate, body: string): Said | undefined {
  const { year, month, day } = date;
  if (day === undefined || month === undefined || month < 1 || month > 12) return undefined;
  if (isNumeric(date) && (day > 39 || !isFree(date, body))) return undefined;
  // Without its year 29 February may be right; 2024 stands for any leap year.
  const last = daysInMonth(year ?? 2024, month);
  return day >= 1 && day <= last ? undefined : say.noDay(year, month, day, last);
}

/** 2021-15-03 may be the number of a document: digits with dots and strokes are a date only where they nearly fit one. */
function isNumeric({ words }: WrittenDate): boolean {
  return /^[0-9]{4}[-./]/.test(words);
}

/** Nothing goes on at either end, as it does in 范本-2023-13-01-7 and 〔2023-13-01〕. */
function isFree({ from, to }: WrittenDate, body: string): boolean {
  return !/[0-9A-Za-z\-./〔[]/.test(body.charAt(from - 1)) && !/[0-9A-Za-z\-/〕\]号]/.test(body.charAt(to));
}

/** ——年11月27日; a sentence that begins with 年11月27日. */
const YEAR_LOST = /(?:—{1,2}|_{2,8})?年[0-9]{1,2}月[0-9]{1,2}日(?<=(?:^|[。;—_])年[0-9月]{3,5}日)/g;
/** 12月31止, （1月31日-2月6） */
const DAY_WORD_LOST =
  /月(?:3[01]|[12][0-9]|[1-9])(?=止|前|之前|以前|起|至[0-9]|到[0-9]|\)|,|。|;)(?<=(?:^|[^0-9])(?:1[0-2]|[1-9])月[0-9]{1,2})/g;
/** 二Ｏ二五年, 二0二五年 */
const ZERO_OF_YEAR = /[一二三四五六七八九][一二三四五六七八九〇零OoОоΟ0]{3}(?=年)(?<=(?:^|[^一-龥]).{4})/g;
/** 2O24年, 二〇二24年: letters and numerals among the digits of a year. */
const MIXED_YEAR = /(?:2[OoОоΟ〇][0-9]{2}|二[〇零OoОоΟ0]?[二2][0-9]{1,2})(?=年)/g;

/** Dates of which a part was lost or is another character. */
function* lostPartsIn({ prose, text }: Stretch): Generator<Fault> {
  const at = (index: number, length: number): Span => spanOf(prose, index, index + length);
  for (const { 0: found, index } of matchesOf(YEAR_LOST, text)) {
    const [says, advice] = slips.yearLost(prose.text.slice(index, index + found.length));
    yield { says, advice, at: at(index, found.length) };
  }
  for (const { 0: found, index } of matchesOf(DAY_WORD_LOST, text)) {
    const month = /[0-9]{1,2}$/.exec(text.slice(Math.max(index - 2, 0), index))?.[0] ?? '';
    const [says, advice] = slips.dayWordLost(`${month}${found}`);
    yield { says, advice, at: at(index - month.length, month.length + found.length), atMost: 'warning' };
  }
  for (const { 0: found, index } of matchesOf(MIXED_YEAR, text)) {
    const digits = found.replace(/[OoОоΟ〇零]/g, '0').replaceAll('二', '2');
    const [says, advice] = slips.zeroOfYear(prose.text.slice(index, index + found.length), digits);
    yield { says, advice, at: at(index, found.length), atMost: 'warning' };
  }
  for (const { 0: found, index } of matchesOf(ZERO_OF_YEAR, text)) {
    if (!/[OoОоΟ0]/.test(found) || !/[一二三四五六七八九]{1}.*[一二三四五六七八九]/.test(found)) continue;
    const written = found.replace(/[OoОоΟ0零]/g, '〇');
    const [says, advice] = slips.zeroOfYear(prose.text.slice(index, index + found.length), written);
    yield { says, advice, at: at(index, found.length), atMost: 'warning' };
  }
}
