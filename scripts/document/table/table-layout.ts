/**
 * How a table is set on paper: type size, page orientation, widths, and where its columns are split. Figures are never
 * broken. A table that does not fit gets smaller type, then a landscape page, then it is split by columns.
 */

import type { ColumnAlign, Table, TableCell, TableRow } from '../../notice/model.ts';
import { proseOf } from '../../notice/prose.ts';
import { ownCells } from '../../notice/table.ts';
import { MILLIMETRE, PAGE, TABLE, UNSPLIT_TABLE } from '../page-standard.ts';
import { unbreakableWidth, widthOf } from './cell-width.ts';

export interface TableLayout {
  /** Size of the type in points: 小四, 五号, 小五. */
  readonly size: number;
  readonly landscape: boolean;
  /** Room on each side of the words of a cell, in points. */
  readonly padding: number;
  /** One; several where the columns are split, each with the first column. */
  readonly parts: readonly TablePart[];
}

export interface TablePart {
  /** The columns of the table that are in this part. */
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly TableRow[];
}

export interface PlacedColumn {
  /** In points, with the padding; together as wide as the type area. */
  readonly width: number;
  readonly align: Exclude<ColumnAlign, 'none'>;
}

/** What one column needs, in characters of the table's type. */
interface Need {
  /** Without it, words are torn or figures broken. */
  readonly least: number;
  /** With it, the column reads well. */
  readonly comfortable: number;
  /** The longest cell in one line. */
  readonly full: number;
}

/** The type area in points, upright and turned. */
const PORTRAIT = PAGE.area.width * MILLIMETRE;
const LANDSCAPE = PAGE.area.height * MILLIMETRE;
const SMALLEST = TABLE.sizes[2];

/** A cell that is no wider stays in one line where there is room. */
const SHORT = 8;
/** A head of no more characters stays in one line where there is room. */
const WHOLE_HEAD = 6;
/** No head needs a column wider than this. */
const LONGEST_HEAD = 12;
/** No column gets more room than for so many characters: longer cells take more lines. */
const MOST = 40;

/** How a browser prints a table: it cannot split one, so what would be split gets still smaller type. */
export interface PrintLayout {
  readonly size: TypeSize;
  readonly landscape: boolean;
  /** Indexes of rows that may go on on the next page. */
  readonly longRows: readonly number[];
}

/** Whether the row stays on one page: a long one may go on on the next. */
export function isWholeRow(row: TableRow): boolean {
  return ownCells(row).reduce((length, { prose }) => length + prose.text.length, 0) <= TABLE.wholeRow;
}

export type TypeSize = 'normal' | 'small' | 'smaller' | 'smallest' | 'tiny';

const NAMES: ReadonlyMap<number, TypeSize> = new Map(
  TABLE.sizes.map(({ size }, index) => [size, (['normal', 'small', 'smaller'] as const)[index] ?? 'smaller']),
);

/** What the print style sheet is given to set `table` as the other outputs do, as `layOutTable` lays it out. */
export function printLayout(table: Table, { size, landscape, parts }: TableLayout): PrintLayout {
  const longRows = table.rows.flatMap((row, index) => (isWholeRow(row) ? [] : [index]));
  if (parts.length === 1) return { size: NAMES.get(size) ?? 'normal', landscape, longRows };
  return { size: fitsUnsplit(table) ? 'smallest' : 'tiny', landscape, longRows };
}

/** Whether the whole table has its figures unbroken on a landscape page in the smallest type. */
function fitsUnsplit(table: Table): boolean {
  const { size, padding } = UNSPLIT_TABLE.smallest;
  const beside = (2 * padding) / size;
  const least = table.align.map((_, column) => needOf(table, column, 1).least + beside);
  return sum(widened(table, least, beside)) <= LANDSCAPE / size;
}

