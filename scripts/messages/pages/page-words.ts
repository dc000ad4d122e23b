/** Which words the pages need: labels, buttons, and what the scripts in the browser say. */

import type { Format } from '../../notice/site/site.ts';

/** Every word that a layout needs, in one language. Texts with `{…}` are filled in by the browser scripts. */
export interface PageWords {
  readonly skip: string;
  readonly breadcrumb: string;
  readonly home: string;
  readonly notices: string;
  readonly search: string;
  readonly searchNotices: string;
  readonly searchLabel: string;
  readonly elder: string;
  readonly sample: string;
  readonly sampleMark: string;
  readonly published: string;
  readonly source: string;
  readonly record: string;
  readonly fields: Readonly<Record<RecordField, string>>;
  readonly tally: string;
  readonly tallySentence: (whole: string, parts: readonly string[]) => string;
  readonly moreFigures: (count: number) => string;
  readonly contents: string;
  readonly items: (count: number) => string;
  readonly sections: (count: number) => string;
  readonly noticeCount: (count: number) => string;
  readonly permalink: (citation: string) => string;
  readonly table: string;
  readonly tableFile: string;
  readonly downloads: string;
  readonly edition: Readonly<Record<Format, string>>;
  readonly pages: (count: number) => string;
  readonly download: string;
  readonly contact: string;
  readonly phone: string;
  readonly address: string;
  readonly email: string;
  readonly share: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly print: string;
  readonly related: string;
  readonly follows: string;
  readonly followedBy: string;
  readonly supersedes: string;
  readonly supersededBy: string;
  /** @param date of the newer notice, `YYYY-MM-DD` */
  readonly supersededOn: (date: string) => string;
  readonly superseded: string;
  readonly sectionStatus: string;
  readonly sectionHistory: string;
  /** The day of a step of it, `YYYY-MM-DD`. */
  readonly stepDate: (date: string) => string;
  readonly siteIdCode: string;
  readonly organiser: string;
  readonly maintainer: string;
  readonly partyGovernment: string;
  readonly reportError: string;
  readonly accessibility: string;
  readonly labelEnd: string;
  readonly verifyFile: string;
  readonly filterByKind: string;
  readonly all: string;
  readonly noNotices: string;
  readonly query: string;
  readonly queryHint: string;
  readonly facets: Readonly<Record<Facet, string>>;
  /** Kind of a page that the site writes itself, among what can be found. */
  readonly ownPage: string;
  readonly facetsAndOrder: string;
  /** Follows `facetsAndOrder`. */
  readonly chosen: string;
  readonly any: string;
  readonly searching: string;
  readonly found: string;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly unavailable: string;
  readonly readingTexts: string;
  readonly foundInTexts: string;
  readonly stop: string;
  readonly stoppedReading: string;
  readonly foundSimplified: string;
  readonly withoutFilters: string;
  readonly searchFor: string;
  readonly order: string;
  readonly bestFirst: string;
  readonly newestFirst: string;
  readonly recentSearches: string;
  readonly forget: string;
  readonly more: string;
  readonly results: string;
  readonly needsScript: string;
}

/** Fields of the disclosure record, in the order in which they are. */
export type RecordField =
  | 'indexNumber'
  | 'topic'
  | 'issuer'
  | 'reference'
  | 'written'
  | 'dataAsOf'
  | 'validity';

/** What search results can be narrowed by. */
export type Facet = 'notice' | 'kind' | 'year' | 'issuer' | 'section' | 'status';
