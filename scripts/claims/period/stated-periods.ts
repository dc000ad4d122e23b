/** Periods that a text states: ranges of dates, written as one (3月1日至5月29日) or in two clauses (自3月1日启动，至5月29日). */

import type { DateMention, DateRange } from '../../language/mention.ts';
import { anyOf } from '../../language/words.ts';
import type { Sentence } from '../sentence.ts';

/** The periods of a sentence, in order. */
export function periodsOf(sentence: Sentence): DateRange[] {
  const { dates, text, from } = sentence;
  return dates.flatMap((date, index) => {
    if (date.kind === 'date-range') return [date];
    const next = dates[index + 1];
    if (next?.kind !== 'date') return [];
    const gap = text.slice(date.to, next.from);
    const begins = /[自从于]$/.test(text.slice(Math.max(from, date.from - 1), date.from));
    const isOne =
      begins && (LEADS_ON.test(gap) || RUNS.test(gap) || (date.year !== undefined && ENTERS.test(gap)));
    return isOne || eventsIn(date, next, sentence) === 'whole' ? [joined(date, next)] : [];
  });
}

/** Two events of which the one comes before the other: 送达 … 提起复议, in this order in the text. */
export function eventsOf(sentence: Sentence): DateRange[] {
  const { dates } = sentence;
  return dates.flatMap((date, index) => {
    const next = dates[index + 1];
    if (date.kind !== 'date' || next?.kind !== 'date') return [];
    return eventsIn(date, next, sentence) === undefined ? [] : [joined(date, next)];
  });
}

/** What happens first, and what only afterwards; `whole`: the time between is that of the matter. */
const EVENTS = [
  { first: anyOf('begun'), later: anyOf('ended'), is: 'whole' },
  { first: anyOf('served'), later: anyOf('contested'), is: 'part' },
  { first: anyOf('filed'), later: anyOf('closed'), is: 'part' },
].map(({ first, later, is }) => ({ first: new RegExp(first), later: new RegExp(later), is }));

function eventsIn(date: DateMention, next: DateMention, { text, to }: Sentence): string | undefined {
  if (date.year === undefined || date.month === undefined || next.month === undefined) return undefined;
  // 11月开工，3月竣工: of the next year.
  if (next.year === undefined && next.month <= date.month) return undefined;
  const gap = text.slice(date.to, next.from);
  if (gap.length > REACH || /[;。]/.test(gap)) return undefined;
  const [before = ''] = gap.split(',');
  const [after = ''] = text.slice(next.to, Math.min(to, next.to + REACH)).split(/[,;。)]/);
  // 第一批项目2024年11月结束 is another matter.
  if (OTHER.test(gap.slice(before.length) + after) || after.startsWith('的')) return undefined;
  return EVENTS.find(({ first, later }) => first.test(before) && later.test(after) && !later.test(before))
    ?.is;
}

const REACH = 40;
const OTHER = /第|另|上一|其他|其中|[一二三]期/;

/** 2025年1月15日起至, 2024年7月1日起，到 */
const RUNS = /^(?:\([^()]{1,6}\))?起?(?:计算)?,?(?:至|到)$/;

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
