/** A reference to “第（三）项” must lead to one place: tells numbers that stand twice in a run. */

import { say } from '../../messages/check.ts';
import { numberingOf, type RunMark } from '../numbering.ts';
import { rule } from '../rule.ts';

export const numberingDuplicate = rule('numbering-duplicate', 'error', function* (reading) {
  for (const { marks } of numberingOf(reading).brokenRuns) {
    const seen = new Map<number, RunMark>();
    for (const mark of marks) {
      const earlier = seen.get(mark.ordinal);
      if (earlier === undefined) {
        seen.set(mark.ordinal, mark);
        continue;
      }
      const [says, advice] = say.duplicate(mark.label);
      yield { says, advice, at: mark.place(), related: [{ at: earlier.place(), says: say.markEarlier() }] };
    }
  }
});
