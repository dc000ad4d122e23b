/** Finds for each notice of a site which other one takes its place. */

import { headOf } from '../entry.ts';
import type { Notice } from '../model.ts';
import { supersedingOf } from './relations.ts';

/**
 * The notices, each with the one that supersedes it; of several, the one published last.
 * @param notices of one site, in any order
 */
export function withSuperseding(notices: readonly Notice[]): Notice[] {
  const superseding = supersedingOf(notices.map(headOf));
  return notices.map((notice) => {
    const supersededBy = superseding.get(notice.slug);
    return supersededBy === undefined ? notice : { ...notice, supersededBy };
  });
}
