/** A draft on the desk: its file, what a person decided about it, and what was found. */

import { type Allowed, type Decisions, type Look, lookAt } from '../look.ts';
import type { Mend } from '../mend.ts';
import { type Since, since } from '../since.ts';
import type { Chosen, Handle } from './files.ts';

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
  readonly look: Look;
  /** What is different since the look before. */
  readonly since: Since | undefined;
}

let lastId = 0;

export async function openDraft({ file, handle }: Chosen): Promise<DraftState> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  lastId += 1;
  return {
    id: lastId,
    name: file.name,
    bytes,
    handle,
    modified: file.lastModified,
    decisions: {},
    mends: [],
    allowed: [],
    edited: {},
    look: lookAt({ name: file.name, bytes }),
    since: undefined,
  };
}

/** Looks again with what is different. What is no longer there is let go: mends of words that the file has no more. */
export function lookAgain(
  draft: DraftState,
  change: Partial<Pick<DraftState, 'bytes' | 'modified' | 'decisions' | 'mends' | 'allowed'>>,
): DraftState {
  const changed = { ...draft, ...change };
  const look = lookAt(changed);
  const [before, now] = [draft.look, look];
  return {
    ...changed,
    look,
    mends: look.kind === 'read' ? changed.mends.filter((mend) => !look.lost.includes(mend)) : changed.mends,
    since: before.kind === 'read' && now.kind === 'read' ? since(before.report, now.report) : undefined,
  };
}

/** The file as it was saved since. */
export async function readAgain(draft: DraftState, file: File): Promise<DraftState> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return lookAgain(draft, { bytes, modified: file.lastModified });
}
