/** What search results can be narrowed by. */

import type { SearchedEntry, SearchRecord } from './search-record.ts';
import type { Facets, NoticeFacets } from './shapes.ts';

export function facetsOf({ kind, issuer, published }: SearchedEntry): NoticeFacets {
  return { kind, year: published.date.slice(0, 4), issuer };
}

export function facetsOfRecord(notice: SearchedEntry, { section, status }: SearchRecord): Facets {
  return {
    notice: notice.title,
    ...facetsOf(notice),
    ...(section === undefined ? {} : { section }),
    ...(status === undefined ? {} : { status }),
  };
}
