/** Puts right what runs left that died while they replaced a folder: every command does this first. */

import { existsSync, lstatSync } from 'node:fs';
import { say } from '../messages/replace.ts';
import { refuse } from '../notice/refusal.ts';
import { moveFolder } from './move-folder.ts';
import { finishContents } from './replace-contents.ts';
import { returnToOrigin, settle } from './replace-folder.ts';
import {
  isAlive,
  partsOf,
  removeUnmarked,
  shown,
  type WorkingFolder,
  workingFoldersIn,
} from './working-folder.ts';

/**
 * Cleans up in `parent` after dead runs: a folder that was moved away and never replaced is put back, contents that were
 * half replaced are replaced, what was half written is removed. What living runs work on is left alone.
 * @param mayDrop whether a folder that holds the name of a kept one may be removed
 * @throws Refusal where a folder cannot be put back
 */
export function recover(parent: string, mayDrop?: (folder: string) => boolean): void {
  const found = workingFoldersIn(parent).map((work) => ({ work, alive: isAlive(work) }));
  const busy = new Set(found.filter(({ alive }) => alive).map(({ work }) => work.target));
  for (const { work, alive } of found) {
    if (alive || busy.has(work.target)) continue;
    putBack(work);
    settle(work, mayDrop);
  }
  removeUnmarked(parent);
}

function putBack(work: WorkingFolder): void {
  const { old } = partsOf(work);
  try {
    returnToOrigin(work);
    if (work.mark.inside === true) {
      finishContents(work);
      return;
    }
    if (existsSync(old) && lstatSync(work.target, { throwIfNoEntry: false }) === undefined) {
      moveFolder(old, work.target);
    }
  } catch (cause) {
    // Another command that runs at the same time may have put it back.
    if (!existsSync(old)) return;
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    refuse(say.notRestored(shown(work.target), shown(old), reason), shown(work.target), cause);
  }
}
