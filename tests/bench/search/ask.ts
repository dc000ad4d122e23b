/** What is asked of a search and what it answers. */

import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { rolldown } from 'rolldown';
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

/** Asks the modules of the search page, bundled for the question. */
export const askOurs: Ask = async (page, { typed }, { whole }) => {
  await page.evaluate(await asked());
  return page.evaluate<Answer>(`(async (typed) => {
    const { pagefind, postings, known, texts } = document.querySelector('[data-search]').dataset;
    const stop = new AbortController().signal;
    const sources = { pagefind, postings, known, texts, progress() {}, stop };
    const began = performance.now();
    const query = { words: asked.wordsOf(typed), filters: {}, order: 'best' };
    const first = await asked.find(query, sources);
    const shown = await first.read(0, asked.page);
    const milliseconds = performance.now() - began;
    const all = (${whole} && (await first.rest?.())) || first;
    const hits = ${whole} ? await all.read(0, ${MOST_COMPARED}) : shown;
    return { found: hits.map(({ address }) => address), total: all.total ?? hits.length, milliseconds };
  })(${JSON.stringify(typed)})`);
};

let bundled: Promise<string> | undefined;

/** What is asked, as a script that leaves it in `asked`. */
function asked(): Promise<string> {
  bundled ??= rolldown({ input: fileURLToPath(new URL('page-search.ts', SOURCES)), platform: 'browser' })
    .then((bundle) => bundle.generate({ format: 'iife', name: 'asked' }))
    .then(({ output }) => output[0].code.replace(/^var asked =/, 'globalThis.asked ??='));
  return bundled;
}

/** The bench runs compiled; what the browser runs is bundled from its source. */
const SOURCES = new URL('../../../../tests/bench/search/', import.meta.url);
