/** A note that is called and not there, or there and not called, leaves a reader looking for it. */

import { say } from '../../../messages/check/markup.ts';
import { CALL, Notes } from '../../../notice/notes.ts';
import { spanOf } from '../../../notice/prose.ts';
import { type Fault, rule } from '../../rule.ts';

export const textNote = rule('text-note', 'warning', function* ({ notice, stretches }) {
  if (!stretches.some(({ prose }) => prose.text.includes('['))) return;
  const notes = new Notes(notice);
  const faults: Fault[] = [];
  for (const { prose } of stretches) {
    const said = notes.saidBy(prose) !== undefined;
    for (const { 0: label, index } of prose.text.matchAll(CALL)) {
      if (index === 0 && !said && /^\s*[^[\s]/.test(prose.text.slice(label.length))) {
        const [says, advice] = say.noteOutOfPlace(label);
        faults.push({ says, advice, at: spanOf(prose, 0, label.length) });
      } else if (index > 0 && !notes.has(label) && CALLS.test(prose.text.slice(0, index))) {
        const [says, advice] = say.noteMissing(label);
        faults.push({ says, advice, at: spanOf(prose, index, index + label.length) });
      }
    }
  }
  yield* faults;
});

/** What a call follows: a word, a number, a closing sign, another call. */
const CALLS = /[\p{L}\p{N}%％，。；：、！？）)》”’\]]$/u;
