/** What is asked of a search and what it answers. */

import type { Page } from 'playwright';
import type { Query } from './queries.ts';

/** Asks once in the search page; the browser's own clock says how long the first answer took. */
export type Ask = (page: Page, query: Query, how: { readonly whole: boolean }) => Promise<Answer>;

export interface Answer {
  /** Addresses, the best first: all of them, or the first where there are very many. */
  readonly found: readonly string[];
  /** How many there are. */
  readonly total: number;
  readonly milliseconds: number;
}

/** Addresses that are compared one by one; of more, the rest is compared by number. */
export const MOST_COMPARED = 200;

/** Asks the scripts of the search page, as they are. */
export const askOurs: Ask = (page, { typed }, { whole }) =>
  page.evaluate<Answer>(`(async (typed) => {
    const { pagefind, postings, known, texts } = document.querySelector('[data-search]').dataset;
    const stop = new AbortController().signal;
    const sources = { pagefind, postings, known, texts, progress() {}, stop };
    const began = performance.now();
    const wish = { words: searchText.wordsOf(typed), filters: {}, order: 'best' };
    const first = await searchFind.find(wish, sources);
    const shown = await first.read(0, RESULTS_A_PAGE);
    const milliseconds = performance.now() - began;
    const all = (${whole} && (await first.rest?.())) || first;
    const hits = ${whole} ? await all.read(0, ${MOST_COMPARED}) : shown;
    return { found: hits.map(({ address }) => address), total: all.total ?? hits.length, milliseconds };
  })(${JSON.stringify(typed)})`);
