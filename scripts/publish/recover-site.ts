/** Puts right what runs left that died while they published or imported: every command does this first. */

import path from 'node:path';
import { Refusal } from '../notice/refusal.ts';
import { recover } from '../replace/recover.ts';
import { realFolder } from './out-folder.ts';
import { isOnlyOurs } from './publication.ts';

/**
 * @param folders the published folder, and the content folder, in which runs may have died
 * @throws Refusal where a folder cannot be put back
 */
export function recoverSite({
  out,
  content,
}: {
  readonly out?: string | undefined;
  readonly content?: string | undefined;
}): void {
  const target = out === undefined ? undefined : folderOf(out);
  for (const place of target === undefined ? [] : [path.dirname(target), target]) recover(place, isOnlyOurs);
  if (content !== undefined) recover(content);
}

/** Nothing where `out` is no folder: the command that needs one says so. */
function folderOf(out: string): string | undefined {
  try {
    return realFolder(out);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
