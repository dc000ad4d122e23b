/**
 * Puts a new folder in the place of another, whole or not at all.
 *
 * The new content is written into a working folder beside the old one. No system call exchanges two folders on every
 * system, so the old one is moved away and the new one into its place: two renames. A run that dies between them leaves
 * a mark from which `recover` puts the old one back.
 *
 * A mount point cannot be moved, and a folder whose parent is not ours to write has no place beside it: there the
 * contents are replaced one by one (`replace-contents.ts`).
 */

import { existsSync, lstatSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { say } from '../messages/replace.ts';
import { refuse } from '../notice/refusal.ts';
import { moveFolder } from './move-folder.ts';
import { hasPlaceBeside } from './place-beside.ts';
import { beginContents, finishContents } from './replace-contents.ts';
import { syncFolder, syncTree } from './sync.ts';
import {
  isHeld,
  keepAlive,
  openWorkingFolder,
  partsOf,
  removeWorkingFolder,
  shown,
  type WorkingFolder,
} from './working-folder.ts';

export interface ReplaceOptions {
  /** Name beside the target under which the replaced folder is kept; without one it is removed. */
  readonly keepAs?: string | undefined;
  /** Whether a folder that has this name already may be removed. It is not where this is left out. */
  readonly mayDrop?: ((folder: string) => boolean) | undefined;
  /** Name beside the target of the folder that is put in its place; without one an empty folder is made to write into. */
  readonly origin?: string | undefined;
  /** Whether the contents are replaced one by one. Seen from the target where this is left out. */
  readonly inside?: boolean | undefined;
}

/** A folder being written; nobody sees it before `replace`. */
export interface Replacement {
  readonly folder: string;
  /** Puts the folder in the place of the target, which need not exist. */
  replace(): Replaced;
  /** Removes the folder; the target stays as it is. After `replace` there is nothing to discard; call it where that throws. */
  discard(): void;
}

export interface Replaced {
  /** Folders with replaced content that could be neither removed nor kept under the name asked for. */
  readonly leftovers: readonly string[];
}

/**
 * Begins to replace the folder `target`. Call `recover` first.
 * @throws Refusal where another run is replacing it
 */
export function beginReplacing(target: string, options: ReplaceOptions = {}): Replacement {
  const { keepAs, origin } = options;
  const absolute = path.resolve(target);
  const inside = options.inside ?? !hasPlaceBeside(absolute);
  // What is replaced inside of a mount, which may be served, is not kept there for all to see.
  const purpose = inside ? { origin, inside } : { keepAs, origin };
  const work = openWorkingFolder(absolute, purpose);
  const { fresh } = partsOf(work);
  const alive = keepAlive(work);
  let open = true;
  const close = (): void => {
    open = false;
    alive.stop();
  };
  try {
    if (origin === undefined) mkdirSync(fresh);
    else renameSync(siblingPath(work, origin), fresh);
  } catch (error) {
    close();
    removeWorkingFolder(work);
    throw error;
  }
  return {
    folder: fresh,
    replace() {
      exchange(work, inside);
      close();
      return { leftovers: settle(work, options.mayDrop) };
    },
    discard() {
      if (!open) return;
      close();
      // What was moved away and could not be moved back is left for `recover`.
      if (!isHeld(work) || existsSync(partsOf(work).old)) return;
      returnToOrigin(work);
      removeWorkingFolder(work);
    },
  };
}

function exchange(work: WorkingFolder, inside: boolean): void {
  const { target, folder } = work;
  const { fresh, old } = partsOf(work);
  syncTree(fresh);
  if (!isHeld(work)) refuse(say.lockLost(shown(target), shown(folder)), shown(target));
  if (inside) {
    beginContents(work);
    finishContents(work);
    return;
  }
  const replaces = lstatSync(target, { throwIfNoEntry: false }) !== undefined;
  if (replaces) moveFolder(target, old);
  try {
    moveFolder(fresh, target);
  } catch (error) {
    if (replaces) moveFolder(old, target);
    throw error;
  }
  syncFolder(path.dirname(target));
}

/**
 * Keeps or removes the replaced content and removes the working folder. The new content is in place: nothing that fails
 * here undoes it.
 * @returns folders that could be neither removed nor kept under their name
 */
export function settle(work: WorkingFolder, mayDrop: (folder: string) => boolean = () => false): string[] {
  const { old, gone } = partsOf(work);
  try {
    if (existsSync(old)) {
      const { keepAs } = work.mark;
      if (keepAs === undefined) moveFolder(old, gone);
      else {
        const kept = siblingPath(work, keepAs);
        const isFree = lstatSync(kept, { throwIfNoEntry: false }) === undefined;
        if (!isFree && !mayDrop(kept)) {
          const other = `${kept}-${work.mark.id}`;
          moveFolder(old, other);
          removeWorkingFolder(work);
          return [other];
        }
        if (!isFree) moveFolder(kept, gone);
        moveFolder(old, kept);
      }
    }
    removeWorkingFolder(work);
    return [];
  } catch {
    return [work.folder];
  }
}

/** Moves a folder that was taken from a place of its own, and was not used, back there. */
export function returnToOrigin(work: WorkingFolder): void {
  const { origin } = work.mark;
  const { fresh } = partsOf(work);
  if (origin === undefined || !existsSync(fresh) || existsSync(siblingPath(work, origin))) return;
  moveFolder(fresh, siblingPath(work, origin));
}

function siblingPath({ target }: WorkingFolder, name: string): string {
  return path.join(path.dirname(target), name);
}
