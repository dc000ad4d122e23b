/** Who reads “（二）” and then “（四）” asks what （三） was: reports the numbers that a run leaves out. */

import { say } from '../../../messages/check/check.ts';
import { type NumberRun, numberingOf } from '../../numbering/numbering.ts';
import { type Fault, rule } from '../../rule.ts';

export const numberingGap = rule('numbering-gap', 'error', function* (reading) {
  for (const run of numberingOf(reading).brokenRuns) yield* gapsIn(run);
});

function* gapsIn({ marks, from, write }: NumberRun): Generator<Fault> {
  // Numbers in order of size with the place of their first mark, so that a swapped pair leaves no gap.
  const first = new Map<number, number>();
  const repeats = new Set<number>();
  for (const [index, { ordinal }] of marks.entries()) {
    if (first.has(ordinal)) repeats.add(index);
    else first.set(ordinal, index);
  }
  let expected = from;
  for (const [ordinal, index] of [...first].sort(([one], [other]) => one - other)) {
    const mark = marks[index];
    // Where the mark before the gap repeats a number, it is the missing one, and numbering-duplicate reports it.
    if (mark !== undefined && ordinal > expected && !repeats.has(index - 1)) {
      const before = marks[first.get(expected - 1) ?? -1];
      const [says, advice] = say.gap(mark.label, before?.label, write(expected), write(ordinal - 1));
      const related = before === undefined ? [] : [{ at: before.place(), says: say.markBefore() }];
      yield { says, advice, at: mark.place(), related };
    }
    expected = ordinal + 1;
  }
}
