/** Puts together everything that a published folder holds: full texts, attachments, search index, pages. */

import { copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../content/read-content.ts';
import { isPlainPicture, publishedPicture } from '../download/published-picture.ts';
import { say } from '../messages/command.ts';
import { entryOf } from '../notice/entry.ts';
import type { Notice } from '../notice/model.ts';
import type { Format } from '../notice/site.ts';
import { writeSearchIndex } from '../search/search-index.ts';
import { indexed } from '../search/search-record.ts';
import { withScriptTitles } from '../site/own-pages/render.ts';
import { loadParts } from '../site/parts.ts';
import { writePages } from '../site/write-pages.ts';
import { writeEditions } from './editions.ts';
import { addOwnPages } from './own-pages.ts';
import type { Progress } from './progress.ts';

export interface Assembly {
  readonly content: Pick<Content, 'site' | 'notices'>;
  /** An empty folder to write into. */
  readonly folder: string;
  readonly formats: readonly Format[];
  readonly progress: Progress;
}

/**
 * Writes the site into `folder`. Texts are set and words are indexed at the same time; the pages name the files' sizes,
 * so they come last.
 * @returns paths of the files that a reader of the notices needs, so that it can be seen later that all are there
 */
export async function assemble({ content, folder, formats, progress }: Assembly): Promise<string[]> {
  const { notices } = content;
  const site = await withScriptTitles(content.site);
  await loadParts(site);
  const sizes = new Map(notices.flatMap((notice) => copyAttachments(notice, folder)));
  const [editions] = await Promise.all([
    writeEditions({ site, notices, folder, formats, progress }),
    index(content, folder, progress),
  ]);
  const pages = progress.stage('pages');
  writePages({ site, notices, editions, sizes, folder });
  const bySlug = new Map(notices.map((notice) => [notice.slug, notice]));
  await addOwnPages({
    site,
    entries: notices.map(entryOf),
    noticeOf: (slug) => bySlug.get(slug),
    folder,
    copy: copyAttachment,
  });
  pages.done(say.notices(notices.length));
  const texts = [...editions].flatMap(([slug, files]) => files.map(({ file }) => `${slug}/${file}`));
  return ['index.html', ...notices.map(({ slug }) => `${slug}/index.html`), ...texts, ...sizes.keys()];
}

async function index(content: Assembly['content'], folder: string, progress: Progress): Promise<void> {
  const stage = progress.stage('search');
  await writeSearchIndex(content.notices.map(indexed), folder);
  stage.done(say.notices(content.notices.length));
}

/** Copies the attachments; gives the bytes of each by its path from the site's folder. */
function copyAttachments(notice: Notice, folder: string): (readonly [name: string, bytes: number])[] {
  mkdirSync(path.join(folder, notice.slug), { recursive: true });
  return notice.source.attachments.map((name) => {
    const target = path.join(folder, notice.slug, name);
    mkdirSync(path.dirname(target), { recursive: true });
    copyAttachment(path.join(notice.source.path, name), target);
    return [`${notice.slug}/${name}`, statSync(target).size] as const;
  });
}

/** A picture loses what it says of its making; every other file keeps its bytes. */
function copyAttachment(source: string, target: string): void {
  if (isPlainPicture(source)) writeFileSync(target, publishedPicture(source));
  else copyFileSync(source, target);
}
