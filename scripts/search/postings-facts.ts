/** What records can be found under, a column a facet, so that choices are counted without reading any text. */

import { facetsOf } from './facets.ts';
import type { IndexedNotice } from './search-record.ts';

/** The values of one facet. */
export interface Column {
  /** Each value once, in the order in which it comes first. */
  readonly values: readonly string[];
  /** For each notice or section the index of its value. */
  readonly of: readonly number[];
}

export interface Facts {
  /** Of every notice, the newest first. */
  readonly notice: Column;
  readonly kind: Column;
  readonly year: Column;
  readonly issuer: Column;
  readonly date: Column;
  /** For every notice the number of records in each of its sections, the section's own among them. */
  readonly sections: readonly (readonly number[])[];
  /** What the section declares of its state, of all sections in a row; empty where it declares none. */
  readonly status: Column;
}

export function factsOf(notices: readonly IndexedNotice[]): Facts {
  const facets = notices.map(({ entry }) => facetsOf(entry));
  return {
    notice: columnOf(notices.map(({ entry }) => entry.title)),
    kind: columnOf(facets.map(({ kind }) => kind)),
    year: columnOf(facets.map(({ year }) => year)),
    issuer: columnOf(facets.map(({ issuer }) => issuer)),
    date: columnOf(notices.map(({ entry }) => entry.published.date)),
    sections: notices.map(({ sections }) => sections.map(({ records }) => records)),
    status: columnOf(notices.flatMap(({ sections }) => sections.map(({ status }) => status ?? ''))),
  };
}

function columnOf(all: readonly string[]): Column {
  const values = [...new Set(all)];
  const indexes = new Map(values.map((value, index) => [value, index]));
  return { values, of: all.map((value) => indexes.get(value) ?? 0) };
}
