/** Where a site's cache lies, and how much it may hold. */

import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { toolDigest } from './tool-digest.ts';

/** Beside the content folder; `.tongbao/` is left out of version control. */
export function cacheFolderOf(content: string): string {
  return path.join(path.resolve(content), '..', '.tongbao', 'cache');
}

/** What is known of a content folder from the scan before, by this version of the program. */
export function scanFileOf(content: string): string {
  const name = createHash('sha256')
    .update(`${path.resolve(content)}\n${toolDigest()}`)
    .digest('hex');
  return path.join(cacheFolderOf(content), `${name}.scan`);
}

/** What was not used by the last build may take as much as a build needs, and a little. */
const LITTLE = 64e6;

/**
 * Gives up what was not used for longest.
 * @param since when the build began: what was used later is all that it needs
 * @param shares of how many shares it was one: the others need as much each
 */
export function boundCache(folder: string, since: number, shares = 1): void {
  const files = filesOf(folder).sort((one, other) => one.used - other.used);
  const sum = (of: typeof files): number => of.reduce((total, { size }) => total + size, 0);
  // Some file systems keep whole seconds only.
  const spare = files.filter(({ used }) => used < since - 2000);
  let surplus = sum(spare) - (2 * shares - 1) * (sum(files) - sum(spare)) - LITTLE;
  for (const { file, size } of spare) {
    if (surplus <= 0) return;
    try {
      rmSync(file, { force: true });
    } catch {
      // It belongs to somebody else.
    }
    surplus -= size;
  }
}

function filesOf(folder: string): { readonly file: string; readonly size: number; readonly used: number }[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const { size, mtimeMs } = statSync(file);
        return { file, size, used: mtimeMs };
      });
  } catch {
    // There is none yet, or another build works on it.
    return [];
  }
}
