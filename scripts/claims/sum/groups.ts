/** The candidates of a notice, read once for sums and for parts. */

import { memoizePerReading } from '../memoize.ts';
import { sentencesOf } from '../sentence.ts';
import { type Candidate, groupsOf } from './candidates.ts';
import { linesOf, openingNumbers } from './lines.ts';

/** Of every sentence its groups of candidates, in reading order. */
export const groupsIn = memoizePerReading((reading): readonly (readonly Candidate[][])[] => {
  const sentences = sentencesOf(reading);
  const opening = openingNumbers(sentences);
  return sentences.map((sentence, index) =>
    linesOf(sentence, sentences[index - 1], sentences[index + 1], opening).flatMap(groupsOf),
  );
});
