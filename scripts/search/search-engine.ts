/**
 * Which engine answers on the search page: Pagefind on small sites, postings of our own on larger ones, where Pagefind
 * would load too much before its first answer (`tests/bench/search/README.md` has the figures).
 */

import type { Entry } from '../notice/entry.ts';

export type SearchEngine = 'pagefind' | 'postings';

/** Records up to which Pagefind answers: some twenty notices of thirteen sections. */
const MOST_FOR_PAGEFIND = 1_500;

export function searchEngineFor(notices: readonly Entry[]): SearchEngine {
  return notices.reduce((sum, { records }) => sum + records, 0) > MOST_FOR_PAGEFIND ? 'postings' : 'pagefind';
}

/** What the search page loads of each engine, from the site's folder: Pagefind's module, the folder of the postings. */
export const SEARCH_ENGINES: Readonly<Record<SearchEngine, string>> = {
  pagefind: 'pagefind/pagefind.js',
  postings: 'search/index/',
};
