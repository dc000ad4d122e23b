/** Notices that have something in common, each group with an address of its own. */

import { createHash } from 'node:crypto';
import type { Entry } from '../../notice/entry.ts';

export const GROUPINGS = ['kind', 'issuer', 'topic', 'year'] as const;

export type Grouping = (typeof GROUPINGS)[number];

export interface Group {
  readonly by: Grouping;
  readonly value: string;
  /** Folder of its pages from the site's, with a `/` at the end. */
  readonly folder: string;
  /** In the order of all entries. */
  readonly entries: readonly Entry[];
}

/** The page that lists all groups. */
export const GROUPS_PAGE = 'by/index.html';

/** Characters of a digest that tell the values of a site apart. */
const DIGEST_LENGTH = 10;

/**
 * The folder of a group. A value in Chinese has no ASCII name, so its digest stands for it: it is the same for ever,
 * whatever other notices there are.
 */
export function groupFolder(by: Grouping, value: string): string {
  const name =
    by === 'year' ? value : createHash('sha256').update(value).digest('hex').slice(0, DIGEST_LENGTH);
  return `by/${by}/${name}/`;
}

export function groupValue(
  entry: Pick<Entry, 'kind' | 'issuer' | 'topic' | 'published'>,
  by: Grouping,
): string | undefined {
  return by === 'year' ? entry.published.date.slice(0, 4) : entry[by];
}

/** All groups; those of a grouping in the order in which their values come first among the entries. */
export function groupsOf(entries: readonly Entry[]): Group[] {
  return GROUPINGS.flatMap((by) => {
    const groups = new Map<string, Entry[]>();
    for (const entry of entries) {
      const value = groupValue(entry, by);
      if (value === undefined) continue;
      const known = groups.get(value);
      if (known === undefined) groups.set(value, [entry]);
      else known.push(entry);
    }
    return Array.from(groups, ([value, ofGroup]) => ({
      by,
      value,
      folder: groupFolder(by, value),
      entries: ofGroup,
    }));
  });
}
