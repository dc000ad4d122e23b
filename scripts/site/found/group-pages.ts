/** Draws the pages of the groups, and the site map: the page that leads to them and to every other. */

import { GroupsPage } from '../../../layouts/pages/groups-page.tsx';
import { foundWords } from '../../messages/pages/found.ts';
import { pageTags } from '../../notice/site/page-tags.ts';
import type { Site } from '../../notice/site/site.ts';
import { drawPage } from '../draw-page.ts';
import { listedPages } from '../own-pages/listed-pages.ts';
import type { Page } from '../page.ts';
import { listPages } from '../pages/list-page.ts';
import { shellProps } from '../shell-props.ts';
import { GROUPINGS, GROUPS_PAGE, type Group } from './groups.ts';

/** @param groups of all notices */
export function groupPages(groups: readonly Group[], site: Site): Page[] {
  const words = foundWords(site.language);
  const lists = groups.flatMap(({ by, value, folder, entries }: Group): Page[] =>
    listPages(entries, site, {
      folder,
      title: value,
      description: words.groupOf(words.groupings[by], value),
    }),
  );
  return [siteMap(groups, site), ...lists];
}

function siteMap(groups: readonly Group[], site: Site): Page {
  const words = foundWords(site.language);
  return {
    path: GROUPS_PAGE,
    draw: () => {
      const { shell, way } = shellProps(site, {
        path: GROUPS_PAGE,
        title: words.siteMap,
        tags: pageTags(site, words.siteMap),
        scripts: [],
      });
      const { notices, search, verify } = shell.links;
      const ours = [
        { href: notices, value: shell.columnName },
        { href: search, value: shell.words.searchNotices },
        { href: verify, value: shell.words.verifyFile },
      ];
      const written = listedPages(site, GROUPS_PAGE, way);
      const own = [...written.band, ...written.foot].flatMap(({ text, href }) =>
        href === undefined || ours.some((page) => page.href === href) ? [] : [{ href, value: text }],
      );
      const groupings = GROUPINGS.flatMap((by) => {
        const listed = groups
          .filter((group) => group.by === by)
          .map(({ value, folder, entries }) => ({
            href: way(`${folder}index.html`),
            value,
            count: shell.words.noticeCount(entries.length),
          }));
        return listed.length === 0 ? [] : [{ name: words.groupings[by], groups: listed }];
      });
      return drawPage(
        { path: GROUPS_PAGE, way },
        GroupsPage({
          shell,
          title: words.siteMap,
          groupings: [{ name: words.pages, groups: [...ours, ...own] }, ...groupings],
        }),
      );
    },
  };
}

/** The groups that have a feed: whoever follows an office or a kind of notice. */
export function fedGroups(groups: readonly Group[]): readonly Group[] {
  return groups.filter(({ by }) => by === 'kind' || by === 'issuer');
}
