/**
 * Sums that a text states: a whole and its parts.
 *
 * Official texts state them in four ways: parts in brackets behind the whole (37人（甲18人、乙19人）); parts behind a word
 * that opens a list (其中, 包括, 分别为, 由…组成), in the same sentence or the next; the states of a total (49个问题，已完成48个，
 * 正在整改1个); parts before the word that adds them up (合计, 共计). A list that 等, 约, 其余 in words … leaves open states no sum.
 */

import type { Reading } from '../reading.ts';
import type { Sum } from './addends.ts';
import { bracketSum, leadSum, listSum } from './list-sum.ts';
import { sentencesOf } from './sentence.ts';
import { contrastSum, stateSums } from './state-sum.ts';
import { restSum, totalSum } from './total-sum.ts';

/** Every sum of the notice, in reading order; one whole may state several. */
export function sumsOf(reading: Reading): Sum[] {
  return sentencesOf(reading)
    .flatMap((sentence) => [
      ...sentence.figures.flatMap((figure) => [bracketSum(figure), listSum(figure), totalSum(figure)]),
      ...stateSums(sentence),
      ...sentence.figures.flatMap((figure) => [restSum(figure), contrastSum(figure)]),
      leadSum(sentence),
    ])
    .filter(isSum);
}

function isSum(sum: Sum | undefined): sum is Sum {
  return sum !== undefined && sum.parts.length > 0;
}
