/** Rows and cells of a table of a Word document, and how far cells reach down. */

import type { Cell } from '../parts/table-grid.ts';
import { childOf, elementsOf, type XmlElement } from '../parts/xml.ts';

/** A cell as it is in its row, before the spans over rows are known. */
export interface TableCell extends Cell {
  readonly merge: string | undefined;
}

/** Rows and cells may be inside wrappers (content controls). */
export function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'w:tr') return [child];
    return child.name.endsWith('Pr') || child.name === 'w:tblGrid' ? [] : rowsOf(child);
  });
}

export function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).flatMap((child) => {
    if (child.name === 'w:tc') return [child];
    return child.name.endsWith('Pr') ? [] : cellsOf(child);
  });
}

/** How many rows from the first are repeated on every page: those are the head. */
export function headRowsOf(rows: readonly XmlElement[]): number {
  const other = rows.findIndex((row) => !isRepeated(childOf(childOf(row, 'w:trPr'), 'w:tblHeader')));
  return other < 0 ? rows.length : other;
}

function isRepeated(mark: XmlElement | undefined): boolean {
  return mark !== undefined && !['0', 'false', 'off'].includes(mark.attributes.get('val') ?? '1');
}

/** Columns that a cell takes. */
export function spanOf(written: string | undefined, otherwise: number): number {
  const span = Number(written ?? otherwise);
  return Number.isInteger(span) && span >= 0 && span <= 100 ? span : otherwise;
}

/** Whether a cell is a part of the one to its left, as older programs write it. */
export function goesOnBeside(properties: XmlElement | undefined): boolean {
  const merge = childOf(properties, 'w:hMerge');
  return merge !== undefined && merge.attributes.get('val') !== 'restart';
}

export function isEmptyCell(words: Cell['words']): boolean {
  return words.every(({ pieces }) => pieces.every((piece) => piece.text.trim() === ''));
}

/** Turns cells that go on from the row above into the span of the first: they are left out where they hold no words. */
export function withRowSpans(rows: readonly (readonly TableCell[])[]): Cell[][] {
  const starts = new Map<number, { cell: Cell & { rowSpan: number }; last: number }>();
  return rows.map((row, index) => {
    let column = 0;
    return row.flatMap((cell) => {
      const at = column;
      column += Math.max(cell.columnSpan, 1);
      const start = starts.get(at);
      if (cell.merge === 'continue' && start?.last === index - 1 && isEmptyCell(cell.words)) {
        start.cell.rowSpan += 1;
        start.last = index;
        return [];
      }
      const kept = { words: cell.words, rowSpan: 1, columnSpan: cell.columnSpan };
      if (cell.merge === undefined) starts.delete(at);
      else starts.set(at, { cell: kept, last: index });
      return [kept];
    });
  });
}
