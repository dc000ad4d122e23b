/** The versions of a notice in order of time: those before and after it, itself, and its corrections. */

import type { Version } from '../../../layouts/notice/versions.tsx';
import type { NoticeWords } from '../../messages/pages/notice-page.ts';
import type { Notice } from '../../notice/model.ts';
import type { Relation } from '../../notice/versions/relations.ts';
import type { Way } from '../address.ts';
import { comparisonOf } from '../pages/compare-page.ts';
import { noticePath } from './notice-path.ts';

const BEFORE: ReadonlySet<Relation['how']> = new Set(['follows', 'supersedes']);

/** @returns nothing where there is no other version: its corrections are above the text */
export function versionsOf(
  { slug, meta }: Notice,
  relations: readonly Relation[],
  way: Way,
  words: NoticeWords,
): Version[] {
  const others = relations.flatMap(({ how, slug: other, title, date }): Version[] => {
    if (how !== 'follows' && how !== 'supersedes' && how !== 'followedBy' && how !== 'supersededBy')
      return [];
    const [from, to] = BEFORE.has(how) ? [other, slug] : [slug, other];
    return [
      {
        date,
        what: words.version[how],
        title,
        href: way(noticePath(other)),
        compared: comparisonOf(from, to, way),
      },
    ];
  });
  if (others.length === 0) return [];
  const own: Version[] = [
    { date: meta.published.date, what: words.version.this },
    ...meta.corrections.map(({ date, change }) => ({ date, what: words.version.corrected, title: change })),
  ];
  // Of one day, what came before is first.
  return [
    ...others.filter(({ what }) => isBefore(what, words)),
    ...own,
    ...others.filter(({ what }) => !isBefore(what, words)),
  ]
    .map((version, index) => ({ version, index }))
    .sort((one, other) =>
      one.version.date < other.version.date
        ? -1
        : one.version.date > other.version.date
          ? 1
          : one.index - other.index,
    )
    .map(({ version }) => version);
}

function isBefore(what: string, { version }: NoticeWords): boolean {
  return what === version.follows || what === version.supersedes;
}
