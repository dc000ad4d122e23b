/**
 * Reads one sheet of an .xlsx file (ECMA-376 part 1, 18) with the texts that a spreadsheet program shows: stored values
 * of formulas, numbers in their formats. What is hidden stops the reading, for the file is published with it.
 */

import { unzipWithin, ZipFault } from '../../notice/files/unzip.ts';
import { SheetFault } from './fault.ts';
import { formatsOf, type NumberFormats } from './number-formats.ts';
import { sharedStringsOf } from './shared-strings.ts';
import type { MergedRange, Sheet } from './sheet.ts';
import { readElements, type XmlTag } from './xml-events.ts';

/** In bytes, unpacked; more is no table that a notice shows. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * @param name of the sheet; empty for the first
 * @throws SheetFault
 */
export function readXlsx(bytes: Uint8Array, name: string): Sheet {
  const parts = unpack(bytes);
  const book = workbookOf(parts);
  const wanted = name === '' ? book.sheets[0] : book.sheets.find((sheet) => sheet.name === name);
  if (wanted === undefined) throw new SheetFault(name === '' ? 'damaged' : 'noSheet', name);
  const hidden = book.sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name);
  const formats = formatsOf(parts.get('xl/styles.xml'), book.date1904);
  const strings = sharedStringsOf(parts.get('xl/sharedStrings.xml'));
  const sheet = readSheet(parts.get(wanted.part), strings, formats);
  const places = [...hidden, ...sheet.hidden, ...commentsIn(parts)];
  if (places.length > 0) throw new SheetFault('hidden', places.slice(0, MOST_NAMED).join('、'));
  return sheet;
}

const MOST_NAMED = 8;

/** Comments are seen only by those who open the file. */
function commentsIn(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...parts.keys()].some((name) => /^xl\/(?:comments|threadedComments\/)/.test(name)) ? ['批注'] : [];
}

function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    return unzipWithin(bytes, {
      most: MOST_UNPACKED,
      wanted: ({ name }) => /^xl\/.+\.(?:xml|rels)$/.test(name),
    });
  } catch (cause) {
    if (!(cause instanceof ZipFault)) throw cause;
    throw new SheetFault(cause.kind, '', { cause });
  }
}

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

function workbookOf(parts: ReadonlyMap<string, Uint8Array>): { date1904: boolean; sheets: SheetEntry[] } {
  const targets = new Map<string, string>();
  readElements(parts.get('xl/_rels/workbook.xml.rels'), {
    open: ({ name, attributes: { Id = '', Target = '' } }) => {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  readElements(parts.get('xl/workbook.xml'), {
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') date1904 = isTrue(attributes.date1904);
      if (name !== 'sheet') return;
      const part = targets.get(attributes['r:id'] ?? '') ?? '';
      const hidden = (attributes.state ?? 'visible') !== 'visible';
      sheets.push({ name: attributes.name ?? '', hidden, part });
    },
  });
  return { date1904, sheets };
}

/** Columns and rows that are hidden, as a spreadsheet names them, beside the words. */
interface ReadSheet extends Sheet {
  readonly hidden: readonly string[];
}

function readSheet(
  part: Uint8Array | undefined,
  strings: readonly string[],
  formats: NumberFormats,
): ReadSheet {
  const reader = new SheetReader(strings, formats);
  readElements(part, reader);
  return reader;
}

/** Takes the tags of a sheet in their order and keeps its cells. */
class SheetReader implements ReadSheet {
  readonly rows: string[][] = [];
  readonly merged: MergedRange[] = [];
  readonly hidden: string[] = [];
  private readonly strings: readonly string[];
  private readonly formats: NumberFormats;
  private cell:
    | { readonly row: number; readonly column: number; readonly type: string; readonly style: number }
    | undefined;
  private row = -1;
  private column = -1;
  private words = '';
  private collects = false;

  constructor(strings: readonly string[], formats: NumberFormats) {
    this.strings = strings;
    this.formats = formats;
  }

  open({ name, attributes }: XmlTag): void {
    switch (name) {
      case 'col':
        if (isTrue(attributes.hidden) || isNone(attributes.width))
          this.hidden.push(`${letters(Number(attributes.min) - 1)}列`);
        break;
      case 'row':
        this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
        this.column = -1;
        if (isTrue(attributes.hidden) || isNone(attributes.ht)) this.hidden.push(`第${this.row + 1}行`);
        break;
      case 'c':
        this.column = columnOf(attributes.r) ?? this.column + 1;
        this.words = '';
        this.cell = {
          row: this.row,
          column: this.column,
          type: attributes.t ?? 'n',
          style: Number(attributes.s ?? 0),
        };
        break;
      case 'v':
      case 't':
        this.collects = true;
        break;
      case 'rPh':
        this.collects = false;
        break;
      case 'mergeCell':
        this.addMerged(attributes.ref ?? '');
        break;
    }
  }

  text(text: string): void {
    if (this.collects && this.cell !== undefined) this.words += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.collects = false;
    if (name !== 'c' || this.cell === undefined) return;
    const { row, column, type, style } = this.cell;
    this.cell = undefined;
    const shown = this.shown(type, style).replace(/\r\n?/g, '\n').trim();
    if (shown === '' || row < 0 || row >= FURTHEST_ROW || column >= FURTHEST_COLUMN) return;
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push('');
    cells[column] = shown;
  }

  private shown(type: string, style: number): string {
    switch (type) {
      case 's':
        return this.strings[Number(this.words)] ?? '';
      case 'str':
      case 'inlineStr':
      case 'e':
        return this.words;
      case 'b':
        return this.words === '1' ? 'TRUE' : 'FALSE';
      default:
        return this.words === '' ? '' : this.formats.show(this.words, style);
    }
  }

  private addMerged(reference: string): void {
    const [from = '', to = ''] = reference.split(':');
    const [row, column] = [Number(/[0-9]+$/.exec(from)?.[0]) - 1, columnOf(from)];
    const [lastRow, lastColumn] = [Number(/[0-9]+$/.exec(to)?.[0]) - 1, columnOf(to)];
    if (column === undefined || lastColumn === undefined || !(row >= 0 && lastRow >= row)) return;
    this.merged.push({ row, column, rowSpan: lastRow - row + 1, columnSpan: lastColumn - column + 1 });
  }
}

/** Cells beyond are read as a table that is too large, without filling the memory with empty ones. */
const FURTHEST_ROW = 20_000;
const FURTHEST_COLUMN = 300;

/** Column of a reference such as `AB12`, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const written = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (written === undefined) return undefined;
  return [...written].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function letters(column: number): string {
  const rest = column % 26;
  const last = String.fromCharCode(65 + rest);
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** A column of no width and a row of no height are hidden too. */
function isNone(size: string | undefined): boolean {
  return size !== undefined && Number(size) === 0;
}
