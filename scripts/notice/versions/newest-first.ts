/** The order in which notices are listed, searched and fed: by time of publication, newest first. */

import type { PublicationTime } from '../model.ts';

/** Compares two notices for sorting; those of one time are by slug, so that the order is the same everywhere. */
export function newestFirst(one: Dated, other: Dated): number {
  const [first, second] = [timeOf(one), timeOf(other)];
  if (first !== second) return first > second ? -1 : 1;
  return one.slug < other.slug ? -1 : 1;
}

interface Dated {
  readonly slug: string;
  readonly published: PublicationTime;
}

function timeOf({ published }: Dated): string {
  return `${published.date} ${published.time ?? ''}`;
}
