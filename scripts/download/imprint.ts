/** The lines under the title of a full text that say who published it, and when. They are no words of the notice itself. */

import type { Notice } from '../notice/model.ts';

/**
 * The issuer (where the title does not name it), and below it the source (where it is another body) and the day of
 * publication.
 * @returns lines of text without line breaks, e.g. `来源：市委巡察办　发布日期：2025年3月18日`
 */
export function imprintOf(notice: Notice): readonly string[] {
  const { title, issuer, source, published } = notice.meta;
  const origin = source === undefined || source === issuer ? '' : `来源：${source}　`;
  const dated = `${origin}发布日期：${writeDate(published.date)}`;
  return title.includes(issuer) ? [dated] : [issuer, dated];
}

/** `2025-03-18` as 2025年3月18日. */
function writeDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
