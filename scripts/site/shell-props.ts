/** What every page has in common: words, tags, addresses of assets. */

import type { ShellProps } from '../../layouts/shell.tsx';
import { foundWords } from '../messages/pages/found.ts';
import { keyboardWords } from '../messages/pages/keyboard.ts';
import { pageWords } from '../messages/pages/page.ts';
import type { PageTag } from '../notice/site/page-tags.ts';
import type { PageSite } from '../notice/site/site-parts.ts';
import { NOT_FOUND_PAGE, type Way, wayFrom } from './address.ts';
import { ASSETS } from './assets/assets.ts';
import { ownStylesOf, themePath } from './assets/theme-files.ts';
import { FEED } from './feed-path.ts';
import { footerLines } from './footer.ts';
import { GROUPS_PAGE } from './found/groups.ts';
import type { PageFacts } from './found/page-facts.ts';
import { factsOfPage } from './found/site-facts.ts';
import { listedPages } from './own-pages/listed-pages.ts';
import { VERIFY_PAGE } from './pages/verify-path.ts';

/** What differs from page to page. */
export interface PageOf {
  /** Path of the page from the site's folder. */
  readonly path: string;
  readonly title: string;
  readonly tags: readonly PageTag[];
  readonly noindex?: boolean;
  readonly scripts: readonly string[];
  readonly current?: 'notices' | 'search';
  /** What the head says of the page to programs; of a page that is no notice, what its title and tags say. */
  readonly facts?: PageFacts;
  /** The feed of what the page lists, where it is not that of the whole site. */
  readonly feed?: string;
}

/** The props of the shell, and the way from the page to other files of the site. */
export function shellProps(site: PageSite, page: PageOf): { shell: ShellProps; way: Way } {
  const way = wayFrom(page.path, page.path === NOT_FOUND_PAGE ? '/' : undefined);
  const listed = listedPages(site, page.path, way);
  const map = { text: foundWords(site.language).siteMap, href: way(GROUPS_PAGE) };
  const shell: ShellProps = {
    words: pageWords(site.language),
    keyboard: keyboardWords(site.language),
    language: site.language,
    title: page.title,
    tags: page.tags,
    noindex: page.noindex ?? false,
    facts: page.facts ?? factsOf(site, page),
    siteName: site.name,
    columnName: site.column.name,
    siteIdCode: site.siteIdCode,
    parent: site.parent,
    menu: listed.band,
    footer: [...footerLines(site, pageWords(site.language)), [...listed.foot, map]],
    links: {
      notices: way('index.html'),
      search: way('search/index.html'),
      style: way(ASSETS.style),
      print: way(ASSETS.print),
      ownStyles: ownStylesOf(site).map((name) => way(name)),
      icon: iconOf(site, way),
      logo: site.theme?.logo === undefined ? undefined : way(themePath(site.theme.logo)),
      verify: way(VERIFY_PAGE),
      feed: site.baseUrl === undefined ? undefined : way(page.feed ?? FEED),
      modeScript: way(ASSETS.mode),
      scripts: [ASSETS.page, ...page.scripts].map((script) => way(script)),
    },
    ...(page.current === undefined ? {} : { current: page.current }),
  };
  return { shell, way };
}

function factsOf(site: PageSite, { path, title, tags }: PageOf): PageFacts {
  // A page of errors has no address.
  if (path === NOT_FOUND_PAGE) return { properties: [], names: [] };
  const description = tags.find(({ name }) => name === 'Description')?.content ?? '';
  return factsOfPage(site, { path, title: title === '' ? site.column.name : title, description });
}

/** The icon of the site itself, or ours. A browser knows the kind of any other by its bytes. */
function iconOf({ theme }: PageSite, way: Way): ShellProps['links']['icon'] {
  const own = theme?.favicon;
  if (own === undefined) return { href: way(ASSETS.icon), type: 'image/svg+xml' };
  return { href: way(themePath(own)), ...(own.endsWith('.svg') ? { type: 'image/svg+xml' } : {}) };
}