/**
 * Every table has a layout: the least that two columns need is less than a landscape page.
 * @param reserve how many times as wide as in our faces a figure may be: where the faces of the reader are not known, its
 * digits may be wider
 */
export function layOutTable(table: Table, reserve = 1): TableLayout {
  const needs = table.align.map((_, column) => needOf(table, column, reserve));
  const all = needs.map((_, column) => column);
  for (const landscape of [false, true]) {
    for (const { size, padding } of TABLE.sizes) {
      const room = (landscape ? LANDSCAPE : PORTRAIT) / size;
      const beside = (2 * padding) / size;
      const wanted = widened(
        table,
        needs.map(({ comfortable }) => comfortable + beside),
        beside,
      );
      if (sum(wanted) <= room) {
        return { size, padding, landscape, parts: [partOf(table, all, needs, wanted, room, size)] };
      }
    }
  }
  return splitTable(table, needs);
}

/** The smallest type on a landscape page, as many columns on each as it holds. */
function splitTable(table: Table, needs: readonly Need[]): TableLayout {
  const { size, padding } = SMALLEST;
  const room = LANDSCAPE / size;
  const beside = (2 * padding) / size;
  const least = widened(
    table,
    needs.map((need) => need.least + beside),
    beside,
  );
  const [first = 0, ...others] = least;
  const groups: number[][] = [];
  let left = 0;
  for (const [index, width] of others.entries()) {
    if (groups.length === 0 || width > left) {
      groups.push([0]);
      left = room - first;
    }
    groups.at(-1)?.push(index + 1);
    left -= width;
  }
  const parts = balanced(groups, least, room).map((columns) =>
    partOf(
      table,
      columns,
      needs,
      columns.map((column) => least[column] ?? 0),
      room,
      size,
    ),
  );
  return { size, padding, landscape: true, parts };
}

/** The last page would hold what is left over: the columns are shared evenly instead, where they fit so. */
function balanced(
  groups: readonly (readonly number[])[],
  least: readonly number[],
  room: number,
): number[][] {
  const columns = groups.flatMap((group) => group.slice(1));
  const share = Math.ceil(columns.length / groups.length);
  const even = groups.map((_, index) => [0, ...columns.slice(index * share, (index + 1) * share)]);
  const fits = even.every(
    (group) => sum(group.map((column) => least[column] ?? 0)) <= room && group.length > 1,
  );
  return fits ? even : groups.map((group) => [...group]);
}

function partOf(
  table: Table,
  columns: readonly number[],
  needs: readonly Need[],
  least: readonly number[],
  room: number,
  size: number,
): TablePart {
  const own = columns.map((column) => needs[column] ?? NOTHING);
  const widths = shareRoom(own, least, room);
  return {
    columns: columns.map((column, index) => ({
      width: (widths[index] ?? 0) * size,
      align: alignOf(table.align[column], needs[column] ?? NOTHING),
    })),
    rows: table.rows.map((_, row) => columns.map((__, place) => cellIn(table, row, columns, place))),
  };
}

const NOTHING: Need = { least: 0, comfortable: 0, full: 0 };

/** Short cells are in the middle where the notice leaves it open. */
function alignOf(wanted: ColumnAlign | undefined, { full }: Need): PlacedColumn['align'] {
  if (wanted !== undefined && wanted !== 'none') return wanted;
  return full <= SHORT ? 'center' : 'left';
}

/**
 * Gives out what is left of `room`: first, short columns get their longest cell into one line; then the long ones share
 * the rest by their length. Without a long one all share, so that the table is as wide as the text.
 */
function shareRoom(needs: readonly Need[], least: readonly number[], room: number): number[] {
  const widths = [...least];
  let left = room - sum(widths);
  for (const [index, { full, comfortable }] of needs.entries()) {
    const more = full <= SHORT ? Math.min(Math.max(full - comfortable, 0), left) : 0;
    widths[index] = (widths[index] ?? 0) + more;
    left -= more;
  }
  const isMixed = needs.some(({ full }) => full > SHORT);
  const shares = needs.map(({ full }) => (isMixed && full <= SHORT ? 0 : Math.min(full, MOST) + 1));
  const total = sum(shares);
  return widths.map((width, index) => width + (left * (shares[index] ?? 0)) / total);
}

