/** The one error for input that tongbao cannot take: said to a person, with the place. */

import type { Bilingual } from './finding.ts';

/** A message: what is wrong, and what to do about it. */
export type Said = readonly [says: Bilingual, advice: Bilingual];

/** What can be known of the place: at least the file. Lines and columns count from 1. */
export interface RefusedPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Thrown where work cannot go on; `tongbao.ts` prints it and ends with status 2. Any other error is a defect. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly says: Bilingual;
  readonly advice: Bilingual | undefined;
  readonly at: RefusedPlace | undefined;

  constructor(says: Bilingual, options: { advice?: Bilingual; at?: RefusedPlace; cause?: unknown } = {}) {
    super(says.en, { cause: options.cause });
    this.says = says;
    this.advice = options.advice;
    this.at = options.at;
  }
}

/**
 * Ends the work with a message; `at` is the place, or the file where no more is known.
 * @throws Refusal always
 */
export function refuse([says, advice]: Said, at?: RefusedPlace | string, cause?: unknown): never {
  const place = typeof at === 'string' ? { file: at } : at;
  throw new Refusal(says, { advice, ...(place && { at: place }), cause });
}
