/** How wide the columns of a printed table are, and where their words stand. */

import type { Table } from '../notice/model.ts';
import type { Prose } from '../notice/prose.ts';

export interface Column {
  /** Share of the width that is left by narrow columns; 0 for a column as narrow as its words. */
  readonly share: number;
  /** Width of the longest cell, in full-width characters; of a long header, half of it, for it may take two lines. */
  readonly longest: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A column whose longest cell is no wider than so many full-width characters is as narrow as its words. */
const NARROW = 8;
/** No column gets less or more room than for so many full-width characters: longer cells take more lines. */
const LEAST = 4;
const MOST = 40;
/** Room on both sides of the words, in full-width characters. */
const BESIDE = 1;

/** Columns of a table with these rows, the header first; where `align` leaves it open, short cells stand in the middle. */
export function columnsOf(rows: readonly (readonly Prose[])[], align: Table['align']): readonly Column[] {
  const lengths = longestCells(rows);
  // Without one long column, all share the line, so that the table is as wide as the text.
  const isMixed = lengths.some((length) => length > NARROW);
  return lengths.map((length, index) => {
    const wanted = align[index] ?? 'none';
    return {
      share: isMixed && length <= NARROW ? 0 : Math.min(Math.max(length, LEAST), MOST) + BESIDE,
      longest: length,
      align: wanted !== 'none' ? wanted : length <= NARROW ? 'center' : 'left',
    };
  });
}

function longestCells([header = [], ...rows]: readonly (readonly Prose[])[]): readonly number[] {
  return header.map((title, column) => {
    const width = widthOf(title.text);
    const wrapped = width <= LEAST ? width : Math.max(Math.ceil(width / 2), LEAST);
    return rows.reduce((longest, row) => Math.max(longest, widthOf(row[column]?.text ?? '')), wrapped);
  });
}

/** Latin letters and digits are half as wide as the others. */
function widthOf(text: string): number {
  const narrow = text.match(/[\u0020-\u02FF]/g)?.length ?? 0;
  return Math.ceil(text.length - narrow / 2);
}
