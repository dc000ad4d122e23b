/** The lines under the title of a full text that say who published it, and when. They are no words of the notice itself. */

import type { Notice } from '../notice/model.ts';
import { PAGE } from './page-standard.ts';
import { widthOf } from './table/cell-width.ts';

/**
 * The document number, where it has one (发文字号, as the standard has it above the text); the issuer (where the title does not name it), and below it the source (where it is another body), the day of
 * publication, the day of the last correction, and the notice that takes its place where there is one: a copy must show which
 * text it holds.
 * @returns lines of text without line breaks, e.g. `来源：市委巡察办　发布日期：2025年3月18日`
 */
export function imprintOf(notice: Notice): readonly string[] {
  const { meta, supersededBy } = notice;
  const { title, reference, issuer, source, published, corrections } = meta;
  const origin = source === undefined || source === issuer ? [] : [`来源：${source}`];
  const last = corrections.at(-1);
  const dates = [
    `发布日期：${writeDate(published.date)}`,
    ...(last === undefined ? [] : [`更正日期：${writeDate(last.date)}`]),
  ];
  return [
    ...(reference === undefined || title.includes(reference) ? [] : [reference]),
    ...(title.includes(issuer) ? [] : [issuer]),
    ...inLines([...origin, ...dates]),
    ...(supersededBy === undefined ? [] : [`本通报已由${writeDate(supersededBy.published)}发布的新通报取代`]),
  ];
}

/** As many parts in a line as have room in it: no date is torn. */
function inLines(parts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const together = `${lines.at(-1)}　${part}`;
    if (lines.length > 0 && widthOf(together) <= PAGE.characters) lines[lines.length - 1] = together;
    else lines.push(part);
  }
  return lines;
}

/** `2025-03-18` as 2025年3月18日. */
export function writeDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
