/** What records can be found under, a column a facet, so that choices are counted without reading any text. */

import { facetsOf } from '../facets.ts';
import type { IndexedNotice } from '../search-record.ts';
import type { Column, Facts } from '../shapes.ts';

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
