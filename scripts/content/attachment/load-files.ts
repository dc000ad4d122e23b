/** Loads the attachments of a notice from disk; with read-content.ts the only file of this room that touches it. */

import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CarriedFile } from '../../notice/model.ts';
import { readCarriedFile } from '../carried-file.ts';
import { readPdfs } from './pdf-words.ts';

/** Bytes; a larger file is digested piece by piece and not read for words. */
const MOST_READ = 256 * 1024 * 1024;
const PIECE = 1024 * 1024;

/** @param names paths below `folder`; what was read of each is in the same order */
export function loadFiles(folder: string, names: readonly string[]): CarriedFile[] {
  const files = names.map((name) => ({ name, onDisk: path.join(folder, name) }));
  const sizes = new Map(files.map(({ name, onDisk }) => [name, statSync(onDisk).size]));
  readTogether(
    files.flatMap(({ name, onDisk }) =>
      /\.pdf$/i.test(name) ? [{ onDisk, size: sizes.get(name) ?? 0 }] : [],
    ),
  );
  return files.map(({ name, onDisk }) =>
    (sizes.get(name) ?? 0) > MOST_READ
      ? { name, digest: digestOf(onDisk), unread: 'large' }
      : readCarriedFile(name, readFileSync(onDisk)),
  );
}

/** PDFs are read in one process for as many as memory may hold; what was read is known when each is asked for. */
function readTogether(files: readonly { readonly onDisk: string; readonly size: number }[]): void {
  let batch: Uint8Array[] = [];
  let total = 0;
  for (const { onDisk, size } of files) {
    if (size > MOST_READ) continue;
    if (total + size > MOST_READ) {
      readPdfs(batch);
      [batch, total] = [[], 0];
    }
    batch.push(readFileSync(onDisk));
    total += size;
  }
  if (batch.length > 0) readPdfs(batch);
}

function digestOf(onDisk: string): string {
  const hash = createHash('sha256');
  const piece = new Uint8Array(PIECE);
  const file = openSync(onDisk, 'r');
  try {
    for (let length = readSync(file, piece); length > 0; length = readSync(file, piece))
      hash.update(piece.subarray(0, length));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
