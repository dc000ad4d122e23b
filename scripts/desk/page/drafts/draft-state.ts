/** A draft on the desk: its file, what a person decided about it, and what was found. */

import type { Early, Sight } from '../../engine/protocol.ts';
import type { Allowed, Decisions } from '../../look.ts';
import type { Mend } from '../../mend.ts';
import type { Handle } from '../files.ts';

export interface DraftState {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly handle: Handle | undefined;
  readonly modified: number;
  readonly decisions: Decisions;
  readonly mends: readonly Mend[];
  readonly allowed: readonly Allowed[];
  /** Fields of the form as a person changed them. */
  readonly edited: Readonly<Record<string, string>>;
  /** The last look; `undefined` while the first is taken. */
  readonly sight: Sight | undefined;
  /** Counts the looks, so that what was made of an older one is known. */
  readonly looks: number;
  /** A look is being taken. */
  readonly busy: boolean;
  /** What that look has found so far. */
  readonly early: Early | undefined;
}

/** What makes another look. */
export type Change = Partial<
  Pick<DraftState, 'bytes' | 'handle' | 'modified' | 'decisions' | 'mends' | 'allowed'>
>;
