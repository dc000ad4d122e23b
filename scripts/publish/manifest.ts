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
  const files = names.map((name) => [name, readFileSync(path.join(folder, name))] as const);
  writeFileSync(path.join(folder, MANIFEST), manifestOf(files));
  return { files: files.length, bytes: files.reduce((sum, [, content]) => sum + content.length, 0) };
}

/** The manifest of `files`, a line a file, in their order. */
export function manifestOf(files: readonly (readonly [name: string, content: Uint8Array])[]): string {
  return files
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
}

/** Paths of all files below `folder`, with `/`, in the order of their UTF-16 units. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort((one, other) => (one < other ? -1 : 1));
}
