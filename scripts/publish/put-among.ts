/** Puts a publication into a folder that others write into too, as the output of another generator. */

import { cpSync, existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { digestOfFile } from './digest.ts';
import { MANIFEST, readManifestText } from './manifest.ts';

/**
 * Copies `folder`, whose manifest is written, into `target`, and removes what the manifest that is there lists and the new
 * one does not: a withdrawn notice must not stay on line. A file that is not as it was listed is somebody else's, and stays.
 */
export function putAmong(folder: string, target: string): void {
  const present = listed(folder);
  for (const [name, sum] of listed(target)) {
    const file = path.join(target, name);
    if (present.has(name) || !existsSync(file) || digestOfFile(file).sum !== sum) continue;
    rmSync(file);
    removeEmpty(path.dirname(file), target);
  }
  cpSync(folder, target, { recursive: true });
}

function listed(folder: string): ReadonlyMap<string, string> {
  const manifest = path.join(folder, MANIFEST);
  return (existsSync(manifest) ? readManifestText(readFileSync(manifest, 'utf8')) : undefined) ?? new Map();
}

/** Removes the folder and those around it up to `top`, as far as nothing is left in them. */
function removeEmpty(folder: string, top: string): void {
  if (path.resolve(folder) === path.resolve(top) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(path.dirname(folder), top);
}
