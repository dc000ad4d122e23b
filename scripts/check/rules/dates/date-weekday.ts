/** A meeting on a day that is no Wednesday leaves two days to come on: the weekday beside a date is that of the date. */

import { datedSentencesOf, type Sentence } from '../../../claims/sentence.ts';
import { dayNumber } from '../../../language/date/civil-date.ts';
import type { DateMention } from '../../../language/mention.ts';
import { say } from '../../../messages/check/slips.ts';
import { spanOf } from '../../../notice/prose.ts';
import { publicationDayOf } from '../../../notice/versions/publication.ts';
import { rule } from '../../rule.ts';

export const dateWeekday = rule('date-weekday', 'warning', function* (reading) {
  const day = publicationDayOf(reading.notice.meta);
  const published = day === undefined ? undefined : Number(day.slice(0, 4));
  let last: Sentence | undefined;
  let year: number | undefined;
  for (const sentence of datedSentencesOf(reading)) {
    // A date without a year is of that named last in the paragraph.
    const known = last?.stretch === sentence.stretch ? year : undefined;
    last = sentence;
    year =
      sentence.dates.map((date) => (date.kind === 'date' ? date : date.end).year).findLast(Boolean) ?? known;
    for (const { date, stated, to } of statedWeekdays(sentence, known)) {
      const real = weekdaysOf(date, published);
      const [first] = real;
      if (first === undefined || real.includes(stated)) continue;
      const { prose } = sentence.stretch;
      const [says, advice] = say.weekday(prose.text.slice(date.from, date.to), stated, first);
      yield { says, advice, at: spanOf(prose, date.from, to) };
    }
  }
});

interface StatedWeekday {
  readonly date: DateMention;
  /** 一 to 六, or 日. */
  readonly stated: string;
  readonly to: number;
}

/** 12月8日（星期三）, 12月8日周三; 周一至周五 counts days of every week. */
const WEEKDAY = /^\s?[(,]?\s?(?:星期|周)([一二三四五六日天])(?![至到、—–~期年-])/;

function statedWeekdays({ dates, text }: Sentence, known: number | undefined): StatedWeekday[] {
  let year = known;
  return dates.flatMap((mention) => {
    const last = mention.kind === 'date' ? mention : mention.end;
    year = last.year ?? year;
    const [words = '', stated] = WEEKDAY.exec(text.slice(mention.to, mention.to + 12)) ?? [];
    if (stated === undefined || last.day === undefined) return [];
    return [{ date: { ...last, year }, stated: stated.replace('天', '日'), to: mention.to + words.length }];
  });
}

const NAMES = '一二三四五六日';

/** The weekday of the date; without a year those of the year of publication and of the years beside it. */
function weekdaysOf({ year, month, day }: DateMention, published: number | undefined): string[] {
  const years = year === undefined ? yearsAround(published) : [year];
  return years.flatMap((one) => {
    // 1 January of the year 1 was a Monday.
    const number = month === undefined || day === undefined ? undefined : dayNumber(one, month, day);
    return number === undefined ? [] : [NAMES.charAt(number % 7)];
  });
}

function yearsAround(year: number | undefined): number[] {
  return year === undefined ? [] : [year, year + 1, year - 1];
}
