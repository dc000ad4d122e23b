/** Periods that a text states: ranges of dates, written as one (3月1日至5月29日) or in two clauses (自3月1日启动，至5月29日). */

import type { DateMention, DateRange } from '../../language/mention.ts';
import type { Sentence } from '../sentence.ts';

/** The periods of a sentence, in order. */
export function periodsOf({ dates, text, from }: Sentence): DateRange[] {
  return dates.flatMap((date, index) => {
    if (date.kind === 'date-range') return [date];
    const next = dates[index + 1];
    const begins = /[自从于]$/.test(text.slice(Math.max(from, date.from - 1), date.from));
    if (!begins || next?.kind !== 'date') return [];
    const gap = text.slice(date.to, next.from);
    return LEADS_ON.test(gap) || (date.year !== undefined && ENTERS.test(gap)) ? [joined(date, next)] : [];
  });
}

/** 自3月1日启动签约至5月29日; 自11月30日开始，至9月1日结束 */
const LEADS_ON = /^(?:起|开始|启动|开工|开展)?[一-龥]{0,4},?(?:至|到)$/;

/** 于5月8日进驻，至7月8日结束 */
const ENTERS = /^(?:正式)?(?:进驻|入驻|启动|开工|开始|开展|开馆|施工)[一-龥]{0,8},(?:至|到|于)$/;

function joined(start: DateMention, end: DateMention): DateRange {
  return {
    kind: 'date-range',
    start,
    end: { ...end, year: end.year ?? start.year },
    from: start.from,
    to: end.to,
  };
}
