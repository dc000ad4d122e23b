/** Contents and anchors follow the marks: reports marks that are after a greater one, and marks of the wrong level. */

import { say } from '../../../messages/check/check.ts';
import { type NumberRun, numberingOf } from '../../numbering/numbering.ts';
import { type Fault, rule } from '../../rule.ts';

export const numberingOrder = rule('numbering-order', 'error', function* (reading) {
  const { brokenRuns, misplaced } = numberingOf(reading);
  for (const { mark, before, due } of misplaced) {
    const [says, advice] = say.wrongLevel(mark.label, due);
    const related = before === undefined ? [] : [{ at: before.place(), says: say.markBefore() }];
    yield { says, advice, at: mark.place(), related };
  }
  for (const run of brokenRuns) yield* descentsIn(run);
});

/** A number that occurs twice is reported by `numbering-duplicate`; only its first place counts here. */
function* descentsIn({ marks }: NumberRun): Generator<Fault> {
  const seen = new Set<number>();
  let before = marks[0];
  for (const mark of marks) {
    if (seen.has(mark.ordinal)) continue;
    seen.add(mark.ordinal);
    if (before !== undefined && mark.ordinal < before.ordinal) {
      const [says, advice] = say.descent(mark.label, before.label);
      yield { says, advice, at: mark.place(), related: [{ at: before.place(), says: say.markBefore() }] };
    }
    before = mark;
  }
}
