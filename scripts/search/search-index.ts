/** Writes what the search page reads: the texts of all notices and own pages, and the index of the engine that fits the site's size. */

import { newestFirst } from '../notice/versions/newest-first.ts';
import { writePagefindIndex } from './pagefind-index.ts';
import { writePostingsIndex } from './postings/postings-index.ts';
import { searchEngineFor } from './search-engine.ts';
import type { IndexedNotice } from './search-record.ts';
import { writeSearchTexts } from './search-texts.ts';

/**
 * Writes `search/` and, for Pagefind, `pagefind/` below `folder`. The same notices give the same bytes.
 * @param wanted the engine that the site asks for
 */
export async function writeSearchIndex(
  notices: readonly IndexedNotice[],
  folder: string,
  wanted?: 'pagefind' | 'postings' | undefined,
): Promise<void> {
  const engine = searchEngineFor(
    notices.map(({ entry }) => entry),
    wanted,
  );
  const ordered = notices.toSorted((one, other) => newestFirst(one.entry, other.entry));
  writeSearchTexts(ordered, folder);
  if (engine === 'pagefind') await writePagefindIndex(ordered, folder);
  if (engine === 'postings') writePostingsIndex(ordered, folder);
}
