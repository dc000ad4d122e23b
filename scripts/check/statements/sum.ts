/**
 * Sums that a text states: a whole and its parts.
 *
 * Official texts state them in five ways: parts in brackets behind the whole (37人（甲18人、乙19人）); parts behind a word
 * that opens a list (其中, 包括, 分别为, 由…组成), in the same sentence or the next; the states of a total (49个问题，已完成48个，
 * 正在整改1个); parts before the word that adds them up (合计, 共计); a total with a bare row of
 * its parts behind it (共计236件，棉被120件、大衣66件、帐篷50件). A list that 等, 约, 其余 in words … leaves open states no sum.
 */

import type { Reading } from '../../claims/reading.ts';
import { comparingSentencesOf, type Figure, sentencesOf } from '../../claims/sentence.ts';
import { bitsOf, hasSigns } from '../../claims/signs.ts';
import { addsUp, type Sum } from './addends.ts';
import { agesSum } from './ages-sum.ts';
import { amongSum } from './among-sum.ts';
import { dispositionSum } from './disposition-sum.ts';
import { itemsSums } from './items-sum.ts';
import { bracketSum, leadSum, listSum } from './list-sum.ts';
import { LEAST_MEMBERS, rowSum } from './row-sum.ts';
import { contrastSum, partlySum, stateSums } from './state-sum.ts';
import { restSum, totalSum } from './total-sum.ts';

/** Every sum of the notice, in reading order; one whole may state several. */
export function sumsOf(reading: Reading): Sum[] {
  const sums: Sum[] = [];
  for (const sentence of comparingSentencesOf(reading)) {
    const before = sums.length;
    for (const figure of sentence.figures) {
      for (const { sign, read } of OF_FIGURE) {
        const sum = hasSigns(sentence.signs, sign) ? read(figure) : undefined;
        if (sum !== undefined && sum.parts.length > 0) sums.push(sum);
      }
    }
    sums.push(...stateSums(sentence));
    const disposed = dispositionSum(sentence);
    if (disposed !== undefined) sums.push(disposed);
    const led = leadSum(sentence);
    if (led !== undefined) sums.push(led);
    if (sentence.figures.length <= LEAST_MEMBERS) continue;
    const told = new Set(sums.slice(before).map(({ whole }) => whole));
    for (const whole of sentence.figures) {
      const row = told.has(whole) ? undefined : rowSum(whole);
      if (row !== undefined) sums.push(row);
    }
  }
  return [...withoutCompleted(sums, reading), ...itemsSums(reading)];
}

/** 31件，其中立案6件、了结23件。尚在办理的2件。 — the number that a sentence begins with may complete the list before it. */
function withoutCompleted(sums: Sum[], reading: Reading): Sum[] {
  const missing = new Set(sums.filter(({ whole, parts }) => !addsUp(whole, parts)));
  const ends = new Set(Array.from(missing, ({ parts }) => parts.at(-1)?.sentence));
  const rests = new Map<unknown, Figure>();
  for (const { previous, figures } of ends.size === 0 ? [] : sentencesOf(reading)) {
    const [first] = figures;
    if (previous === undefined || first === undefined || !ends.has(previous)) continue;
    if (REST.test(first.before)) rests.set(previous, first);
  }
  return sums.filter((sum) => {
    const rest = missing.has(sum) ? rests.get(sum.parts.at(-1)?.sentence) : undefined;
    return rest?.unit !== sum.whole.unit || !addsUp(sum.whole, [...sum.parts, rest]);
  });
}

const REST = /^(?:目前|其余|剩余|另有?|其他)?(?:尚|仍|正在|未|还有|待|$)/;

/** The readers of a figure, with the sign of the words that they look for. */
const OF_FIGURE = [
  { sign: bitsOf('bracket'), read: bracketSum },
  { sign: bitsOf('list'), read: listSum },
  { sign: bitsOf('total'), read: totalSum },
  { sign: bitsOf('rest'), read: restSum },
  { sign: bitsOf('denial'), read: contrastSum },
  { sign: bitsOf('partly'), read: partlySum },
  { sign: bitsOf('age'), read: agesSum },
  { sign: bitsOf('within', 'denial'), read: amongSum },
];
