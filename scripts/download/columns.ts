/** How wide the columns of a printed table are, and where their words stand. */

import type { Table } from '../notice/model.ts';
import type { Prose } from '../notice/prose.ts';

export interface Column {
  /** Share of the width that is left by narrow columns; 0 for a column as narrow as its words. */
  readonly share: number;
  /** Characters of the longest cell. */
  readonly longest: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A column whose longest cell has no more characters than this is as narrow as its words. */
const NARROW = 8;
/** No column gets less or more room than for so many characters: longer cells take more lines. */
const LEAST = 4;
const MOST = 40;

/** Columns of a table with these rows, the header first; where `align` leaves it open, short cells stand in the middle. */
export function columnsOf(rows: readonly (readonly Prose[])[], align: Table['align']): readonly Column[] {
  const lengths = longestCells(rows);
  // Without one long column, all share the line, so that the table is as wide as the text.
  const isMixed = lengths.some((length) => length > NARROW);
  return lengths.map((length, index) => {
    const wanted = align[index] ?? 'none';
    return {
      share: isMixed && length <= NARROW ? 0 : Math.min(Math.max(length, LEAST), MOST),
      longest: length,
      align: wanted !== 'none' ? wanted : length <= NARROW ? 'center' : 'left',
    };
  });
}

/** Characters of the longest cell in each column. */
function longestCells(rows: readonly (readonly Prose[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, column) =>
    rows.reduce((length, row) => Math.max(length, row[column]?.text.length ?? 0), 0),
  );
}
