/** Reads what was published of each notice, so that a change without an entry in `corrections` is seen. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Notice } from '../notice/model.ts';
import { wordsOf } from '../notice/passages.ts';
import { type PublishedText, withoutBlanks } from '../notice/versions/published.ts';
import { readMark } from './publication.ts';
import { wordsOfHtml, wordsOfTitleAndText } from './verify/html-words.ts';

/** Digests of the words of notices, by slug: kept with a publication. */
export function textDigests(notices: readonly Notice[]): Record<string, string> {
  return Object.fromEntries(notices.map((notice) => [notice.slug, textDigest(notice)]));
}

/**
 * The published texts of those notices whose words are others now.
 * @param out the published folder; where it is not ours, nothing was published
 */
export function changedTexts(out: string, notices: readonly Notice[]): ReadonlyMap<string, PublishedText> {
  const texts = publishedDigests(out);
  const changed = notices.filter((notice) => {
    const digest = Object.hasOwn(texts, notice.slug) ? texts[notice.slug] : undefined;
    return digest !== undefined && digest !== textDigest(notice);
  });
  return new Map(
    changed.flatMap(({ slug }) => {
      const text = publishedText(out, slug);
      return text === undefined ? [] : [[slug, text] as const];
    }),
  );
}

/** What is published of a notice, where anything is. */
export function publishedText(out: string, slug: string): PublishedText | undefined {
  const html = readPage(path.join(out, slug, 'index.html'));
  if (html === undefined) return undefined;
  return { words: wordsOfTitleAndText(html, 'data-notice-text'), page: wordsOfHtml(html) };
}

/** Digests of the words of notices as they were published, by slug; where tongbao did not publish `out`, there are none. */
export function publishedDigests(out: string): Readonly<Record<string, string>> {
  return readMark(out)?.texts ?? {};
}

/** Digest of the words of a notice. */
export function textDigest(notice: Notice): string {
  return createHash('sha256')
    .update(withoutBlanks(wordsOf(notice)))
    .digest('hex');
}

function readPage(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
