/** Sees that what was written is on the disk, not only in the memory of the system: a power cut must find it whole. */

import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, lstatSync, openSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes through every file below `folder`, and the folders themselves. A file with a second name was written through
 * under the other one: only those of an earlier publication have one.
 */
export function syncTree(folder: string): void {
  const { files, folders } = unsynced(folder);
  if (files.length + folders.length > FEW && isSyncedAtOnce(folder)) return;
  for (const file of files) syncFile(file);
  for (const one of folders) syncFolder(one);
}

/** Up to so many are sooner written through one by one. */
const FEW = 300;

/**
 * A file system that writes through all that it holds takes seconds less than one that is asked for each of twenty
 * thousand files. `sync` is part of every Linux (coreutils, busybox).
 */
function isSyncedAtOnce(folder: string): boolean {
  if (process.platform !== 'linux') return false;
  const { status } = spawnSync('sync', ['-f', folder], { stdio: 'ignore', timeout: LONGEST });
  return status === 0;
}

/** In milliseconds: others may be writing much to the same file system. */
const LONGEST = 30_000;

/** Files and folders to write through, those within a folder before it. */
function unsynced(folder: string): {
  readonly files: readonly string[];
  readonly folders: readonly string[];
} {
  const [files, folders]: [string[], string[]] = [[], []];
  const walk = (below: string): void => {
    for (const entry of readdirSync(below, { withFileTypes: true })) {
      const name = path.join(below, entry.name);
      if (entry.isDirectory()) walk(name);
      else if (entry.isFile() && lstatSync(name).nlink === 1) files.push(name);
    }
    folders.push(below);
  };
  walk(folder);
  return { files, folders };
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
