/** Writes what the search page reads: the texts of all notices, and the index of the engine that fits the site's size. */

import type { Notice } from '../notice/model.ts';
import { newestFirst } from '../notice/newest-first.ts';
import { writePagefindIndex } from './pagefind-index.ts';
import { writePostingsIndex } from './postings-index.ts';
import { type SearchEngine, searchEngineFor } from './search-engine.ts';
import { type IndexedNotice, recordsOf } from './search-record.ts';
import { writeSearchTexts } from './search-texts.ts';

/** Writes `search/` and, for Pagefind, `pagefind/` below `folder`. The same notices give the same bytes. */
export async function writeSearchIndex(
  notices: readonly Notice[],
  folder: string,
  engine: SearchEngine = searchEngineFor(notices),
): Promise<void> {
  const indexed: IndexedNotice[] = notices
    .toSorted(newestFirst)
    .map((notice) => ({ notice, records: recordsOf(notice) }));
  writeSearchTexts(indexed, folder);
  if (engine === 'pagefind') await writePagefindIndex(indexed, folder);
  else writePostingsIndex(indexed, folder);
}
