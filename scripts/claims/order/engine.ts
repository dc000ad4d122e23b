/** Orders: what a text lists from the greatest to the least, ranks, or calls the greatest of a table, against the numbers. */

import type { Claim } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { type Sentence, sentencesOf } from '../sentence.ts';
import { columnsOf } from './columns.ts';
import { listingsOf } from './listings.ts';
import { ranksOf } from './ranks.ts';

/** The words that a listing in an order or a rank has one of. */
const WORDS =
  /[由从].[到至]|前[二三四五六七八九十0-9]|依次|最[多高大重强少低小轻弱]|首|第[一二三四五六七八九十0-9]|次之/;

export function* orderClaims(reading: Reading): Generator<Claim> {
  let run: Sentence[] = [];
  for (const sentence of sentencesOf(reading)) {
    const { text, from, to, previous, figures } = sentence;
    if (figures.length === 0 || !WORDS.test(text.slice(from, to))) continue;
    yield* listingsOf(sentence);
    if (previous !== run.at(-1)) {
      yield* ranksOf(run);
      run = [];
    }
    run.push(sentence);
  }
  yield* ranksOf(run);
  yield* columnsOf(reading);
}
