/** Finds a name for the folder of an imported notice where the user gives none. */

import { isSlug, RESERVED_SLUGS } from '../../content/slug.ts';

/** File names that say nothing of the notice. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['notice', 'draft', 'document', 'untitled', 'new', 'text']);

/** The name of the file where it can be an address, else the date of publication, else `notice`. */
export function deriveSlug(file: string, published: string | undefined): string {
  const stem = /([^/\\]*?)(?:\.[^./\\]*)?$/.exec(file)?.[1] ?? '';
  const name = stem.toLowerCase().replace(/[\s_.]+/g, '-');
  if (isSlug(name) && !SAYS_NOTHING.has(name) && !RESERVED_SLUGS.has(name)) return name;
  return published === undefined ? 'notice' : `notice-${published.slice(0, 10)}`;
}
