/** The search of the browser, with the scripts that it loads read from a folder. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import type { Found, SearchQuery } from '../../layouts/browser/lib/search/hits.ts';

export interface BrowserSearch {
  readonly postings: (query: SearchQuery) => Promise<Found>;
  readonly literal: (query: SearchQuery) => Promise<Found>;
}

/** @param folder the site's folder; each call has read nothing yet */
export async function browserSearch(folder: string): Promise<BrowserSearch> {
  vi.resetModules();
  const { scripts } = await import('../../layouts/browser/lib/search/load-script.ts');
  const lists = await import('../../layouts/browser/lib/search/engines/lists.ts');
  const texts = await import('../../layouts/browser/lib/search/texts.ts');
  const { searchPostings } = await import('../../layouts/browser/lib/search/engines/postings.ts');
  const { searchLiteral } = await import('../../layouts/browser/lib/search/engines/literal.ts');
  const readers = { readSearchTexts: texts.readSearchTexts, readSearchIndex: lists.readSearchIndex };
  scripts.start = async (address: string): Promise<void> => {
    const code = readFileSync(path.join(folder, address), 'utf8');
    new Function(...Object.keys(readers), code)(...Object.values(readers));
  };
  const sources = {
    postings: 'search/index/',
    texts: 'search/text/',
    known: '',
    progress: () => undefined,
    stop: new AbortController().signal,
  };
  return {
    postings: (query) => searchPostings.find(query, sources),
    literal: (query) => searchLiteral.find(query, sources),
  };
}
