/** The order in which notices are listed, searched and fed: by time of publication, newest first. */

import type { Notice } from './model.ts';

/** Compares two notices for sorting; those of one time stand by slug, so that the order is the same everywhere. */
export function newestFirst(one: Notice, other: Notice): number {
  const [first, second] = [timeOf(one), timeOf(other)];
  if (first !== second) return first > second ? -1 : 1;
  return one.slug < other.slug ? -1 : 1;
}

function timeOf({ meta: { published } }: Notice): string {
  return `${published.date} ${published.time ?? ''}`;
}
