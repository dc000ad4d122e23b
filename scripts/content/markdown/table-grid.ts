/** Lays the cells of a pipe table on a rectangle and joins those that are written as merged. */

import type { TableRow } from '../../notice/model.ts';
import { type Prose, proseOf } from '../../notice/prose.ts';
import type { WrittenCell } from './table-lines.ts';

interface GrowingCell {
  readonly prose: Prose;
  readonly column: number;
  readonly row: number;
  columnSpan: number;
  rowSpan: number;
}

export interface MergedGrid {
  readonly rows: readonly TableRow[];
  /** Cells that say they are merged with one that cannot be: by row and column. */
  readonly unmergeable: readonly (readonly [row: number, column: number])[];
}

/**
 * @param rows the cells of each row; a row that is shorter than the longest gets empty cells at its end
 * @param proseOfCell the words of the cell written at this row and column
 * @param headRows cells of the body are not merged with the head
 */
export function mergeCells(
  rows: readonly (readonly WrittenCell[])[],
  proseOfCell: (row: number, column: number) => Prose,
  headRows: number,
): MergedGrid {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const owners: GrowingCell[][] = [];
  const unmergeable: (readonly [number, number])[] = [];
  for (const [index, row] of rows.entries()) {
    const line: GrowingCell[] = [];
    const above = index === headRows ? [] : (owners[index - 1] ?? []);
    for (let column = 0; column < width; column += 1) {
      const written = row[column];
      const owner = ownerOf(written, column, line, above, row);
      if (owner === undefined && written?.joins === 'above') unmergeable.push([index, column]);
      line.push(
        owner ?? cell(written?.joins === undefined ? proseOfCell(index, column) : EMPTY, index, column),
      );
    }
    owners.push(line);
  }
  const grid = owners.map((line, index) =>
    line.map((owner, column) =>
      owner.row === index && owner.column === column
        ? { prose: owner.prose, columnSpan: owner.columnSpan, rowSpan: owner.rowSpan }
        : undefined,
    ),
  );
  return { rows: grid, unmergeable };
}

const EMPTY = proseOf([]);

function cell(prose: Prose, row: number, column: number): GrowingCell {
  return { prose, row, column, columnSpan: 1, rowSpan: 1 };
}

/** The cell that covers this place, grown to do so, where the place is written as merged. */
function ownerOf(
  written: WrittenCell | undefined,
  column: number,
  line: readonly GrowingCell[],
  above: readonly GrowingCell[],
  row: readonly WrittenCell[],
): GrowingCell | undefined {
  const left = line[column - 1];
  if (written?.joins === 'left') {
    // A cell from above is as wide as it is there.
    if (left === undefined || left.rowSpan > 1)
      return left !== undefined && left === above[column] ? left : undefined;
    left.columnSpan += 1;
    return left;
  }
  const owner = written?.joins === 'above' ? above[column] : undefined;
  if (owner === undefined) return undefined;
  if (owner.column < column) return left === owner ? owner : undefined;
  const reached = row.slice(column + 1, column + owner.columnSpan);
  if (reached.length < owner.columnSpan - 1 || reached.some(({ joins }) => joins === undefined))
    return undefined;
  owner.rowSpan += 1;
  return owner;
}
