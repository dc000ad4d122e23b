/** The manifest of a published folder: a line per file in the format of `sha256sum`, so that anybody can verify a copy. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Name of the manifest at the top of the folder. */
export const MANIFEST = 'SHA256SUMS';

/**
 * Writes the manifest of every file in `folder`.
 * @returns how many files it lists, and their bytes in all
 */
export function writeManifest(folder: string): { files: number; bytes: number } {
  const names = filesIn(folder).filter((name) => name !== MANIFEST);
  let bytes = 0;
  const lines = names.map((name) => {
    const content = readFileSync(path.join(folder, name));
    bytes += content.length;
    return `${createHash('sha256').update(content).digest('hex')}  ${name}\n`;
  });
  writeFileSync(path.join(folder, MANIFEST), lines.join(''));
  return { files: names.length, bytes };
}

/** Paths of all files below `folder`, with `/`, in the order of their UTF-16 units. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort((one, other) => (one < other ? -1 : 1));
}
