/** Sorts what was found by the notice that it is on, once for all notices of a report. */

import type { Notice } from '../../notice/model.ts';

/** Slugs of notices by the names of their files. */
export function ownersOf(notices: readonly { readonly notice: Notice }[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { notice } of notices) {
    for (const file of notice.source.texts.keys()) owners.set(file, notice.slug);
  }
  return owners;
}

/** What each notice has, in the order given; what belongs to no notice is under `undefined`. */
export function byOwner<T>(
  all: readonly T[],
  owners: ReadonlyMap<string, string>,
  fileOf: (one: T) => string,
): ReadonlyMap<string | undefined, readonly T[]> {
  const lists = new Map<string | undefined, T[]>();
  for (const one of all) {
    const owner = owners.get(fileOf(one));
    const list = lists.get(owner);
    if (list === undefined) lists.set(owner, [one]);
    else list.push(one);
  }
  return lists;
}
