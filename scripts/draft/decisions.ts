/** Reads the decisions about a draft as the command line gives them. */

import { say } from '../messages/draft.ts';
import { refuse } from '../notice/refusal.ts';
import type { DraftOptions } from './draft.ts';

/** Values of the options `--keep`, `--accept-changes`, `--drop-hidden`, `--drop-comments`, `--whole-page`,
 * `--unseen-hidden-words`, `--punctuation`. */
export interface GivenDecisions {
  readonly keep?: boolean | undefined;
  readonly 'accept-changes'?: boolean | undefined;
  readonly 'drop-hidden'?: boolean | undefined;
  readonly 'drop-comments'?: boolean | undefined;
  readonly 'whole-page'?: boolean | undefined;
  readonly 'unseen-hidden-words'?: boolean | undefined;
  readonly punctuation?: string | undefined;
}

/** @throws Refusal for a way of punctuation that there is not */
export function decisionsOf(given: GivenDecisions): DraftOptions {
  const { keep, punctuation } = given;
  if (punctuation !== undefined && punctuation !== 'full') refuse(say.punctuation(punctuation));
  return {
    keep,
    punctuation,
    acceptChanges: given['accept-changes'],
    dropHidden: given['drop-hidden'],
    dropComments: given['drop-comments'],
    wholePage: given['whole-page'],
    unseenHiddenWords: given['unseen-hidden-words'],
  };
}
