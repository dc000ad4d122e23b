/** Reads `content/pages/`: the site's own pages as they are written. Eleventy renders them at a build. */

import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { say } from '../../messages/pages/own-pages.ts';
import type { Finding } from '../../notice/finding.ts';
import { spanAt } from '../../notice/position.ts';
import { isShownPicture } from '../../notice/site/media-types.ts';
import { ownPagePath } from '../../notice/site/own-page.ts';
import {
  type OwnPages,
  PAGE_MENUS,
  type SitePage,
  type SiteUnread,
  type SiteWords,
} from '../../notice/site/site.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { isSlug, RESERVED_SLUGS } from '../slug.ts';
import { whyKeptMetadata } from './site-picture.ts';

export const PAGES_FOLDER = 'pages';

/** Names of the configuration that is beside the content folder. */
export const CONFIGURATIONS = ['eleventy.config.js', 'eleventy.config.mjs', 'eleventy.config.cjs'];

/** A template, by what its name ends with. */
const TEMPLATE = /\.(?:md|njk|liquid|11ty\.[cm]?js)$/;
/** What templates use: data, includes, layouts. */
const HELPER = /\.(?:json|[cm]?js|html|njk|liquid|md)$/;
/** Pages of ours that a page of the site may take the place of. */
const REPLACEABLE: ReadonlySet<string> = new Set(['index.html', 'search/index.html', '404.html']);

/** Keys that tongbao reads; every other key belongs to Eleventy and the templates. */
const Keys = z.looseObject({
  title: z.string().trim().min(1).optional(),
  description: z.string().optional(),
  menu: z.enum(PAGE_MENUS).optional(),
  order: z.number().optional(),
  permalink: z.unknown().optional(),
});

export interface ReadPages {
  readonly pages: OwnPages;
  /** Every line that the site writes there, for the rules on personal numbers and characters. */
  readonly words: readonly SiteWords[];
  /** Pictures whose metadata are published with them. */
  readonly unread: readonly SiteUnread[];
  readonly findings: readonly Finding[];
}

export interface PagesFolder {
  /** `content/pages` on disk. */
  readonly folder: string;
  /** The folder as the user named it. */
  readonly shown: string;
  /** Names of the folders of notices, whose addresses are taken. */
  readonly slugs: ReadonlySet<string>;
  /** Reads a text and keeps it for reports; a text that cannot be read is reported there. */
  readonly readText: (onDisk: string, shown: string) => string | undefined;
}

/** The pages, their pictures, and what is wrong with them. A site without the folder may still have a configuration. */
export function readPages({ folder, shown, slugs, readText }: PagesFolder): ReadPages {
  const findings: Finding[] = [];
  const words: SiteWords[] = [];
  const pages: SitePage[] = [];
  const files: string[] = [];
  const refuse = (name: string, [says, advice]: ReturnType<typeof say.kind>, line = 1): void => {
    const at = spanAt({ file: `${shown}/${name}`, line, column: 1 }, 1);
    findings.push({ rule: 'content-pages', severity: 'error', says, advice, at });
  };
  const config = CONFIGURATIONS.map((name) => path.resolve(folder, '../..', name)).find(isFile);
  for (const name of namesIn(folder)) {
    const onDisk = path.join(folder, name);
    if (lstatSync(onDisk).isSymbolicLink()) refuse(name, say.link());
    else if (!/^[a-z0-9._/-]+$/i.test(name)) refuse(name, say.name());
    else if (name.startsWith('files/')) {
      if (isShownPicture(name)) files.push(name);
      else refuse(name, say.file());
    } else if (!HELPER.test(name)) refuse(name, say.kind());
    else {
      const text = readText(onDisk, `${shown}/${name}`);
      if (text === undefined) continue;
      words.push(...linesAsWords(text, `${shown}/${name}`));
      if (!isPage(name)) continue;
      const page = pageOf(name, text, `${shown}/${name}`, findings);
      if (page === undefined) continue;
      const taken = page.path === undefined ? undefined : faultOfPath(page.path, slugs);
      if (taken !== undefined) refuse(name, taken);
      else pages.push(page);
    }
  }
  const unread = files.flatMap((name): SiteUnread[] => {
    const reason = whyKeptMetadata(path.join(folder, name));
    return reason === undefined ? [] : [{ file: `${shown}/${name}`, reason }];
  });
  return { pages: { folder, pages, files, ...(config && { config }) }, words, unread, findings };
}

/** A template that becomes a page; what begins with `_` is a part of others, and data files are no templates. */
function isPage(name: string): boolean {
  return TEMPLATE.test(name) && !name.split('/').some((part) => part.startsWith('_'));
}

function pageOf(name: string, text: string, file: string, findings: Finding[]): SitePage | undefined {
  // What a script says of itself is known when it runs, which a check does not do.
  if (/js$/.test(name)) return { file: name, menu: 'foot', order: 0, path: ownPagePath(name, undefined) };
  const split = splitFrontMatter(text, file);
  if ('findings' in split) {
    findings.push(...split.findings);
    return undefined;
  }
  const read = Keys.safeParse(split.data);
  const refuse = ([says, advice]: ReturnType<typeof say.kind>, key: string): undefined => {
    const at = split.places.value([key]);
    findings.push({ rule: 'content-pages', severity: 'error', says, advice, at });
    return undefined;
  };
  if (!read.success) {
    const key = String(read.error.issues[0]?.path[0]);
    return refuse(key === 'title' ? say.title() : key === 'menu' ? say.menu() : say.key(key), key);
  }
  const { title, description, menu, order = 0, permalink } = read.data;
  if (title === undefined) return refuse(say.title(), 'title');
  const at = ownPagePath(name, permalink);
  return { file: name, title, description, menu: menu ?? usualMenu(at), order, path: at };
}

/** Where a page is listed that does not say it: at the foot, unless it takes the place of a page of ours. */
function usualMenu(at: string | undefined): SitePage['menu'] {
  return at === undefined || REPLACEABLE.has(at) ? 'none' : 'foot';
}

/** Why nothing can be published at that path. */
function faultOfPath(at: string, slugs: ReadonlySet<string>): ReturnType<typeof say.kind> | undefined {
  if (REPLACEABLE.has(at)) return undefined;
  const [first = ''] = at.split('/');
  const name = first.replace(/\.[a-z0-9]+$/i, '');
  if (slugs.has(first)) return say.takenByNotice(first);
  if (RESERVED_SLUGS.has(name) || !isSlug(name.toLowerCase())) return say.taken(first);
  return undefined;
}

function linesAsWords(text: string, file: string): SiteWords[] {
  return text.split(/\r\n?|\n/).flatMap((line, index) => {
    const at = { file, line: index + 1, column: 1 };
    return line.trim() === '' ? [] : [{ key: '', text: line, at }];
  });
}

function namesIn(folder: string): string[] {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

function isFile(name: string): boolean {
  return lstatSync(name, { throwIfNoEntry: false })?.isFile() ?? false;
}
