/** A reference to “第（三）项” must lead to one place: reports numbers that a run has twice, and marks written twice (一、一、). */

import { say } from '../../../messages/check/check.ts';
import type { Division } from '../../../notice/model.ts';
import { readMark } from '../../../notice/numbering/mark.ts';
import { divisionsOf } from '../../../notice/passages.ts';
import { spanOf } from '../../../notice/prose.ts';
import { numberingOf, type RunMark } from '../../numbering/numbering.ts';
import { type Fault, rule } from '../../rule.ts';

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
  for (const division of divisionsOf(reading.notice.sections)) yield* doubledMark(division);
});

/** 一、一、工作情况: an automatic number before a typed one. 一、二、三期工程 has two different ones. */
function* doubledMark({ mark, ordinal, lead, label }: Division): Generator<Fault> {
  const second = readMark(lead.text);
  if (second?.kind !== mark || second.ordinal !== ordinal) return;
  const [says, advice] = say.doubledMark(label || second.label);
  yield { says, advice, at: spanOf(lead, 0, second.label.length) };
}
