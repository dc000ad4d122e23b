/**
 * What answers on the search page: the texts themselves on small sites, postings of our own on larger ones; Pagefind where
 * the site asks for it. On a slow line (400 kbit/s, 400 ms) the first answer of Pagefind takes 7 s and more, whatever the
 * size; `tests/bench/search/README.md` has the figures.
 */

import type { SearchedEntry } from './search-record.ts';
import { RECORDS_A_SCRIPT, SEARCH_TEXTS } from './search-texts.ts';

export type SearchEngine = 'texts' | 'pagefind' | 'postings';

/** Up to so many scripts of texts (some 4 KB each on the wire) are read sooner than any index and the texts of its hits. */
const FEW_SCRIPTS = 6;

/** @param wanted what the site asks for */
export function searchEngineFor(
  notices: readonly SearchedEntry[],
  wanted?: 'pagefind' | 'postings' | undefined,
): SearchEngine {
  return wanted ?? (textScripts(notices).length <= FEW_SCRIPTS ? 'texts' : 'postings');
}

/** What the search page loads of each index, from the site's folder: Pagefind's module, the folder of the postings. */
export const SEARCH_INDEXES = { pagefind: 'pagefind/pagefind.js', postings: 'search/index/' } as const;

/** Scripts that the first answer is sure to need, from the site's folder: they are loaded with the page. */
export function firstScripts(engine: SearchEngine, notices: readonly SearchedEntry[]): readonly string[] {
  if (engine === 'texts') return textScripts(notices);
  return engine === 'postings'
    ? ['start', 'bodies'].map((name) => `${SEARCH_INDEXES.postings}${name}.js`)
    : [];
}

function textScripts(notices: readonly SearchedEntry[]): string[] {
  const records = notices.reduce((sum, entry) => sum + entry.records, 0);
  const count = Math.max(Math.ceil(records / RECORDS_A_SCRIPT), 1);
  return Array.from({ length: count }, (_, index) => `${SEARCH_TEXTS}${index + 1}.js`);
}
