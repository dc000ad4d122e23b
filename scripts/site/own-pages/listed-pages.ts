/** The site's own pages as every page links to them: in the band and at the foot. */

import type { FooterLine, MenuEntry } from '../../../layouts/shell.tsx';
import type { SitePage } from '../../notice/site/site.ts';
import type { PageSite } from '../../notice/site/site-parts.ts';
import type { Way } from '../address.ts';

export interface ListedPages {
  readonly band: readonly MenuEntry[];
  readonly foot: FooterLine;
}

/** @param current path of the page that is drawn */
export function listedPages({ own }: PageSite, current: string, way: Way): ListedPages {
  const listed = (own?.pages ?? []).flatMap(({ title, path, menu, order }) =>
    title === undefined || path === undefined ? [] : [{ text: title, path, menu, order }],
  );
  const of = (menu: SitePage['menu']): MenuEntry[] =>
    listed
      .filter((page) => page.menu === menu)
      .sort((one, other) => one.order - other.order || (one.path < other.path ? -1 : 1))
      .map(({ text, path }) => ({ text, href: way(path), current: path === current }));
  return { band: of('band'), foot: of('foot').map(({ text, href }) => ({ text, href })) };
}
