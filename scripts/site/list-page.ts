/** Draws the list of notices and the search page: the two pages of the whole site. */

import type { Page } from '../../eleventy.config.ts';
import { type ListEntry, ListPage } from '../../layouts/list-page.tsx';
import type { PageWords } from '../messages/page.ts';
import type { Notice } from '../notice/model.ts';
import { countItems } from '../notice/passages.ts';
import type { Site } from '../notice/site.ts';
import type { Way } from './address.ts';
import { ASSETS } from './assets.ts';
import { drawPage } from './draw-page.ts';
import { noticePath } from './notice-page.ts';
import { columnTags, siteTags } from './page-tags.ts';
import { shellProps } from './shell-props.ts';

/** @param notices newest first */
export function listPage(notices: readonly Notice[], site: Site): Page {
  const path = 'index.html';
  return {
    path,
    draw: () => {
      const { shell, way } = shellProps(site, {
        path,
        title: site.column.name,
        tags: [...siteTags(site), ...columnTags(site)],
        scripts: [ASSETS.list],
        current: 'notices',
      });
      return drawPage(
        ListPage({
          shell,
          description: site.column.description,
          entries: notices.map((notice) => entryOf(notice, way, shell.words)),
          kinds: countKinds(notices),
        }),
      );
    },
  };
}

function entryOf(notice: Notice, way: Way, words: PageWords): ListEntry {
  const { meta, sections } = notice;
  const items = countItems(notice);
  return {
    href: way(noticePath(notice.slug)),
    title: meta.title,
    kind: meta.kind,
    issuer: meta.issuer,
    date: meta.published.date,
    counts: [
      ...(sections.length === 0 ? [] : [words.sections(sections.length)]),
      ...(items === 0 ? [] : [words.items(items)]),
    ],
    sample: meta.sample,
  };
}

/** Kinds in the order of their first notice, with their counts. */
function countKinds(notices: readonly Notice[]): [kind: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { meta } of notices) counts.set(meta.kind, (counts.get(meta.kind) ?? 0) + 1);
  return [...counts];
}
