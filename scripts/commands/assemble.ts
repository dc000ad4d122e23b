/** Puts together everything that a published folder holds: full texts, attachments, search index, pages. */

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../content/read-content.ts';
import { openPdfPress } from '../download/pdf-press.ts';
import { writeTxt } from '../download/txt.ts';
import { say } from '../messages/command.ts';
import type { Notice } from '../notice/model.ts';
import type { Edition, Format } from '../notice/site.ts';
import { writeSearchIndex } from '../search/search-index.ts';
import { writePages } from '../site/write-pages.ts';
import type { Progress } from './progress.ts';

export interface Assembly {
  readonly content: Pick<Content, 'site' | 'notices'>;
  /** An empty folder to write into. */
  readonly folder: string;
  readonly formats: readonly Format[];
  readonly progress: Progress;
}

/** Writes the site into `folder`. Texts are set and words are indexed at the same time; the pages name the files' sizes, so they come last. */
export async function assemble({ content, folder, formats, progress }: Assembly): Promise<void> {
  const { site, notices } = content;
  for (const notice of notices) copyAttachments(notice, folder);
  const [editions] = await Promise.all([
    writeEditions(notices, folder, formats, progress),
    index(content, folder, progress),
  ]);
  const pages = progress.stage('pages');
  await writePages({ site, notices, editions, folder });
  pages.done(say.notices(notices.length));
}

async function writeEditions(
  notices: readonly Notice[],
  folder: string,
  formats: readonly Format[],
  progress: Progress,
): Promise<ReadonlyMap<string, readonly Edition[]>> {
  const editions = new Map<string, Edition[]>();
  for (const notice of notices) editions.set(notice.slug, []);
  const put = (notice: Notice, format: Format, bytes: Uint8Array, pages?: number): void => {
    const file = `${notice.slug}.${format}`;
    writeFileSync(path.join(folder, notice.slug, file), bytes);
    editions.get(notice.slug)?.push({ format, file, bytes: bytes.length, pages });
  };
  if (formats.includes('pdf') && notices.length > 0) {
    const stage = progress.stage('pdf');
    const press = await openPdfPress();
    let printed = 0;
    try {
      for (const [index, notice] of notices.entries()) {
        const { bytes, pages } = await press.print(notice, (name) => readAttachment(notice, name));
        put(notice, 'pdf', bytes, pages);
        printed += pages;
        stage.step(index + 1, notices.length);
      }
    } finally {
      await press.close();
    }
    stage.done(say.printed(printed));
  }
  if (formats.includes('txt')) for (const notice of notices) put(notice, 'txt', writeTxt(notice));
  return editions;
}

async function index(content: Assembly['content'], folder: string, progress: Progress): Promise<void> {
  const stage = progress.stage('search');
  await writeSearchIndex(content.notices, folder);
  stage.done(say.notices(content.notices.length));
}

function copyAttachments(notice: Notice, folder: string): void {
  mkdirSync(path.join(folder, notice.slug), { recursive: true });
  for (const name of notice.source.attachments) {
    const target = path.join(folder, notice.slug, name);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(notice.source.path, name), target);
  }
}

function readAttachment(notice: Notice, name: string): Uint8Array | undefined {
  return notice.source.attachments.includes(name)
    ? readFileSync(path.join(notice.source.path, name))
    : undefined;
}
