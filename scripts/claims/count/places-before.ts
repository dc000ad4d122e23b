/** Places listed before their number: 辽宁、吉林、安徽3省; 甲市、乙市等2个市. */

import type { Reading } from '../reading.ts';
import { sentencesOf } from '../sentence.ts';
import { type Enumeration, isMemberCount } from './enumeration.ts';

/** Names of two to four characters, joined by 、 from the beginning of the clause on, up to a number of provinces or cities. */
const NAMES = /(?:^|[,;:。])((?:[一-龥]{2,4}、)+(?:[一-龥]{2,4}(?:和|及|与))?[一-龥]{2,4}?)(等)?$/;
/** 8省, 3个市; 市 of 市直 is none. */
const PLACE = /^(?:个)?(?:省份?|市|州|县|区|城市|地市)(?![直级属内长委政场域别外情])/;
/** What stands in no name of a place. */
const VERB = /[对在向由把将被及和与共查检发反涉组召开展]/;

export function placesBefore(reading: Reading): Enumeration[] {
  return sentencesOf(reading).flatMap(({ figures, text, from, to }) =>
    figures.flatMap((count): Enumeration[] => {
      if (count.value.e > 1 || !JOINT.test(text.slice(count.from - LONGEST_NAME, count.from))) return [];
      const [number = ''] = /^[0-9一二三四五六七八九十两]+/.exec(text.slice(count.from, to)) ?? [];
      const place = isMemberCount(count) ? PLACE.exec(text.slice(count.from + number.length, to)) : null;
      if (place === null) return [];
      const words = text.slice(Math.max(from, count.from - MOST_WORDS), count.from);
      const [, list = '', open] = NAMES.exec(words) ?? [];
      const names = list.split(/[、和及与]/);
      if (names.length < 2 || names.some((name) => VERB.test(name))) return [];
      // 甲、乙等8省 may leave some out; it names no more than there are.
      if (open !== undefined && count.value.gte(names.length)) return [];
      const end = count.from - (open?.length ?? 0);
      return [{ count, said: number + place[0], members: [names.length], from: end - list.length, to: end }];
    }),
  );
}

/** What stands between the last two names. */
const JOINT = /[、和及与]/;
const LONGEST_NAME = 7;

const MOST_WORDS = 160;
