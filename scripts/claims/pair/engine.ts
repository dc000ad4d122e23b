/**
 * Numbers that stand to each other as their names say: a mean lies between the highest and the lowest, a rank is among those
 * ranked, an amount in two units is one amount, 温差 is the difference of two, 收入比 their ratio, 不足500人 bounds what is counted.
 */

import type { Claim } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { type Sentence, sentencesOf } from '../sentence.ts';
import { apportionClaims } from './apportion.ts';
import { boundClaims } from './bound.ts';
import { differenceClaims } from './difference.ts';
import { extremeClaims } from './extremes.ts';
import { rankClaims } from './rank.ts';
import { restatedClaims } from './restated.ts';

const READERS: readonly ((sentence: Sentence) => Iterable<Claim>)[] = [
  extremeClaims,
  restatedClaims,
  differenceClaims,
  boundClaims,
];

/** Every such pair of a sentence with its verdict. */
export function pairClaims(reading: Reading): readonly Claim[] {
  const sentences = sentencesOf(reading);
  return sentences.flatMap((sentence, index) => [
    ...apportionClaims(sentence, sentences[index + 1]),
    ...rankClaims(sentence),
    ...(sentence.figures.length > 1 ? READERS.flatMap((read) => [...read(sentence)]) : []),
  ]);
}
