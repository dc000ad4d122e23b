/** Draws the list of notices, newest first, fifty to a page. */

import type { Page } from '../../eleventy.config.ts';
import { type Choice, type ListEntry, ListPage, type Turn } from '../../layouts/list-page.tsx';
import { type ListWords, listWords } from '../messages/list-page.ts';
import type { PageWords } from '../messages/page.ts';
import type { Notice } from '../notice/model.ts';
import { pageTags } from '../notice/page-tags.ts';
import { countItems, countSections } from '../notice/passages.ts';
import { progressOf } from '../notice/progress.ts';
import type { Site } from '../notice/site.ts';
import { titlePartsOf } from '../notice/title-lines.ts';
import type { Way } from './address.ts';
import { ASSETS } from './assets.ts';
import { drawPage } from './draw-page.ts';
import { noticePath } from './notice-page.ts';
import { shellProps } from './shell-props.ts';

/** Notices on a page: as many as a reader looks through, whatever the number of all. */
const PER_PAGE = 50;

/** @param notices newest first */
export function listPages(notices: readonly Notice[], site: Site): Page[] {
  const count = Math.max(Math.ceil(notices.length / PER_PAGE), 1);
  return Array.from({ length: count }, (_, index) => listPage(notices, site, index + 1, count));
}

/** Path of a page of the list, from 1. */
export function listPath(number: number): string {
  return number === 1 ? 'index.html' : `page/${number}/index.html`;
}

function listPage(notices: readonly Notice[], site: Site, number: number, count: number): Page {
  const path = listPath(number);
  return {
    path,
    draw: () => {
      const words = listWords(site.language);
      const { name } = site.column;
      const { shell, way } = shellProps(site, {
        path,
        title: number === 1 ? name : `${name} - ${words.page(number)}`,
        tags: pageTags(site),
        scripts: [ASSETS.list],
        current: 'notices',
      });
      const here = notices.slice((number - 1) * PER_PAGE, number * PER_PAGE);
      return drawPage(
        ListPage({
          shell,
          words,
          description: site.column.description,
          entries: here.map((notice) => entryOf(notice, way, shell.words, words)),
          count: notices.length,
          kinds: counted(notices.map(({ meta }) => meta.kind)),
          issuers: choicesOf(notices.map(({ meta }) => meta.issuer)),
          years: choicesOf(notices.map(({ meta }) => meta.published.date.slice(0, 4))),
          states: choicesOf(notices.map((notice) => statusOf(notice, words))),
          turns: count === 1 ? [] : turnsTo(number, count, way),
        }),
      );
    },
  };
}

function turnsTo(current: number, count: number, way: Way): Turn[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    href: way(listPath(index + 1)),
    current: index + 1 === current,
  }));
}

/** The values with their counts, where a choice among them leaves some notices out. */
function choicesOf(values: readonly (string | undefined)[]): Choice[] {
  const known = values.filter((value) => value !== undefined);
  const choices = counted(known);
  return choices.length > 1 || known.length < values.length ? choices : [];
}

function statusOf(notice: Notice, words: ListWords): string | undefined {
  const progress = progressOf(notice);
  return progress === undefined ? undefined : words.status[progress];
}

function entryOf(notice: Notice, way: Way, words: PageWords, listed: ListWords): ListEntry {
  const { meta } = notice;
  const [sections, items] = [countSections(notice), countItems(notice)];
  return {
    href: way(noticePath(notice.slug)),
    titleLines: titlePartsOf(meta),
    kind: meta.kind,
    issuer: meta.issuer,
    date: meta.published.date,
    counts: [
      ...(sections === 0 ? [] : [words.sections(sections)]),
      ...(items === 0 ? [] : [words.items(items)]),
    ],
    sample: meta.sample,
    status: statusOf(notice, listed),
    done: progressOf(notice) === 'completed',
    corrected: meta.corrections.length > 0,
    superseded: notice.supersededBy !== undefined,
  };
}

/** The values in the order in which they come first, with their counts. */
function counted(values: readonly string[]): Choice[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}
