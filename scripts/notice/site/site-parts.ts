/**
 * The parts of a site that the steps of a notice use. Each step gets its own part and nothing else, so the compiler knows
 * what a step may look at, and what was made is made anew only where that part is another.
 */

import type { OwnPages, Site, SiteLook, SitePage, StatedSite } from './site.ts';

/** What the rules look at, and what the site says of single rules. */
export interface CheckedSite {
  readonly rules: Site['rules'];
  /** Nothing where there is no `site.yaml` that can be read. */
  readonly stated?: NoticeSite | undefined;
}

/** What rules know of the site that a notice will be on. */
export interface NoticeSite {
  readonly site?: Pick<Site, (typeof CHECKED_KEYS)[number]> | undefined;
}

/** What the files for paper depend on: their links lead to the site. */
export type PaperSite = Pick<Site, (typeof PAPER_KEYS)[number]>;

/** What pages show, and the formats that are drawn with them. */
export interface PageSite extends Pick<Site, (typeof PAGE_KEYS)[number]> {
  readonly look?: Pick<SiteLook, 'style' | 'parts'> | undefined;
  readonly own?: { readonly pages: readonly ListedPage[] } | undefined;
}

/** What a page of the site's own is linked by. */
export type ListedPage = Pick<SitePage, 'title' | 'path' | 'menu' | 'order'>;

export interface SiteParts {
  readonly checked: CheckedSite;
  readonly paper: PaperSite;
  readonly page: PageSite;
}

const CHECKED_KEYS = ['contact', 'formats'] as const;
const PAPER_KEYS = ['baseUrl'] as const;
const PAGE_KEYS = [
  'name',
  'domain',
  'siteIdCode',
  'language',
  'column',
  'baseUrl',
  'contact',
  'parent',
  'theme',
  'footer',
  'accessibility',
] as const;

export function sitePartsOf(site: Site, stated: StatedSite | undefined): SiteParts {
  return {
    checked: {
      rules: site.rules,
      stated: stated && { site: stated.site && pick(stated.site, CHECKED_KEYS) },
    },
    paper: pick(site, PAPER_KEYS),
    page: pageSiteOf(site),
  };
}

function pageSiteOf(site: Site): PageSite {
  const { look, own } = site;
  return {
    ...pick(site, PAGE_KEYS),
    look: look && { style: look.style, parts: look.parts },
    own: own && { pages: own.pages.map(listed) },
  };
}

function listed({ title, path, menu, order }: OwnPages['pages'][number]): ListedPage {
  return { title, path, menu, order };
}

/** An object with these keys only: what is handed on holds no more than its type says. */
function pick<T extends object, K extends keyof T>(whole: T, keys: readonly K[]): Pick<T, K> {
  const part: Partial<Pick<T, K>> = {};
  for (const key of keys) part[key] = whole[key];
  // Every key was copied.
  return part as Pick<T, K>;
}
