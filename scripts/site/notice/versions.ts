/** The versions of a notice in order of time: those before and after it, itself, and its corrections. */

import type { Version } from '../../../layouts/notice/versions.tsx';
import type { NoticeWords } from '../../messages/pages/notice-page.ts';
import type { Notice } from '../../notice/model.ts';
import type { Relation } from '../../notice/versions/relations.ts';
import type { Way } from '../address.ts';
import { comparisonOf } from '../pages/compare-page.ts';
import { noticePath } from './notice-path.ts';

const BEFORE = ['follows', 'supersedes', 'earlier'] as const;
const AFTER = ['followedBy', 'supersededBy', 'later'] as const;
type VersionHow = (typeof BEFORE)[number] | (typeof AFTER)[number];

/** @returns nothing where there is no other version: its corrections are above the text */
export function versionsOf(
  { slug, meta }: Notice,
  relations: readonly Relation[],
  way: Way,
  words: NoticeWords,
): Version[] {
  const others = relations.flatMap(({ how, slug: other, title, date }) => {
    if (!isVersion(how)) return [];
    const [from, to] = isBefore(how) ? [other, slug] : [slug, other];
    const compared = comparisonOf(from, to, way);
    return [
      { how, version: { date, what: words.version[how], title, href: way(noticePath(other)), compared } },
    ];
  });
  if (others.length === 0) return [];
  const own: Version[] = [
    { date: meta.published.date, what: words.version.this },
    ...meta.corrections.map(({ date, change }) => ({ date, what: words.version.corrected, title: change })),
  ];
  // Of one day, what came before is first.
  return [
    ...others.filter(({ how }) => isBefore(how)).map(({ version }) => version),
    ...own,
    ...others.filter(({ how }) => !isBefore(how)).map(({ version }) => version),
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

/** Whether the notice in this relation is another version of the same. */
function isVersion(how: Relation['how']): how is VersionHow {
  return [...BEFORE, ...AFTER].some((one) => one === how);
}

function isBefore(how: VersionHow): boolean {
  return BEFORE.some((one) => one === how);
}
