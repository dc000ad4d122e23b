/** Numbers of occasions with their dates in brackets after: 先后召开会议3次（3月5日、4月6日、5月7日）. */

import type { Reading } from '../reading.ts';
import { sentencesOf } from '../sentence.ts';
import { type Enumeration, isMemberCount } from './enumeration.ts';

/** Up to a bracket that holds nothing but dates, each joined to the next by 、. */
const DATES =
  /^([一-龥]{0,6}\()((?:(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日、)+(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日)\)/;

export function followingDates(reading: Reading): Enumeration[] {
  return sentencesOf(reading).flatMap(({ figures, dates, text, to }) => {
    if (dates.length < 2) return [];
    return figures.flatMap((count) => {
      const found = ['次', '期', '场', '批', '轮'].includes(count.unit) && isMemberCount(count);
      const [, lead = '', list = ''] = (found && DATES.exec(text.slice(count.to, to))) || [];
      const from = count.to + lead.length;
      return list === '' ? [] : [{ count, members: [list.split('、').length], from, to: from + list.length }];
    });
  });
}
