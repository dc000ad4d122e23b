/** Draws the search page. */

import { type FacetChoice, SearchPage } from '../../../layouts/pages/search-page.tsx';
import type { Facet } from '../../messages/pages/page-words.ts';
import type { Entry } from '../../notice/entry.ts';
import { pageTags } from '../../notice/site/page-tags.ts';
import type { Site } from '../../notice/site/site.ts';
import { facetsOf } from '../../search/facets.ts';
import { firstScripts, SEARCH_INDEXES, searchEngineFor } from '../../search/search-engine.ts';
import type { SearchedEntry } from '../../search/search-record.ts';
import { SEARCH_TEXTS } from '../../search/search-texts.ts';
import { ASSETS } from '../assets/assets.ts';
import { drawPage } from '../draw-page.ts';
import { noticePath } from '../notice/notice-path.ts';
import { searchedPages } from '../own-pages/searched-pages.ts';
import type { Page } from '../page.ts';
import { shellProps } from '../shell-props.ts';

/** @param notices newest first */
export function searchPage(notices: readonly Entry[], site: Site): Page {
  const path = 'search/index.html';
  const found = [...notices, ...searchedPages(site)];
  const engine = searchEngineFor(found, site.search);
  return {
    path,
    draw: () => {
      const { shell, way } = shellProps(site, {
        path,
        title: '',
        tags: pageTags(site),
        scripts: [ASSETS.search],
        current: 'search',
      });
      return drawPage(
        { path, way },
        SearchPage({
          shell: {
            ...shell,
            title: shell.words.searchNotices,
            links: { ...shell.links, preloaded: firstScripts(engine, found).map((script) => way(script)) },
          },
          facets: choicesOf(found),
          notices: notices.map(({ slug, title }) => ({ href: way(noticePath(slug)), title })),
          index: engine === 'texts' ? undefined : { name: engine, address: way(SEARCH_INDEXES[engine]) },
          texts: way(SEARCH_TEXTS),
          root: '../',
        }),
      );
    },
  };
}

/** Kind, year and issuer in which the notices differ, years newest first; the others depend on what is found. */
function choicesOf(notices: readonly SearchedEntry[]): FacetChoice[] {
  const facets = notices.map(facetsOf);
  const differing = (facet: 'kind' | 'year' | 'issuer'): FacetChoice => {
    const values = [...new Set(facets.map((one) => one[facet]))].filter((value) => value !== '');
    return { facet, values: values.length > 1 ? values : [] };
  };
  const order: readonly Facet[] = ['notice', 'year', 'kind', 'issuer', 'section', 'status'];
  return order.map((facet) =>
    facet === 'kind' || facet === 'year' || facet === 'issuer' ? differing(facet) : { facet, values: [] },
  );
}
