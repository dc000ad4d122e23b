/** Times of one day in a timetable: an entry neither begins before the one before it ends, nor ends before it begins. */

import type { Reading, Stretch } from '../../../claims/reading.ts';
import { isRealTime } from '../../../language/date/time-of-day.ts';
import { matchesOf } from '../../../language/matches.ts';
import { say } from '../../../messages/check/wording.ts';
import { spanOf } from '../../../notice/prose.ts';
import type { Fault } from '../../rule.ts';

interface Entry {
  readonly stretch: Stretch;
  readonly from: number;
  readonly to: number;
  /** In minutes from midnight. */
  readonly start: number;
  readonly end: number;
}

const CLOCK = '([0-9]{1,2})(?:[:∶]([0-9]{2})|[时点](?:([0-9]{1,2})分|半)?)';
const RANGE = new RegExp(
  `(上午|下午|晚上?|中午)?(?<![0-9:∶])${CLOCK} ?(?:[—–~-]{1,2}|至|到) ?(次日|翌日|第二天|上午|下午|晚上?|中午)?${CLOCK}(?![0-9:∶])`,
  'g',
);
/** Entries that are at one time on purpose, or on several days. */
const APART = /分会场|分论坛|同时|并行|分组|分批|考[场点]|窗口|周|星期|[0-9][日号]|夏|冬|路|线|馆|班/;
const MANY = 3;

/** What is wrong with the times of each paragraph, and of paragraphs in a row that begin with times. */
export function* timetableFaults(reading: Reading): Generator<Fault> {
  let run: Entry[] = [];
  for (const stretch of reading.stretches) {
    const entries = /[0-9][:∶时点]/.test(stretch.text) ? entriesIn(stretch) : [];
    const [first] = entries;
    if (first?.from !== 0 || entries.length > 1 || APART.test(stretch.text)) {
      yield* faultsOf(run);
      run = [];
      if (!APART.test(stretch.text)) yield* faultsOf(entries);
    } else run.push(first);
  }
  yield* faultsOf(run);
}

function entriesIn(stretch: Stretch): Entry[] {
  return matchesOf(RANGE, stretch.text).flatMap((found) => {
    const [all, part, hour, minute, minutes, day, endHour, endMinute, endMinutes] = found;
    if (/[次翌二]/.test(day ?? '')) return [];
    const isHalf = (words: string): boolean => words.endsWith('半');
    const start = timeOf(hour, minute ?? minutes, part);
    const end = timeOf(endHour, endMinute ?? endMinutes ?? (isHalf(all) ? '30' : undefined), day ?? part);
    if (start === undefined || end === undefined) return [];
    return [{ stretch, from: found.index, to: found.index + all.length, start, end }];
  });
}

function timeOf(hour = '', minute = '0', part = ''): number | undefined {
  const time = { hour: Number(hour), minute: Number(minute) };
  if (!isRealTime(time)) return undefined;
  // 下午2:00 is 14:00; 下午14:00 too.
  const isLate = /[下晚]/.test(part) && time.hour < 12;
  return (time.hour + (isLate ? 12 : 0)) * 60 + time.minute;
}

/** 8:30—5:30 is of a clock of twelve hours; 9:30—9:00 is not. */
const MOST_BACK = 60;

function* faultsOf(entries: readonly Entry[]): Generator<Fault> {
  for (const entry of entries) {
    const back = entry.start - entry.end;
    if (back > 0 && back <= MOST_BACK) yield fault(entry, say.timeReversed(wordsOf(entry)));
  }
  if (entries.length < MANY) return;
  const pairs = entries.slice(1).map((entry, index) => ({ entry, before: entries[index] ?? entry }));
  const broken = pairs.filter(({ entry, before }) => entry.start < before.end);
  const meeting = pairs.filter(({ entry, before }) => entry.start === before.end);
  const [one, ...others] = broken;
  // What mostly follows without a gap is one timetable.
  if (one === undefined || others.length > 0 || meeting.length * 2 < pairs.length - 1) return;
  const { entry, before } = one;
  const related = [{ at: spanOf(before.stretch.prose, before.from, before.to), says: say.timeBefore }];
  yield { ...fault(entry, say.timesOverlap(wordsOf(before), wordsOf(entry))), related };
}

function fault({ stretch, from, to }: Entry, [says, advice]: ReturnType<typeof say.timeReversed>): Fault {
  return { says, advice, at: spanOf(stretch.prose, from, to) };
}

function wordsOf({ stretch, from, to }: Entry): string {
  return stretch.prose.text.slice(from, to);
}
