/** What search results can be narrowed by. */

import type { Entry } from '../notice/entry.ts';
import type { SearchRecord } from './search-record.ts';

/** What is the same for every record of a notice. */
export interface NoticeFacets {
  readonly kind: string;
  /** Year of publication. */
  readonly year: string;
  readonly issuer: string;
}

/** What a record can be found under. */
export interface Facets extends NoticeFacets {
  /** Title of the notice. */
  readonly notice: string;
  /** Heading of the section that the record is or lies in. */
  readonly section?: string;
  /** What the section's file declares of its state, e.g. 已完成. */
  readonly status?: string;
}

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
