/** Periods with their days: 3月1日至3月7日，共7天. Both ends are counted, as public-comment periods are. */

import { dayNumber } from '../../language/date/civil-date.ts';
import type { DateMention, DateRange } from '../../language/mention.ts';
import { say } from '../../messages/check/wording.ts';
import { spanOf } from '../../notice/prose.ts';
import { type Claim, HOLDS, type Verdict } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { datedSentencesOf, type Figure, type Sentence, sentencesOf, written } from '../sentence.ts';
import { placedOf, placeOf } from '../show.ts';
import { eachTermsOf } from './each-term.ts';
import { type Months, monthsOf } from './months.ts';
import { quarterClaims } from './quarters.ts';
import { periodsOf } from './stated-periods.ts';

/** Every period whose days are stated, and what took more days than its period has. */
export function periodClaims(reading: Reading): readonly Claim[] {
  const year = Number(reading.notice.meta.published.date.slice(0, 4));
  const periods = datedSentencesOf(reading).flatMap((sentence) =>
    periodsOf(sentence).flatMap((range) => {
      const days = daysOf(range, year);
      return days === undefined ? [] : [{ sentence, range, days, stated: statedDays(range, sentence) }];
    }),
  );
  const months = datedSentencesOf(reading).flatMap((sentence) =>
    periodsOf(sentence).flatMap((range) => {
      const found = monthsOf(range, sentence);
      return found === undefined ? [] : [claimOfMonths(found, range)];
    }),
  );
  const judged = new Set(periods.map(({ stated }) => stated));
  const days = periods.flatMap(({ sentence, range, days, stated }) => {
    const used = usedDays(range, sentence);
    // Fewer days than the period has may be used, and who counts the days between is one short.
    const isFault = used !== undefined && !judged.has(used) && isTooMany(used, days);
    return [
      ...(stated === undefined ? [] : [claimOf('days of a period', stated, days, range)]),
      ...(isFault ? [claimOf('days within a period', used, days, range)] : []),
    ];
  });
  const each = eachTermsOf(sentencesOf(reading)).flatMap(({ sentence, range, stated }) => {
    const length = daysOf(range, year);
    return length === undefined ? [] : [claimOfEach(stated, length, range, sentence)];
  });
  return [...days, ...months, ...each, ...quarterClaims(reading)];
}

/** The term is wrong, or what is said of all of them. */
function claimOfEach(
  stated: Figure,
  days: number,
  range: DateRange,
  { stretch: { prose } }: Sentence,
): Claim {
  const subject = { prose, from: range.from, to: range.to };
  const claim = {
    rule: 'date-span',
    shape: 'days of each term',
    subject,
    figures: [subject, placedOf(stated)],
  } as const;
  if (stated.value.eq(days)) return { ...claim, verdict: HOLDS };
  const [says, advice] = say.spanDiffers(written(stated), days);
  const related = [{ at: placeOf(stated), says: say.eachTerm }];
  return { ...claim, verdict: { is: 'fails', severity: 'error', says, advice, related } };
}

function claimOfMonths({ stated, holds, months }: Months, range: DateRange): Claim {
  const subject = placedOf(stated);
  const claim = { rule: 'date-span', shape: 'months of a period', subject, figures: [subject] } as const;
  if (holds) return { ...claim, verdict: HOLDS };
  const [says, advice] = say.monthsDiffer(written(stated), months);
  const at = spanOf(stated.sentence.stretch.prose, range.from, range.to);
  const related = [{ at, says: say.range }];
  return { ...claim, verdict: { is: 'fails', severity: 'error', says, advice, related } };
}

function claimOf(shape: string, stated: Figure, days: number, range: DateRange): Claim {
  const subject = placedOf(stated);
  const verdict = stated.value.eq(days) ? HOLDS : failure(stated, days, range);
  return { rule: 'date-span', shape, subject, figures: [subject], verdict };
}

function failure(stated: Figure, days: number, range: DateRange): Verdict {
  const [says, advice] = say.spanDiffers(written(stated), days);
  const at = spanOf(stated.sentence.stretch.prose, range.from, range.to);
  return { is: 'fails', severity: 'error', says, advice, related: [{ at, says: say.range }] };
}

/** Days from the first to the last, both counted; without a year the one of the publication stands for it. */
function daysOf({ start, end }: DateRange, assumed: number): number | undefined {
  const [first, last] = [numberOf(start, assumed), numberOf(end, assumed)];
  return first === undefined || last === undefined || last < first ? undefined : last - first + 1;
}

function numberOf({ year, month, day }: DateMention, assumed: number): number | undefined {
  return month === undefined || day === undefined ? undefined : dayNumber(year ?? assumed, month, day);
}

/** Words before the days of the whole period; 降雨日数共41天 and 累计下沉26天 are days within it. */
const TERM = /^(?:公示|公示期|工期|时间|期限|前后)?(?:共|共计|总共|为期|历时|持续|合计|连续|前后)$/;

/** 至7月14日进行了为期12天的…: nothing between that would begin something shorter. */
const LASTED = /^(?:进行|开展|实施|组织)了?为期$/;

/** …至3月8日，共7天 with words but no other number between; …（7天）; 公示期7天，自… */
function statedDays(range: DateRange, { figures, dates, text }: Sentence): Figure | undefined {
  return figures.find((figure) => {
    if (figure.unit !== '天' || !figure.exact) return false;
    if (figure.from >= range.to) {
      const gap = text.slice(range.to, figure.from);
      if (/^止?[^,;。()]{0,4}[,(]?(?:时间为?|期限为?|公示期为?)?$/.test(gap)) return true;
      const others = [...figures, ...dates].some(
        (other) => other.from >= range.to && other.to <= figure.from,
      );
      return !others && !/[;。]/.test(gap) && (TERM.test(figure.before) || LASTED.test(gap));
    }
    const gap = text.slice(figure.to, range.from);
    return (
      /(?:期|为期|时间|期限)(?:为|共|:)?$/.test(figure.before) &&
      /^[,(:]?(?:自|从|即|即从|即自|时间为|时间自)?$/.test(gap)
    );
  });
}

/** …，巡察组开展了为期45天的巡察; …，集中利用4天时间反馈: days of what was done within the period, with words between. */
function usedDays(range: DateRange, { figures, dates, text }: Sentence): Figure | undefined {
  const next = figures.find(({ from }) => from >= range.to);
  if (next === undefined || next.unit !== '天' || !next.exact) return undefined;
  const gap = text.slice(range.to, next.from);
  const isNearest = !dates.some(({ from }) => from >= range.to && from < next.from);
  return isNearest && !/[;。()]/.test(gap) && /(?:为期|历时|利用|用时|用了)$/.test(gap) && !LASTED.test(gap)
    ? next
    : undefined;
}

/** 利用4天时间 within a period of three days; 为期35天的巡察 for one of 43: courses and meetings are shorter than the period. */
function isTooMany({ value, before, after }: Figure, days: number): boolean {
  const takesTerm = /为期$/.test(before) && /^的[一-龥]{0,6}(?:巡察|巡视|督察|审计|公示|整治)/.test(after);
  return value.gt(days) || (takesTerm && value.lt(days - 1));
}
