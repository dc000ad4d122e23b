/** Terms that a text states: ranges of dates, written as one (3月1日至5月29日) or in two clauses (自3月1日启动，至5月29日). */

import type { DateMention, DateRange } from '../../language/mention.ts';
import type { Sentence } from '../sentence.ts';

/** The terms of a sentence, in order. */
export function termsOf({ dates, text, from }: Sentence): DateRange[] {
  return dates.flatMap((date, index) => {
    if (date.kind === 'date-range') return [date];
    const next = dates[index + 1];
    const begins = /[自从]$/.test(text.slice(Math.max(from, date.from - 1), date.from));
    return begins && next?.kind === 'date' && LEADS_ON.test(text.slice(date.to, next.from))
      ? [joined(date, next)]
      : [];
  });
}

/** 自3月1日启动签约至5月29日; 自11月30日开始，至9月1日结束 */
const LEADS_ON = /^(?:起|开始|启动|开工|开展)?[一-龥]{0,4},?(?:至|到)$/;

function joined(start: DateMention, end: DateMention): DateRange {
  return {
    kind: 'date-range',
    start,
    end: { ...end, year: end.year ?? start.year },
    from: start.from,
    to: end.to,
  };
}
