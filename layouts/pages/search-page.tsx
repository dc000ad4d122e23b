/** The search page: the form, and the list that the script in the browser fills. */

import type { VNode } from 'preact';
import type { Facet } from '../../scripts/messages/pages/page-words.ts';
import { Shell, type ShellProps } from '../shell.tsx';

export interface SearchPageProps {
  readonly shell: ShellProps;
  /** What the results can be narrowed by, where there is a choice. */
  readonly facets: readonly FacetChoice[];
  /** The full texts, for readers without script. */
  readonly notices: readonly { readonly href: string; readonly title: string }[];
  /** The index that answers, with the address of its module or its folder; without one, the texts themselves do. */
  readonly index: { readonly name: 'pagefind' | 'postings'; readonly address: string } | undefined;
  /** Folder of the texts that results are read from. */
  readonly texts: string;
  /** The way to the folder of the site. */
  readonly root: string;
}

export interface FacetChoice {
  readonly facet: Facet;
  /** None where they depend on what is found. */
  readonly values: readonly string[];
}

export function SearchPage({ shell, facets, notices, index, texts, root }: SearchPageProps): VNode {
  const { words } = shell;
  return (
    <Shell {...shell}>
      <div class="tb-search-page">
        <h1>{words.searchNotices}</h1>
        {/* biome-ignore lint/a11y/useSemanticElements: older browsers do not know <search> */}
        <form
          class="tb-search-form"
          role="search"
          method="get"
          data-search
          data-pagefind={index?.name === 'pagefind' ? index.address : undefined}
          data-postings={index?.name === 'postings' ? index.address : undefined}
          data-texts={texts}
          data-root={root}
          data-known={notices[0]?.title}
          data-superseded={words.superseded}
          data-searching={words.searching}
          data-found={words.found}
          data-not-found={words.notFound}
          data-not-found-hint={words.notFoundHint}
          data-unavailable={words.unavailable}
          data-reading={words.readingTexts}
          data-literal={words.foundInTexts}
          data-stopped={words.stoppedReading}
          data-simplified={words.foundSimplified}
          data-without-filters={words.withoutFilters}
          data-search-for={words.searchFor}
        >
          <div class="tb-search-box">
            <label class="tb-visually-hidden" for="q">
              {words.query}
            </label>
            <input
              id="q"
              type="search"
              name="q"
              autocomplete="off"
              spellcheck={false}
              aria-describedby="q-hint"
            />
            <button type="submit">{words.search}</button>
          </div>
          <p id="q-hint" class="tb-hint">
            {words.queryHint}
          </p>
          <details class="tb-folded-filters tb-facets-box tb-needs-script">
            <summary>
              {words.facetsAndOrder}
              <span data-search-chosen data-label={words.chosen} />
            </summary>
            <div class="tb-facets">
              {facets.map(({ facet, values }) => (
                <label key={facet}>
                  {words.facets[facet]}{' '}
                  <select name={facet} data-facet disabled={values.length === 0}>
                    <option value="">{words.any}</option>
                    {values.map((value) => (
                      <option key={value} value={value}>
                        {value}
                      </option>
                    ))}
                  </select>
                </label>
              ))}
              <label>
                {words.order}{' '}
                <select name="sort">
                  <option value="">{words.bestFirst}</option>
                  <option value="date">{words.newestFirst}</option>
                </select>
              </label>
            </div>
          </details>
        </form>
        <p class="tb-search-status" role="status" data-search-status />
        <p class="tb-search-note">
          <span data-search-note />
          <button type="button" data-search-stop hidden>
            {words.stop}
          </button>
        </p>
        <p class="tb-leads" data-search-help hidden />
        <div class="tb-leads" data-search-recent hidden>
          <h2>{words.recentSearches}</h2>
          <p data-queries />
          <button type="button" data-forget>
            {words.forget}
          </button>
        </div>
        <ol class="tb-results" aria-label={words.results} data-search-results />
        <p>
          <button type="button" data-search-more hidden>
            {words.more}
          </button>
        </p>
        <section class="tb-full-texts" data-search-fallback>
          <noscript>
            <p>{words.needsScript}</p>
          </noscript>
          <h2>{words.notices}</h2>
          <ul>
            {notices.map(({ href, title }) => (
              <li key={href}>
                <a href={href} lang="zh-CN">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Shell>
  );
}
