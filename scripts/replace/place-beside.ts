/** Sees whether a folder can be replaced by another that is written beside it. */

import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Not beside a mount point, nor where the parent cannot be written. A folder that is not there yet has its place. */
export function hasPlaceBeside(target: string): boolean {
  if (statSync(target, { throwIfNoEntry: false }) === undefined) return true;
  return !isMountPoint(target) && isWritable(path.dirname(target));
}

/** Whether another file system, or another part of the same one, begins at the folder. */
function isMountPoint(folder: string): boolean {
  const parent = path.dirname(folder);
  return parent !== folder && (statSync(folder).dev !== statSync(parent).dev || mountPoints().has(folder));
}

/** Names at the top of a file system that are the system's own, in lower case. */
const OF_SYSTEMS: ReadonlySet<string> = new Set([
  'lost+found',
  '.snapshot',
  '$recycle.bin',
  'system volume information',
  '.trashes',
  '.fseventsd',
  '.spotlight-v100',
]);

/** Which of `names` at the top of `folder` belong to the file system that begins there: nobody publishes or removes them. */
export function namesOfSystem(folder: string, names: readonly string[]): readonly string[] {
  const found = names.filter((name) => OF_SYSTEMS.has(name.toLowerCase()));
  return found.length > 0 && isMountPoint(folder) ? found : [];
}

/** The fifth field of each line of `/proc/self/mountinfo` (proc(5)); blanks in it are written `\\040`. */
function mountPoints(): ReadonlySet<string> {
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return new Set(
      lines.map((line) =>
        (line.split(' ')[4] ?? '').replace(/\\([0-7]{3})/g, (_, digits) =>
          String.fromCharCode(Number.parseInt(digits, 8)),
        ),
      ),
    );
  } catch {
    return new Set();
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
