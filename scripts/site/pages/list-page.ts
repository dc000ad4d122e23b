/** Draws the list of notices, newest first, fifty to a page. */

import { type Choice, type ListEntry, ListPage, type Turn } from '../../../layouts/pages/list-page.tsx';
import { titlePartsOf } from '../../document/title-lines.ts';
import { foundWords } from '../../messages/pages/found.ts';
import { type ListWords, listWords } from '../../messages/pages/list-page.ts';
import type { PageWords } from '../../messages/pages/page-words.ts';
import type { Entry } from '../../notice/entry.ts';
import { pageTags } from '../../notice/site/page-tags.ts';
import type { Site } from '../../notice/site/site.ts';
import type { Way } from '../address.ts';
import { ASSETS } from '../assets/assets.ts';
import { drawPage } from '../draw-page.ts';
import { FEED } from '../feed-path.ts';
import { GROUPS_PAGE } from '../found/groups.ts';
import { noticePath } from '../notice/notice-path.ts';
import type { Page } from '../page.ts';
import { shellProps } from '../shell-props.ts';

/** Notices on a page: as many as a reader looks through, whatever the number of all. */
const PER_PAGE = 50;

/** What a list is of: all notices, or a group of them. */
export interface ListOf {
  /** Its folder from the site's, with a `/` at the end; empty for all notices. */
  readonly folder: string;
  readonly title: string;
  readonly description: string;
}

/** @param notices newest first */
export function listPages(notices: readonly Entry[], site: Site, of: ListOf = allNotices(site)): Page[] {
  const count = Math.max(Math.ceil(notices.length / PER_PAGE), 1);
  return Array.from({ length: count }, (_, index) => listPage(notices, site, of, index + 1, count));
}

function allNotices({ column: { name, description } }: Site): ListOf {
  return { folder: '', title: name, description };
}

/** Path of a page of the list, from 1. */
function listPath(folder: string, number: number): string {
  return `${folder}${number === 1 ? '' : `page/${number}/`}index.html`;
}

function listPage(notices: readonly Entry[], site: Site, of: ListOf, number: number, count: number): Page {
  const path = listPath(of.folder, number);
  return {
    path,
    draw: () => {
      const words = listWords(site.language);
      const found = foundWords(site.language);
      const isAll = of.folder === '';
      const { shell, way } = shellProps(site, {
        path,
        title: number === 1 ? of.title : `${of.title} - ${words.page(number)}`,
        tags: pageTags(site, of.description),
        scripts: [ASSETS.list],
        ...(isAll ? { current: 'notices' } : { feed: `${of.folder}${FEED}` }),
      });
      const here = notices.slice((number - 1) * PER_PAGE, number * PER_PAGE);
      return drawPage(
        { path, way },
        ListPage({
          shell,
          words,
          title: of.title,
          description: of.description,
          wider: isAll
            ? { text: found.groups, href: way(GROUPS_PAGE) }
            : { text: found.all, href: way('index.html') },
          entries: here.map((notice) => listed(notice, way, shell.words, words)),
          count: notices.length,
          kinds: counted(notices.map(({ kind }) => kind)),
          issuers: choicesOf(notices.map(({ issuer }) => issuer)),
          years: choicesOf(notices.map(({ published }) => published.date.slice(0, 4))),
          states: choicesOf(notices.map((notice) => statusOf(notice, words))),
          turns: count === 1 ? [] : turnsTo(of.folder, number, count, way),
        }),
      );
    },
  };
}

function turnsTo(folder: string, current: number, count: number, way: Way): Turn[] {
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    href: way(listPath(folder, index + 1)),
    current: index + 1 === current,
  }));
}

/** The values with their counts, where a choice among them leaves some notices out. */
function choicesOf(values: readonly (string | undefined)[]): Choice[] {
  const known = values.filter((value) => value !== undefined);
  const choices = counted(known);
  return choices.length > 1 || known.length < values.length ? choices : [];
}

function statusOf({ progress }: Entry, words: ListWords): string | undefined {
  return progress === undefined ? undefined : words.status[progress];
}

/** An entry is on a page of its kind, its issuer, its year … too. */
function partsOfTitle(notice: Entry): ReturnType<typeof titlePartsOf> {
  const known = titleParts.get(notice) ?? titlePartsOf(notice);
  titleParts.set(notice, known);
  return known;
}

const titleParts = new WeakMap<Entry, ReturnType<typeof titlePartsOf>>();

function listed(notice: Entry, way: Way, words: PageWords, ofList: ListWords): ListEntry {
  const { sections, items } = notice;
  return {
    href: way(noticePath(notice.slug)),
    titleLines: partsOfTitle(notice),
    kind: notice.kind,
    issuer: notice.issuer,
    date: notice.published.date,
    counts: [
      ...(sections === 0 ? [] : [words.sections(sections)]),
      ...(items === 0 ? [] : [words.items(items)]),
    ],
    sample: notice.sample,
    status: statusOf(notice, ofList),
    done: notice.progress === 'completed',
    corrected: notice.corrections.length > 0,
    superseded: notice.supersededBy !== undefined,
  };
}

/** The values in the order in which they come first, with their counts. */
function counted(values: readonly string[]): Choice[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}
