/**
 * Replaces what a folder holds, name by name, where the folder itself cannot be moved. Readers may see some names of the
 * old and some of the new content for the time of a few renames. What is to be done is written down first, so that
 * `recover` can do the rest for a run that died meanwhile.
 */

import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { moveFolder } from './move-folder.ts';
import { namesOfSystem } from './place-beside.ts';
import { plainName } from './plain-name.ts';
import { syncFile, syncFolder } from './sync.ts';
import { partsOf, type WorkingFolder, workingFoldersIn } from './working-folder.ts';

/** Lists the names of the new content: once it is there, the old content is given up. */
const PLAN = 'plan.json';

/** Writes down what the target will hold. From here on there is no way back. */
export function beginContents(work: WorkingFolder): void {
  const { fresh, old } = partsOf(work);
  mkdirSync(old, { recursive: true });
  const draft = path.join(work.folder, `${PLAN}.new`);
  writeFileSync(draft, JSON.stringify(readdirSync(fresh)));
  syncFile(draft);
  renameSync(draft, path.join(work.folder, PLAN));
  syncFolder(work.folder);
}

/** Does what is left to do. A name that is still among the new ones has not been replaced yet. */
export function finishContents(work: WorkingFolder): void {
  const planned = readPlan(work);
  if (planned === undefined) return;
  const { fresh, old } = partsOf(work);
  const working = new Set(workingFoldersIn(work.target).map(({ folder }) => path.basename(folder)));
  const names = readdirSync(work.target);
  const left = new Set([...working, ...namesOfSystem(work.target, names)]);
  const present = names.filter((name) => !left.has(name));
  for (const name of new Set([...present, ...planned])) {
    const place = path.join(work.target, name);
    const isFresh = isThere(path.join(fresh, name));
    if (isThere(place) && (isFresh || !planned.has(name))) moveFolder(place, path.join(old, name));
    if (isFresh) moveFolder(path.join(fresh, name), place);
  }
  syncFolder(work.target);
}

/** Links that lead nowhere are there too. */
function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

function readPlan({ folder }: WorkingFolder): ReadonlySet<string> | undefined {
  const file = path.join(folder, PLAN);
  if (!existsSync(file)) return undefined;
  return new Set(z.array(plainName).parse(JSON.parse(readFileSync(file, 'utf8'))));
}
