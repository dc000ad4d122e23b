/** What the words of a notice are compared with: the check of a notice depends on it. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface WordsBefore {
  /** The published folder. */
  readonly out?: string | undefined;
  /** Digest of the published words, where there are any. */
  readonly words?: string | undefined;
}

/**
 * Names the state of the published words: as they are now, or a page with others.
 * @param words digest of the words as they are now; nothing for a notice that is not published
 */
export function stateOfWords(slug: string, words: string | undefined, before: WordsBefore): string {
  if (before.out === undefined || before.words === undefined || before.words === words) return 'same';
  try {
    const page = readFileSync(path.join(before.out, slug, 'index.html'));
    return createHash('sha256').update(page).digest('hex');
  } catch {
    return 'gone';
  }
}
