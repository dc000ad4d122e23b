/** Lays cells that span rows and columns on a grid: the words occur once, in the first place that they cover. */

import type { Words } from './paragraphs.ts';

export interface Cell {
  readonly words: readonly Words[];
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Rows of the same length; `undefined` where a merged cell of another place covers. No cell reaches over another. */
export type Grid = readonly (readonly (Cell | undefined)[])[];

/** Wider than any table of a document: a span may claim any number. */
const MOST_COLUMNS = 100;
/** Rows times columns; one wide row would make every other one as wide. */
const MOST_CELLS = 200_000;

/**
 * Lays `rows` out. A span that reaches past the last row, or over a cell that is there already, is cut.
 * @returns `undefined` for more cells than any document has
 */
export function fillGrid(rows: readonly (readonly Cell[])[]): Grid | undefined {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  /** The first row that is free again, by column. */
  const free: number[] = [];
  let width = 1;
  for (const [index, row] of rows.entries()) {
    const line = grid[index] ?? [];
    const isFree = (column: number): boolean => (free[column] ?? 0) <= index;
    let column = 0;
    for (const cell of row) {
      while (!isFree(column)) column += 1;
      const most = Math.max(Math.min(cell.columnSpan, MOST_COLUMNS - column), 1);
      const rowSpan = Math.max(Math.min(cell.rowSpan, rows.length - index), 1);
      let columnSpan = 1;
      while (columnSpan < most && isFree(column + columnSpan)) columnSpan += 1;
      line[column] = { words: cell.words, rowSpan, columnSpan };
      for (let reached = 0; reached < columnSpan; reached += 1) free[column + reached] = index + rowSpan;
      column += columnSpan;
    }
    width = Math.max(width, free.length);
    if (width * rows.length > MOST_CELLS) return undefined;
  }
  return completed(grid, width);
}

/** Every place that no cell covers gets an empty one. */
function completed(grid: readonly (readonly (Cell | undefined)[])[], width: number): Grid {
  const free: number[] = [];
  return grid.map((line, index) =>
    Array.from({ length: width }, (_, column) => {
      const cell = line[column];
      for (let reached = column; cell !== undefined && reached < column + cell.columnSpan; reached += 1) {
        free[reached] = index + cell.rowSpan;
      }
      if (cell !== undefined || (free[column] ?? 0) > index) return cell;
      return { words: [], rowSpan: 1, columnSpan: 1 };
    }),
  );
}
