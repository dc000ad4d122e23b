/** Names the places of a notice for readers: the citation of a division, and the words before and after them all. */

import { citationOf } from '../../../layouts/text/divisions.tsx';
import type { Notice } from '../../notice/model.ts';
import { type Passage, passagesOf } from '../../notice/passages.ts';

export interface Place {
  readonly anchor: string;
  /** E.g. 第五节（六）. */
  readonly citation: string;
}

/** Every passage of the notice with the name of its place. */
export function* placedPassagesOf(
  notice: Notice,
  words: { readonly preamble: string; readonly closing: string },
): Generator<readonly [Passage, Place]> {
  let begun = false;
  for (const passage of passagesOf(notice)) {
    const innermost = passage.path.at(-1);
    if (innermost !== undefined) {
      begun = true;
      yield [passage, { anchor: innermost.id, citation: citationOf(passage.path) }];
    } else if (begun) yield [passage, { anchor: 'closing', citation: words.closing }];
    else yield [passage, { anchor: 'text', citation: words.preamble }];
  }
}
