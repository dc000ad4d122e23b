/** Tells each notice of a site which other one takes its place. */

import type { Notice } from './model.ts';

/**
 * The notices, each with the one that supersedes it; of several, the one published last.
 * @param notices of one site, in any order
 */
export function withSuperseding(notices: readonly Notice[]): Notice[] {
  const newer = new Map<string, Notice>();
  for (const notice of notices) {
    const older = notice.meta.supersedes;
    if (older === undefined || older === notice.slug) continue;
    const known = newer.get(older);
    if (known === undefined || orderOf(known) < orderOf(notice)) newer.set(older, notice);
  }
  return notices.map((notice) => {
    const by = newer.get(notice.slug);
    if (by === undefined) return notice;
    const { slug, meta } = by;
    return { ...notice, supersededBy: { slug, title: meta.title, published: meta.published.date } };
  });
}

/** Times and names written alike stand in the order of their characters. */
function orderOf({ slug, meta: { published } }: Notice): string {
  return `${published.date} ${published.time ?? ''} ${slug}`;
}