/** Adds to the columns below a merged cell what it needs more than they have. */
function widened(table: Table, widths: readonly number[], beside: number): number[] {
  const wider = [...widths];
  for (const row of table.rows) {
    for (const [column, cell] of row.entries()) {
      if (cell === undefined || cell.columnSpan === 1) continue;
      const covered = wider.slice(column, column + cell.columnSpan);
      const missing = leastOf(cell, true) + beside - sum(covered);
      if (missing <= 0) continue;
      for (let place = column; place < column + covered.length; place += 1) {
        wider[place] = (wider[place] ?? 0) + missing / covered.length;
      }
    }
  }
  return wider;
}

function needOf(table: Table, column: number, reserve: number): Need {
  let least = 1;
  let comfortable = 1;
  let full = 1;
  for (const [row, cells] of table.rows.entries()) {
    const cell = cells[column];
    if (cell === undefined || cell.columnSpan > 1) continue;
    const isHead = row < table.headRows;
    const width = Math.max(...cell.prose.text.split('\n').map(widthOf));
    least = Math.max(least, leastOf(cell, isHead), unbreakableWidth(cell.prose.text) * reserve);
    comfortable = Math.max(comfortable, isHead ? leastOf(cell, true) : comfortOf(width, cell));
    // A long head may take two lines; a short one would leave one character alone in the second.
    full = Math.max(full, isHead && width > WHOLE_HEAD ? Math.ceil(width / 2) : width);
  }
  return { least, comfortable: Math.max(least, comfortable), full };
}

/** Names of four characters stay whole; a head may take four lines, or more if it is very long. */
function leastOf({ prose: { text } }: TableCell, isHead: boolean): number {
  const width = widthOf(text.replaceAll('\n', ''));
  const words = isHead
    ? Math.min(width, Math.max(2, Math.ceil(width / 4)), LONGEST_HEAD)
    : Math.min(width, 4);
  return Math.max(words, unbreakableWidth(text));
}

function comfortOf(width: number, cell: TableCell): number {
  if (width <= SHORT) return Math.max(leastOf(cell, false), Math.min(width, 5));
  return Math.max(leastOf(cell, false), width <= 30 ? 6 : 8);
}

/** The cell at `place` of a part of the table; a merged cell covers there what is left of its columns. */
function cellIn(table: Table, row: number, columns: readonly number[], place: number): TableCell | undefined {
  const column = columns[place] ?? 0;
  const [owner, from] = ownerIn(table.rows[row] ?? [], column);
  if (owner === undefined) return rowReachedFromAbove(table, row, column) ? undefined : EMPTY;
  const before = columns[place - 1];
  if (before !== undefined && before >= from) return undefined;
  const covered = columns.filter((one) => one >= column && one < from + owner.columnSpan).length;
  return { ...owner, columnSpan: covered };
}

/** The cell of this row that covers `column`, and the column it begins in. */
function ownerIn(row: TableRow, column: number): readonly [TableCell | undefined, number] {
  for (let from = column; from >= 0; from -= 1) {
    const cell = row[from];
    if (cell !== undefined) return cell.columnSpan > column - from ? [cell, from] : [undefined, from];
  }
  return [undefined, 0];
}

function rowReachedFromAbove(table: Table, row: number, column: number): boolean {
  for (let above = row - 1; above >= 0; above -= 1) {
    const [owner] = ownerIn(table.rows[above] ?? [], column);
    if (owner !== undefined) return owner.rowSpan > row - above;
  }
  return false;
}

const EMPTY: TableCell = { prose: proseOf([]), columnSpan: 1, rowSpan: 1 };

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
