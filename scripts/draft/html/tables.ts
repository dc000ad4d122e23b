/** The rows of a table of a page, and whether it is one: old pages are laid out with tables. */

import { elementsOf, type XmlElement } from '../parts/xml.ts';
import { textOf } from './page-text.ts';

export interface HtmlCell {
  readonly element: XmlElement;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export function rowsOf(table: XmlElement): HtmlCell[][] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'tr') return [cellsOf(child)];
    return ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsOf(child) : [];
  });
}

/** How many rows from the first are the head: those in `thead`, or, without one, those of heads only. */
export function headRowsOf(table: XmlElement): number {
  const inHead = elementsOf(table, 'thead').reduce((count, head) => count + rowsOf(head).length, 0);
  if (inHead > 0) return inHead;
  const rows = rowsOf(table);
  const other = rows.findIndex((row) => row.some(({ element }) => element.name !== 'th'));
  return other < 0 ? rows.length : other;
}

function cellsOf(row: XmlElement): HtmlCell[] {
  return elementsOf(row)
    .filter(({ name }) => name === 'td' || name === 'th')
    .map((element) => ({
      element,
      rowSpan: spanOf(element, 'rowspan'),
      columnSpan: spanOf(element, 'colspan'),
    }));
}

function spanOf({ attributes }: XmlElement, name: string): number {
  const span = Number.parseInt(attributes.get(name) ?? '1', 10);
  return span >= 1 && span <= 1000 ? span : 1;
}

/** So many words in one cell, and so large a share of the table, are the text itself; a ledger has several long cells. */
const LONGEST_CELL = 1500;
const SHARE_OF_TEXT = 0.6;

/** One column, a table inside, or a cell that holds a whole text. */
export function isLayout(table: XmlElement): boolean {
  const rows = rowsOf(table);
  if (rows.every((row) => row.length <= 1)) return true;
  const cells = rows.flat();
  const lengths = cells.map(({ element }) => textOf(element).length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  if (longest > LONGEST_CELL && longest > all * SHARE_OF_TEXT) return true;
  return cells.some(({ element }) => holdsTable(element));
}

function holdsTable(element: XmlElement): boolean {
  return elementsOf(element).some((child) => child.name === 'table' || holdsTable(child));
}
