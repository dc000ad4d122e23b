/** What search results can be narrowed by. */

import type { Entry } from '../notice/entry.ts';
import type { SearchRecord } from './search-record.ts';
import type { Facets, NoticeFacets } from './shapes.ts';

export function facetsOf({ kind, issuer, published }: Entry): NoticeFacets {
  return { kind, year: published.date.slice(0, 4), issuer };
}

export function facetsOfRecord(notice: Entry, { section, status }: SearchRecord): Facets {
  return {
    notice: notice.title,
    ...facetsOf(notice),
    ...(section === undefined ? {} : { section }),
    ...(status === undefined ? {} : { status }),
  };
}
