/** Test support: makes a notice of one piece of text, as an editor would write its files. */

import { readCarriedFile } from '../scripts/content/carried-file.ts';
import { readNoticeFolder } from '../scripts/content/notice-folder.ts';
import { readSiteText, wordsOfSite } from '../scripts/content/site/site-file.ts';
import type { CarriedFile, Notice } from '../scripts/notice/model.ts';
import type { StatedSite } from '../scripts/notice/site/site.ts';
import { withSuperseding } from '../scripts/notice/versions/superseding.ts';

/** Front matter that every notice needs; a text that has its own keys adds to it or replaces them. */
const NEEDED = {
  title: '关于反馈落实情况的通报',
  kind: '整改通报',
  issuer: '示例市样例区范本镇人民政府',
  published: '2025-12-08',
};

/** The text after a line `>>> ../site.yaml`, where there is such a line. */
export function siteTextIn(text: string): string | undefined {
  return /^>>> \.\.\/site\.yaml\n(.*)/ms.exec(text)?.[1];
}

/** Reads the site that `text` states. */
export function siteFromText(text: string): StatedSite | undefined {
  const stated = siteTextIn(text);
  if (stated === undefined) return undefined;
  const read = readSiteText(stated, SITE_FROM_TEXT);
  if ('value' in read)
    return { file: SITE_FROM_TEXT, site: read.value, words: wordsOfSite(stated, SITE_FROM_TEXT) };
  throw new Error(read.findings.map(({ says }) => says.zh).join('\n'));
}

/** Its name in positions. */
export const SITE_FROM_TEXT = 'content/site.yaml';

/**
 * Reads `text` as a notice with the slug `fanben-2025`.
 *
 * A line `>>> NAME` begins the file NAME; what is before the first is `index.md`. Front matter is between
 * lines `---` at the beginning of a file; `index.md` needs only the keys that matter to the test.
 * A line `>>> ../NAME/index.md` begins another notice of the site.
 * A line `>>> files/NAME` declares an attachment; what follows, where something does, is its text.
 */
export function noticeFromText(text: string): Notice {
  const texts = new Map<string, string>();
  const attachments: string[] = [];
  const carried: CarriedFile[] = [];
  const siblings: Notice[] = [];
  const [index = '', ...others] = text.split(/^>>> /m);
  texts.set('index.md', withNeeded(index));
  for (const part of others) {
    const end = part.indexOf('\n');
    const name = part.slice(0, end < 0 ? part.length : end).trim();
    if (name === '../site.yaml') continue;
    const other = /^\.\.\/([a-z0-9-]+)\/index\.md$/.exec(name)?.[1];
    if (other !== undefined) {
      siblings.push(read(other, new Map([['index.md', withNeeded(part.slice(end + 1))]]), [], []));
      continue;
    }
    if (name.startsWith('files/')) {
      attachments.push(name);
      const words = part.slice(end + 1).trim();
      if (end >= 0 && words !== '') carried.push(readCarriedFile(name, new TextEncoder().encode(words)));
    } else texts.set(name, part.slice(end + 1));
  }
  const notice = read('fanben-2025', texts, attachments, carried);
  return withSuperseding([notice, ...siblings])[0] ?? notice;
}

function read(
  slug: string,
  texts: ReadonlyMap<string, string>,
  attachments: readonly string[],
  carried: readonly CarriedFile[],
): Notice {
  const { notice, findings } = readNoticeFolder({
    slug,
    path: `content/${slug}`,
    texts,
    attachments,
    carried,
  });
  if (notice !== undefined) return notice;
  throw new Error(findings.map(({ at, says }) => `${at.file}:${at.line}:${at.column} ${says.zh}`).join('\n'));
}

function withNeeded(index: string): string {
  const [, own = '', body = index] = /^---\n(.*?)^---\n(.*)$/ms.exec(index) ?? [];
  const added = Object.entries(NEEDED).filter(([key]) => !new RegExp(`^${key}:`, 'm').test(own));
  return `---\n${added.map(([key, value]) => `${key}: ${value}\n`).join('')}${own}---\n${body}`;
}
