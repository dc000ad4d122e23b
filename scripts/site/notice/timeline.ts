/** Counts the dates of a notice by month (by year over long stretches), for a drawing. */

import type { Timeline } from '../../../layouts/pages/figures-page.tsx';

/** Beyond so many months, a bar is a year. */
const MOST_MONTHS = 72;

/**
 * @param dates in order
 * @returns `undefined` where fewer than two months are dated: there is no line to draw
 */
export function timelineOf(dates: readonly { readonly when: string }[]): Timeline | undefined {
  const dated = dates.filter(({ when }) => when.length >= 7);
  const [first, last] = [dated[0]?.when, dated.at(-1)?.when];
  if (first === undefined || last === undefined || first.slice(0, 7) === last.slice(0, 7)) return undefined;
  const byYear = monthNumber(last) - monthNumber(first) + 1 > MOST_MONTHS;
  const counts = new Map<string, number>();
  for (const { when } of dated) {
    const key = when.slice(0, byYear ? 4 : 7);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const bars = [...steps(first, last, byYear)].map((when) => ({ when, count: counts.get(when) ?? 0 }));
  return { from: first, to: last, count: dated.length, bars };
}

function* steps(first: string, last: string, byYear: boolean): Generator<string> {
  if (byYear) {
    for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1)
      yield String(year);
    return;
  }
  for (let month = monthNumber(first); month <= monthNumber(last); month += 1)
    yield `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Months since the year 0. */
function monthNumber(when: string): number {
  return Number(when.slice(0, 4)) * 12 + Number(when.slice(5, 7)) - 1;
}
