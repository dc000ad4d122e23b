/** Limits and round numbers against the exact numbers that the text states beside them. */

import type { Claim } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { sentencesOf } from '../sentence.ts';
import { boundsOf } from './bounds.ts';
import { ratioFloorsOf } from './ratio-floors.ts';
import { sharesOf } from './shares.ts';
import { totalsOf } from './totals.ts';

export function* limitClaims(reading: Reading): Generator<Claim> {
  const sentences = sentencesOf(reading);
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1];
    if (sentence.text.slice(sentence.from, sentence.to).match(/[成半分]/)) yield* sharesOf(sentence, next);
    if (sentence.figures.length === 0) continue;
    yield* totalsOf(sentence, next);
    yield* boundsOf(sentence, next);
    yield* ratioFloorsOf(sentence);
  }
}
