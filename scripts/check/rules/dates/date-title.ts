/** A monthly report that goes out with the title of another month is filed and found under that one. */

import type { Reading, Stretch } from '../../../claims/reading.ts';
import { datedSentencesOf, type Sentence } from '../../../claims/sentence.ts';
import type { DateMention } from '../../../language/mention.ts';
import { scanMentions } from '../../../language/scan.ts';
import { say } from '../../../messages/check/slips.ts';
import type { Span } from '../../../notice/position.ts';
import { spanOf } from '../../../notice/prose.ts';
import { rule } from '../../rule.ts';

export const dateTitle = rule('date-title', 'warning', function* (reading) {
  const title = periodOfTitle(reading);
  const text = title && firstPeriod(reading);
  if (title === undefined || text === undefined || agree(title, text)) return;
  // A title that compares with, or goes on from, another month is named in the text as well.
  if (isNamed(reading, title)) return;
  const [says, advice] = say.titleMonth(title.words, text.words);
  yield { says, advice, at: text.at, related: [{ at: title.at, says: say.titleSays }] };
});

interface Period {
  readonly year: number | undefined;
  readonly month: number;
  readonly words: string;
  readonly at: Span;
}

/** The one month that the title names, without a day. */
function periodOfTitle({ records, notice }: Reading): Period | undefined {
  const title = records.find(({ prose }) => prose.text === notice.meta.title);
  if (title === undefined) return undefined;
  const dates = scanMentions(title.text).filter(({ kind }) => kind === 'date' || kind === 'date-range');
  const [only, ...others] = dates;
  if (only?.kind !== 'date' || others.length > 0 || only.day !== undefined) return undefined;
  return periodOf(only, title);
}

/** The month that the text begins with: 2017年3月，共办理…, at the head of a paragraph, without a day. */
function firstPeriod(reading: Reading): Period | undefined {
  for (const sentence of datedSentencesOf(reading)) {
    const { stretch, from } = sentence;
    if (stretch.role !== 'paragraph') continue;
    const [first] = sentence.dates;
    if (first === undefined) continue;
    if (first.kind !== 'date' || from > 0 || !isOpening(sentence, first)) return undefined;
    return periodOf(first, stretch);
  }
  return undefined;
}

function isOpening({ text, from }: Sentence, { from: at, to }: DateMention): boolean {
  return (
    text.slice(from, at).trim() === '' &&
    /^(?:份|全[市县区省镇]|[,，]|共|我[市县区省镇])/.test(text.slice(to))
  );
}

function periodOf({ year, month, day, from, to }: DateMention, { prose }: Stretch): Period | undefined {
  if (month === undefined || day !== undefined) return undefined;
  return { year, month, words: prose.text.slice(from, to), at: spanOf(prose, from, to) };
}

function agree(one: Period, other: Period): boolean {
  const sameYear = one.year === undefined || other.year === undefined || one.year === other.year;
  return sameYear && one.month === other.month;
}

function isNamed(reading: Reading, { year, month }: Period): boolean {
  const isYear = (other: number | undefined): boolean =>
    year === undefined || other === undefined || other === year;
  return datedSentencesOf(reading).some(({ dates }) =>
    dates.some((mention) =>
      mention.kind === 'date'
        ? isYear(mention.year) && mention.month === month && mention.day === undefined
        : (mention.start.month ?? 13) <= month && (mention.end.month ?? 0) >= month,
    ),
  );
}
