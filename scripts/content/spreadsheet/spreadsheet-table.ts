/** Turns `![整改台账](files/taizhang.xlsx)` into the table that the file holds. */

import { say } from '../../messages/content/spreadsheet.ts';
import type { Finding } from '../../notice/finding.ts';
import type { Picture, Table } from '../../notice/model.ts';
import { spanAt } from '../../notice/position.ts';
import { extensionOf } from '../../notice/site/media-types.ts';
import { decodeText } from '../source-text.ts';
import { SheetFault } from './fault.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { isTooLarge, linesOfSheet, type Sheet, tableOfSheet } from './sheet.ts';

/** Files that are tables, and those that offices take for such. */
const TABLES: ReadonlySet<string> = new Set(['.xlsx', '.csv', '.xls', '.et', '.ods']);

export interface SpreadsheetTable {
  readonly table: Table;
  /** Name that positions of its words point into. */
  readonly file: string;
  /** The text under that name, where the file is not a text itself. */
  readonly text: string | undefined;
}

/** Whether the picture names a file that is a table. */
export function namesSpreadsheet({ src }: Picture): boolean {
  return TABLES.has(extensionOf(fileOf(src)));
}

/** The file that `files/taizhang.xlsx#sheet` names. */
export function fileOf(src: string): string {
  return src.replace(/#.*$/s, '');
}

/**
 * @param bytes of the file
 * @param folder of the notice, for positions
 */
export function spreadsheetTable(
  picture: Picture,
  bytes: Uint8Array,
  folder: string,
): SpreadsheetTable | { readonly finding: Finding } {
  const { src } = picture;
  const name = fileOf(src);
  const file = `${folder}/${src}`;
  try {
    const sheet = readSheet(bytes, extensionOf(name), decodeURI(src.slice(name.length + 1)));
    if (isTooLarge(sheet)) throw new SheetFault('large');
    const table = tableOfSheet(sheet, { ...picture, src: name }, file);
    if (table === undefined) throw new SheetFault('empty');
    return { table, file, text: sheet.places === undefined ? linesOfSheet(sheet) : undefined };
  } catch (error) {
    const fault = error instanceof URIError ? new SheetFault('noSheet', src) : error;
    if (!(fault instanceof SheetFault)) throw error;
    const [says, advice] = say[fault.kind](fault.detail);
    const at = spanAt(picture.at, 2);
    return { finding: { rule: 'content-spreadsheet', severity: 'error', says, advice, at } };
  }
}

function readSheet(bytes: Uint8Array, ending: string, name: string): Sheet {
  if (ending === '.xlsx') return readXlsx(bytes, name);
  if (ending !== '.csv') throw new SheetFault('kind');
  return readCsv(textOf(bytes));
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text;
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SheetFault('damaged', '', { cause });
  }
}
