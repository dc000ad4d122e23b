/** Reads the file of a draft, after a look at what it is: a pipe or a device would never end. */

import { readFileSync, statSync } from 'node:fs';
import { say } from '../messages/draft.ts';
import { refuse } from '../notice/refusal.ts';
import { GREATEST_DRAFT } from './text/decode.ts';

/** @throws Refusal for what is not there, no file (a folder, a pipe, a device), or too large for a notice */
export function draftBytes(file: string): Uint8Array {
  const shown = file.replaceAll('\\', '/');
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) refuse(say.noFile(shown), shown);
  if (stat.isDirectory()) refuse(say.isFolder(shown), shown);
  if (!stat.isFile()) refuse(say.noRegularFile(shown), shown);
  if (stat.size > GREATEST_DRAFT) refuse(say.tooLarge('50 MB'), shown);
  return readFileSync(file);
}
