/** A sheet of a spreadsheet as a rectangle of texts, and a table of a notice made of it. */

import type { Picture, Table, TableCell } from '../../notice/model.ts';
import type { Position } from '../../notice/position.ts';
import { type Prose, proseOf } from '../../notice/prose.ts';
import { guessHeadRows, tableOf } from '../../notice/table.ts';

export interface Sheet {
  /** The texts of each row as the spreadsheet shows them. Rows may differ in length. */
  readonly rows: readonly (readonly string[])[];
  readonly merged: readonly MergedRange[];
  /** Where each text begins in the file, where that is a text itself; line and column count from 1. */
  readonly places?: readonly (readonly Pick<Position, 'line' | 'column'>[])[];
}

/** A range of merged cells; rows and columns count from 0. */
export interface MergedRange {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Larger than any table that a reader of a notice reads; beyond it the file itself is what to offer. */
const MOST_ROWS = 3000;
const MOST_COLUMNS = 60;

export function isTooLarge({ rows }: Sheet): boolean {
  return rows.length > MOST_ROWS || widthOf(rows) > MOST_COLUMNS;
}

/** The rows as lines of a text, a line a row: what reports show a finding in, for the file itself has no lines. */
export function linesOfSheet({ rows }: Sheet): string {
  return rows.map((row) => row.map(inLine).join(SEPARATOR)).join('\n');
}

const SEPARATOR = '\t';

function inLine(text: string): string {
  return text.replace(/[\t\n]/g, ' ');
}

/**
 * @param picture names the file; its words are the caption
 * @param file name of the spreadsheet, for positions in the text of `linesOfSheet`
 * @returns `undefined` for a sheet without words
 */
export function tableOfSheet(sheet: Sheet, picture: Picture, file: string): Table | undefined {
  const last = sheet.rows.findLastIndex((row) => row.some((text) => text !== ''));
  const width = widthOf(sheet.rows);
  if (last < 0) return undefined;
  const grid: (TableCell | undefined)[][] = sheet.rows.slice(0, last + 1).map((row, index) => {
    let offset = 0;
    return Array.from({ length: width }, (_, column) => {
      const text = row[column] ?? '';
      const place = sheet.places?.[index]?.[column] ?? { line: index + 1, column: offset + 1 };
      const prose = proseAt(text, { file, ...place });
      offset += text.length + SEPARATOR.length;
      return { prose, columnSpan: 1, rowSpan: 1 };
    });
  });
  for (const range of sheet.merged) merge(grid, range);
  const caption =
    picture.alt === '' ? [] : [proseAt(picture.alt, { ...picture.at, column: picture.at.column + 2 })];
  return tableOf({ rows: grid, headRows: guessHeadRows(grid), caption, at: picture.at, source: picture.src });
}

function proseAt(text: string, at: Position): Prose {
  return proseOf(text === '' ? [] : [{ text, at }]);
}

/** Ranges of a sound file do not overlap; one that does, or that lies outside, is left as it is. */
function merge(grid: (TableCell | undefined)[][], { row, column, rowSpan, columnSpan }: MergedRange): void {
  const rows = grid.slice(row, row + rowSpan);
  const width = Math.min(columnSpan, (grid[0]?.length ?? 0) - column);
  const first = grid[row]?.[column];
  const covered = rows.flatMap((line) => line.slice(column, column + width));
  if (first === undefined || covered.some((cell) => cell === undefined || isMerged(cell))) return;
  for (const line of rows) line.fill(undefined, column, column + width);
  const own = grid[row];
  if (own !== undefined) own[column] = { prose: first.prose, columnSpan: width, rowSpan: rows.length };
}

function isMerged({ columnSpan, rowSpan }: TableCell): boolean {
  return columnSpan > 1 || rowSpan > 1;
}

function widthOf(rows: readonly (readonly string[])[]): number {
  return rows.reduce((width, row) => Math.max(width, row.findLastIndex((text) => text !== '') + 1), 0);
}
