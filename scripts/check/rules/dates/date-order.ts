/** A period that ends before it begins obliges nobody: ranges of dates run forward. */

import { eventsOf, periodsOf } from '../../../claims/period/stated-periods.ts';
import { datedSentencesOf, type Sentence } from '../../../claims/sentence.ts';
import type { DateMention, DateRange } from '../../../language/mention.ts';
import { say } from '../../../messages/check/wording.ts';
import { spanOf } from '../../../notice/prose.ts';
import { rule } from '../../rule.ts';
import { timetableFaults } from './timetable.ts';

export const dateOrder = rule('date-order', 'error', function* (reading) {
  yield* timetableFaults(reading);
  for (const sentence of datedSentencesOf(reading)) {
    for (const range of rangesOf(sentence)) {
      if (!isReversed(range.start, range.end)) continue;
      const { stretch } = sentence;
      const text = stretch.prose.text;
      const [says, advice] = say.dateReversed(
        text.slice(range.start.from, range.start.to),
        text.slice(range.end.from, range.end.to),
      );
      yield { says, advice, at: spanOf(stretch.prose, range.from, range.to) };
    }
  }
});

/** The periods, and the events of which one comes before the other, each place once. */
function rangesOf(sentence: Sentence): readonly DateRange[] {
  const periods = periodsOf(sentence);
  const known = new Set(periods.map(({ from }) => from));
  return [...periods, ...eventsOf(sentence).filter(({ from }) => !known.has(from))];
}

/** Compares what both dates state, from the year down, and stops where one leaves a part out. */
function isReversed(start: DateMention, end: DateMention): boolean {
  for (const part of ['year', 'month', 'day'] as const) {
    const [first, second] = [start[part], end[part]];
    if (first === undefined || second === undefined) {
      // 11月至3月 without a year mostly crosses into the next one.
      if (part === 'year' && first === second) {
        if (start.month !== end.month) return false;
        continue;
      }
      return false;
    }
    if (first !== second) return first > second;
  }
  return false;
}
