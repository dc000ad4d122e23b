/** Sees that what was written is on the disk, not only in the memory of the system: a power cut must find it whole. */

import { closeSync, fsyncSync, lstatSync, openSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes through every file below `folder`, and the folders themselves. A file with a second name was written through
 * under the other one: only those of an earlier publication have one.
 */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) syncTree(name);
    else if (entry.isFile() && lstatSync(name).nlink === 1) syncFile(name);
  }
  syncFolder(folder);
}

/** @throws the system's error where the file cannot be written through, e.g. for lack of space */
export function syncFile(file: string): void {
  // Windows writes through only what is open for writing.
  const descriptor = openSync(file, process.platform === 'win32' ? 'r+' : 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Writes through which names the folder holds. Some systems cannot; then there is nothing to be done. */
export function syncFolder(folder: string): void {
  try {
    syncFile(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (!UNABLE.has(String(code))) throw error;
  }
}

const UNABLE: ReadonlySet<string> = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF']);
