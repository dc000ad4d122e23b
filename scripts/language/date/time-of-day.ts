/** Finds the times of day that a text states: 9时30分 anywhere, 9:30 and 9时 after a day or a part of the day. */

import { foldWidth } from '../fold.ts';

/** A time as it is in a text, whether a clock has it or not; offsets are UTF-16 units of that text. */
export interface StatedTime {
  readonly from: number;
  readonly to: number;
  readonly hour: number;
  /** 0 where only the hour is stated. */
  readonly minute: number;
}

/** The times of `text` in order. */
export function* timesOf(text: string): Generator<StatedTime> {
  if (!SIGN.test(text)) return;
  for (const found of foldWidth(text).matchAll(TIME)) {
    const { clockHour, clockMinute, hour, minute = '0' } = found.groups ?? {};
    const to = found.index + found[0].length;
    yield { from: found.index, to, hour: Number(clockHour ?? hour), minute: Number(clockMinute ?? minute) };
  }
}

/** What every time has; most paragraphs state none. */
const SIGN = /[0-9０-９](?:时|[:：][0-9０-９])/;

const AFTER_DAY = '(?<=[日号午晚晨] ?)';
const TIME = new RegExp(
  [
    `${AFTER_DAY}(?<clockHour>[0-9]{1,3}):(?<clockMinute>[0-9]{2})(?![0-9])`,
    `(?<![0-9.])(?<hour>[0-9]{1,3})时(?:(?<minute>[0-9]{1,3})分|(?<=(?:[日号午晚晨] ?|[0-9]时(?:[0-9]{1,2}分)?[至到—–~-]{1,2})[0-9]{1,3}时))`,
  ].join('|'),
  'g',
);

/** Whether a clock has the time; 24:00 is the end of a day. */
export function isRealTime({ hour, minute }: Pick<StatedTime, 'hour' | 'minute'>): boolean {
  return minute <= 59 && (hour < 24 || (hour === 24 && minute === 0));
}
