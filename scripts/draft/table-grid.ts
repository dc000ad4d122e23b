/** Lays cells that span rows and columns on a grid: the words stand once, in the first place that they cover. */

import type { Words } from './paragraphs.ts';

export interface Cell {
  readonly words: readonly Words[];
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Grid {
  /** Rows of the same length; `undefined` where a spanning cell reaches. */
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  /** How many cells span. */
  readonly spans: number;
}

/** Wider than any table of a document: a span may claim any number. */
const MOST_COLUMNS = 100;
/** Rows times columns; one wide row would make every other one as wide. */
const MOST_CELLS = 200_000;

/** @returns `undefined` for more cells than any document has */
export function fillGrid(rows: readonly (readonly Cell[])[]): Grid | undefined {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  /** Rows still covered from above, by column. */
  const covered: number[] = [];
  let spans = 0;
  let width = 1;
  for (const [index, row] of rows.entries()) {
    const line = grid[index] ?? [];
    let column = 0;
    for (const cell of row) {
      while ((covered[column] ?? 0) > index) column += 1;
      const columns = Math.max(Math.min(cell.columnSpan, MOST_COLUMNS - column), 1);
      const last = index + Math.max(Math.min(cell.rowSpan, rows.length - index), 1);
      if (columns > 1 || last > index + 1) spans += 1;
      line[column] = cell;
      for (let reached = 0; reached < columns; reached += 1) covered[column + reached] = last;
      column += columns;
    }
    width = Math.max(width, column, line.length);
    if (width * rows.length > MOST_CELLS) return undefined;
  }
  const cells = grid.map((line) => Array.from({ length: width }, (_, column) => line[column]));
  return { cells, spans };
}
