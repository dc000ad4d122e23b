/** The rows of a table of a page, and whether it is one: old pages are laid out with tables. */

import { elementsOf, type XmlElement } from '../xml.ts';
import { textOf } from './page-text.ts';

export interface HtmlCell {
  readonly element: XmlElement;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export function rowsOf(table: XmlElement): HtmlCell[][] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'tr') return [cellsOf(child)];
    if (child.name === 'caption') return [[{ element: child, rowSpan: 1, columnSpan: 1 }]];
    return ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsOf(child) : [];
  });
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

/** More words than this in one cell are the text itself. */
const LONGEST_CELL = 1500;

/** One column, a table inside, or a cell that holds a whole text. */
export function isLayout(table: XmlElement): boolean {
  const rows = rowsOf(table);
  if (rows.every((row) => row.length <= 1)) return true;
  return rows.flat().some(({ element }) => holdsTable(element) || textOf(element).length > LONGEST_CELL);
}

function holdsTable(element: XmlElement): boolean {
  return elementsOf(element).some((child) => child.name === 'table' || holdsTable(child));
}
