/** What the text points to: links, pictures, and what kind of target each is. */

import { memoizePerReading } from '../claims/memoize.ts';
import type { Stretch } from '../claims/reading.ts';
import { LINK_SCHEMES } from '../notice/link-schemes.ts';
import type { Picture } from '../notice/model.ts';
import { blocksOf } from '../notice/passages.ts';
import type { Span } from '../notice/position.ts';
import { spanAt } from '../notice/position.ts';

export interface Link {
  readonly href: string;
  /** The words that the reader clicks on. */
  readonly at: Span;
}

/** The links of the body, in reading order. */
export const linksOf = memoizePerReading(({ stretches }): readonly Link[] => stretches.flatMap(linksIn));

const NONE: readonly never[] = [];

/** The links of a stretch; a link whose words are set in several ways (partly bold) is one. */
export function linksIn({ prose }: Stretch): readonly Link[] {
  if (!prose.runs.some(({ href }) => href !== undefined)) return NONE;
  const links: Link[] = [];
  let before: string | undefined;
  for (const { href, at, text } of prose.runs) {
    if (href !== undefined && href !== before) links.push({ href, at: spanAt(at, text.length) });
    before = href;
  }
  return links;
}

/** The pictures of the notice in reading order. */
export const picturesOf = memoizePerReading(({ notice }): readonly Picture[] =>
  blocksOf(notice).filter((block) => block.kind === 'picture'),
);

export type Target =
  | { readonly kind: 'outside' }
  | { readonly kind: 'scheme'; readonly scheme: string }
  | { readonly kind: 'anchor'; readonly id: string }
  | { readonly kind: 'notice'; readonly slug: string }
  | { readonly kind: 'file'; readonly file: string };

/** What `href` leads to. `file` is a path below the notice's folder; `notice` is another notice of the site. */
export function targetOf(href: string): Target {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(href)?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    return LINK_SCHEMES.includes(scheme) ? { kind: 'outside' } : { kind: 'scheme', scheme };
  }
  if (href.startsWith('//') || href.startsWith('\\')) return { kind: 'scheme', scheme: href.slice(0, 2) };
  if (href.startsWith('#')) return { kind: 'anchor', id: href.slice(1) };
  const path = decoded(href.replace(/[?#].*$/s, '')).replace(/^(?:\.\/)+/, '');
  const slug = /^\.\.\/([^/]*)\/?(?:index\.html)?$/.exec(path)?.[1];
  return slug === undefined ? { kind: 'file', file: path } : { kind: 'notice', slug };
}

/** The file below the notice's folder that `href` asks for, unless it is one that the build itself puts there. */
export function localFile(href: string, slug: string): string | undefined {
  const target = targetOf(href);
  if (target.kind !== 'file') return undefined;
  return [`${slug}.pdf`, `${slug}.txt`].includes(target.file) ? undefined : target.file;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
