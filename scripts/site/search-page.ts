/** Draws the search page. */

import type { Page } from '../../eleventy.config.ts';
import { type FacetChoice, SearchPage } from '../../layouts/search-page.tsx';
import type { Facet } from '../messages/page.ts';
import type { Notice } from '../notice/model.ts';
import type { Site } from '../notice/site.ts';
import { facetsOf } from '../search/facets.ts';
import { SEARCH_ENGINE } from '../search/search-index.ts';
import { ASSETS } from './assets.ts';
import { drawPage } from './draw-page.ts';
import { noticePath } from './notice-page.ts';
import { columnTags, siteTags } from './page-tags.ts';
import { shellProps } from './shell-props.ts';

/** @param notices newest first */
export function searchPage(notices: readonly Notice[], site: Site): Page {
  const path = 'search/index.html';
  return {
    path,
    draw: () => {
      const { shell, way } = shellProps(site, {
        path,
        title: '',
        tags: [...siteTags(site), ...columnTags(site)],
        scripts: [ASSETS.search],
        current: 'search',
      });
      return drawPage(
        SearchPage({
          shell: { ...shell, title: shell.words.searchNotices },
          facets: choicesOf(notices),
          notices: notices.map(({ slug, meta }) => ({ href: way(noticePath(slug)), title: meta.title })),
          engine: way(SEARCH_ENGINE),
          root: '../',
        }),
      );
    },
  };
}

/** Facets in which the notices differ, with their values: years newest first, the others as they first occur. */
function choicesOf(notices: readonly Notice[]): FacetChoice[] {
  const values: Record<Facet, Set<string>> = { kind: new Set(), year: new Set(), issuer: new Set() };
  for (const notice of notices) {
    const facets = facetsOf(notice);
    values.kind.add(facets.kind);
    values.year.add(facets.year);
    values.issuer.add(facets.issuer);
  }
  const order: readonly Facet[] = ['kind', 'year', 'issuer'];
  return order
    .filter((facet) => values[facet].size > 1)
    .map((facet) => ({ facet, values: [...values[facet]] }));
}
