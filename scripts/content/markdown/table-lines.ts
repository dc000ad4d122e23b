/**
 * Reads the lines of a pipe table. As in MultiMarkdown, a cell of nothing between two bars (`||`) is merged with the cell
 * to its left, and `^^` with the cell above; several lines above the rule are the head.
 */

import type { ColumnAlign } from '../../notice/model.ts';

/** A cell as it is written: its words without the blanks around them, and where they begin in the line. */
export interface WrittenCell {
  readonly text: string;
  readonly start: number;
  readonly joins: 'left' | 'above' | undefined;
}

export interface TableLines {
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly headRows: number;
  readonly align: readonly ColumnAlign[];
}

/** A head has at most so many lines: the search for the rule ends there. */
const MOST_HEAD_ROWS = 8;

/**
 * @param lineAt gives a line of the text by its number from 0, `undefined` past the end or for an empty line
 * @returns how many lines the head has, or `undefined` where no table begins at `first`: the rule has as many cells as
 *   the line above it
 */
export function headOfTable(lineAt: (line: number) => string | undefined, first: number): number | undefined {
  let width = 0;
  for (let count = 0; count <= MOST_HEAD_ROWS; count += 1) {
    const line = lineAt(first + count);
    if (line === undefined || !line.includes('|')) return undefined;
    if (isRule(line)) return count > 0 && splitCells(line).length === width ? count : undefined;
    width = splitCells(line).length;
  }
  return undefined;
}

/** The table whose head of `headRows` lines begins at `first`; it ends before the first line without a bar. */
export function readTableLines(
  lineAt: (line: number) => string | undefined,
  first: number,
  headRows: number,
): TableLines {
  const rows: (readonly WrittenCell[])[] = [];
  const rule = first + headRows;
  for (let line = first; ; line += 1) {
    const text = lineAt(line);
    if (text === undefined || !text.includes('|')) break;
    if (line !== rule) rows.push(splitCells(text));
  }
  const align = splitCells(lineAt(rule) ?? '').map(({ text }) => alignOf(text));
  return { rows, headRows, align };
}

/** A line that begins with `- ` is an entry of a list. */
function isRule(line: string): boolean {
  if (line.trimStart().startsWith('- ')) return false;
  return /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(line);
}

function alignOf(written: string): ColumnAlign {
  const [left, right] = [written.startsWith(':'), written.endsWith(':')];
  if (left && right) return 'center';
  if (right) return 'right';
  return left ? 'left' : 'none';
}

/** Splits a line at its bars; one with a backslash before it is a character of the words. */
function splitCells(line: string): WrittenCell[] {
  const cells: WrittenCell[] = [];
  const begin = line.length - line.trimStart().length;
  const end = line.trimEnd().length;
  let start = line.charAt(begin) === '|' ? begin + 1 : begin;
  for (let offset = start; offset < end; offset += 1) {
    const sign = line.charAt(offset);
    if (sign === '\\') offset += 1;
    else if (sign === '|') {
      cells.push(cellOf(line, start, offset));
      start = offset + 1;
    }
  }
  if (start < end) cells.push(cellOf(line, start, end));
  return cells;
}

function cellOf(line: string, from: number, to: number): WrittenCell {
  const written = line.slice(from, to);
  const text = written.trim();
  const joins = written === '' ? 'left' : text === '^^' ? 'above' : undefined;
  return { text, start: from + (written.length - written.trimStart().length), joins };
}
