/** What the title counts, against the text: 关于32批次食品不合格情况的通告 … 检出不合格样品23批次. */

import type { Reading } from '../reading.ts';
import { type Figure, sentencesOf, titleSentencesOf } from '../sentence.ts';
import type { BackReference } from './back-references.ts';
import { isCount } from './counted-things.ts';

/** Characters of a word that the title and the text share, for numbers above ten and below. */
const [LEAST_SHARED, LEAST_SHARED_SMALL] = [2, 3];
const SMALL = 10;

/** The first number of the text that counts the same as one of the title, where the text states that of the title nowhere. */
export function countedInTitle(reading: Reading): BackReference[] {
  const counted = titleSentencesOf(reading).flatMap(({ figures }) => figures.filter(isCount));
  if (counted.length === 0) return [];
  const figures = sentencesOf(reading).flatMap((sentence) => sentence.figures);
  return counted.flatMap((earlier): BackReference[] => {
    const alike = figures.filter(({ unit }) => unit === earlier.unit);
    if (isMade(earlier, alike)) return [];
    const later = alike.find((figure) => isCount(figure) && shareWord(earlier, figure));
    return later === undefined ? [] : [{ earlier, later, grade: 'all' }];
  });
}

/** Whether the text states the number too, or numbers that follow each other and make it. */
function isMade({ value }: Figure, alike: readonly Figure[]): boolean {
  return alike.some((first, start) => {
    let sum = first.value;
    for (const next of alike.slice(start + 1, start + MOST_ADDED)) {
      if (sum.gte(value)) break;
      sum = sum.plus(next.value);
    }
    // 抽检35批次，不合格3批次: 32 are left.
    const next = alike[start + 1];
    return (
      first.value.eq(value) ||
      sum.eq(value) ||
      (next !== undefined && first.value.minus(next.value).eq(value))
    );
  });
}

const MOST_ADDED = 20;

function shareWord(one: Figure, other: Figure): boolean {
  const length = one.value.lt(SMALL) ? LEAST_SHARED_SMALL : LEAST_SHARED;
  const words = `${other.clause} ${other.after}`;
  const name = one.after;
  for (let from = 0; from + length <= name.length; from += 1)
    if (words.includes(name.slice(from, from + length))) return true;
  return false;
}
