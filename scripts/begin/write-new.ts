/** Writes files that do not exist yet, and leaves those that do. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { say } from '../messages/begin.ts';
import { refuse } from '../notice/refusal.ts';
import type { NewFiles } from './starters.ts';

export interface Written {
  readonly created: readonly string[];
  /** Names that were taken: those files are as they were. */
  readonly kept: readonly string[];
}

/**
 * Writes `files` below `folder`, which is made where it is missing.
 * @throws Refusal where a folder or file cannot be made
 */
export function writeNew(folder: string, files: NewFiles): Written {
  const created: string[] = [];
  const kept: string[] = [];
  for (const [name, text] of files) {
    (writeOne(path.join(folder, name), text) ? created : kept).push(name);
  }
  return { created, kept };
}

/** Whether the file was made; `wx` refuses any name that is taken, a link that leads nowhere included. */
function writeOne(file: string, text: string): boolean {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST' && error instanceof Error && 'syscall' in error && error.syscall === 'open') {
      return false;
    }
    if (code === '') throw error;
    refuse(say.cannotWrite(file, code), undefined, error);
  }
}
