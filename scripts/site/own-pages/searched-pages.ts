/** The site's own pages as its search knows them: each is one record, of no year and no issuer. */

import { pageWords } from '../../messages/pages/page.ts';
import type { Site } from '../../notice/site/site.ts';
import type { IndexedNotice, SearchedEntry } from '../../search/search-record.ts';
import { NOT_FOUND_PAGE } from '../address.ts';

/** Lists of what is found elsewhere, and a page that nobody looks for. */
const UNSEARCHED: ReadonlySet<string> = new Set(['index.html', 'search/index.html', NOT_FOUND_PAGE]);

/** Those that can be named before they are rendered, in the order of their paths. */
export function searchedPages({ own, language }: Pick<Site, 'own' | 'language'>): SearchedEntry[] {
  const kind = pageWords(language).ownPage;
  return (own?.pages ?? [])
    .flatMap(({ path, title }) =>
      path === undefined || UNSEARCHED.has(path)
        ? []
        : [{ slug: path, title: title ?? path, kind, issuer: '', published: { date: '' }, records: 1 }],
    )
    .sort((one, other) => (one.slug < other.slug ? -1 : 1));
}

/** @param texts of the rendered pages, by path */
export function indexedPages(
  site: Pick<Site, 'own' | 'language'>,
  texts: ReadonlyMap<string, string>,
): IndexedNotice[] {
  return searchedPages(site).map((entry) => ({
    entry,
    sections: [],
    records: [{ address: entry.slug, heading: entry.title, text: texts.get(entry.slug) ?? '' }],
  }));
}
