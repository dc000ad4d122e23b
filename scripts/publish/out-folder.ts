/** Finds the folder that `--out` names, and refuses those whose replacement would take something of the user's with it. */

import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { say } from '../messages/publish.ts';
import { refuse } from '../notice/refusal.ts';

/**
 * The real path of the folder that `out` names. A link is followed: what it leads to is published, the link stays.
 * @throws Refusal for a link that leads nowhere, and for what is no folder
 */
export function realFolder(out: string): string {
  const absolute = path.resolve(out);
  const entry = lstatSync(absolute, { throwIfNoEntry: false });
  if (entry === undefined) return realPathOfNew(absolute);
  if (entry.isSymbolicLink() && statSync(absolute, { throwIfNoEntry: false }) === undefined)
    refuse(say.danglingLink(out, readlinkSync(absolute)), out);
  if (!statSync(absolute).isDirectory()) refuse(say.noFolder(out), out);
  return realpathSync(absolute);
}

/**
 * Refuses a folder that is or holds the working folder, the home folder or the root of the disk, and one that is, holds
 * or lies in the content folder.
 * @param target as `realFolder` gives it
 * @throws Refusal with what is against it
 */
export function refuseUnsafe(target: string, out: string, content: string | undefined): void {
  if (path.dirname(target) === target) refuse(say.unsafeOut(out, say.protectedPlaces.root), out);
  const places = [
    [process.cwd(), say.protectedPlaces.working],
    [homedir(), say.protectedPlaces.home],
  ] as const;
  for (const [place, called] of places) {
    if (place !== '' && holds(target, place)) refuse(say.unsafeOut(out, called), out);
  }
  if (content === undefined || statSync(content, { throwIfNoEntry: false }) === undefined) return;
  if (holds(target, content) || holds(content, target))
    refuse(say.unsafeOut(out, say.protectedPlaces.content), out);
}

/** Whether `outer` is `inner` or a folder around it, however either is written. */
export function holds(outer: string, inner: string): boolean {
  const wanted = identityOf(outer);
  for (let place = realPathOfNew(path.resolve(inner)); ; place = path.dirname(place)) {
    const identity = identityOf(place);
    if (wanted === undefined ? place === outer : identity === wanted) return true;
    if (place === path.dirname(place)) return false;
  }
}

/** Two names of one folder have the same: links, letter case, Unicode forms. */
function identityOf(place: string): string | undefined {
  const stat = statSync(place, { throwIfNoEntry: false, bigint: true });
  return stat && `${stat.dev}:${stat.ino}`;
}

/** The path with every link in it followed, as far as it exists. */
function realPathOfNew(absolute: string): string {
  try {
    return realpathSync(absolute);
  } catch {
    const parent = path.dirname(absolute);
    return parent === absolute ? absolute : path.join(realPathOfNew(parent), path.basename(absolute));
  }
}
