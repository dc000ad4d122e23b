/** Narrows and counts what our own index finds, by number of record, without reading texts. */

import type { Facts } from '../../../../../scripts/search/shapes.ts';
import { type FacetName, type SearchQuery, searchHits } from '../hits.ts';

/** What records can be found under. */
export interface IndexFacts extends Facts {
  readonly part: 'facts';
}

/** Facets that are known without the texts. */
type RecordFacet = Exclude<FacetName, 'section'>;

/** Facets by number of record. */
export interface RecordFacts {
  /** Date of the record: the lower, the newer. */
  age(record: number): number;
  /** Those that have these values; `section` is compared with the records that open such sections. */
  fitting(
    records: readonly number[],
    filters: SearchQuery['filters'],
    sections: ReadonlySet<number>,
  ): readonly number[];
  /** How many of the records each value would leave. */
  count(facet: RecordFacet, records: readonly number[]): ReadonlyMap<string, number>;
  /** How many of the records lie in each section, by the record that opens it. */
  countSections(records: readonly number[]): ReadonlyMap<number, number>;
}

/** @param records of each notice */
export function factsByRecord(facts: IndexFacts, records: readonly number[]): RecordFacts {
  const size = records.reduce((sum, count) => sum + count, 0);
  const notices = new Uint32Array(size);
  /** Counted from 1, all sections of the site in a row; 0 for what lies in none. */
  const sections = new Uint32Array(size);
  /** The record that opens each section. */
  const opening = [0];
  let begin = 0;
  for (const [notice, count] of records.entries()) {
    notices.fill(notice, begin, begin + count);
    let at = begin + 1;
    for (const length of facts.sections[notice] ?? []) {
      sections.fill(opening.length, at, at + length);
      opening.push(at);
      at += length;
    }
    begin += count;
  }
  const valueIn = (facet: RecordFacet, record: number): string | undefined => {
    const { values, of } = facts[facet];
    const index = facet === 'status' ? of[(sections[record] ?? 0) - 1] : of[notices[record] ?? 0];
    return index === undefined ? undefined : values[index];
  };
  return {
    age: (record) => facts.date.of[notices[record] ?? 0] ?? 0,
    fitting: (found, { section, ...filters }, chosen) => {
      const wanted = Object.entries(filters) as [RecordFacet, string][];
      if (section === undefined && wanted.length === 0) return found;
      return found.filter(
        (record) =>
          (section === undefined || chosen.has(opening[sections[record] ?? 0] ?? 0)) &&
          wanted.every(([facet, value]) => valueIn(facet, record) === value),
      );
    },
    count: (facet, found) => {
      const counts = new Map<string, number>();
      for (const record of found) {
        const value = valueIn(facet, record);
        if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return searchHits.mostFirst(counts);
    },
    countSections: (found) => {
      const counts = new Map<number, number>();
      for (const record of found) {
        const section = opening[sections[record] ?? 0] ?? 0;
        if (section > 0) counts.set(section, (counts.get(section) ?? 0) + 1);
      }
      return counts;
    },
  };
}
