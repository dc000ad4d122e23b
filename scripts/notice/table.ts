/** Questions about a table that every room asks in the same way. */

import type { Block, Paragraph, Table, TableCell, TableRow } from './model.ts';
import { readMark } from './numbering/mark.ts';
import { type Prose, proseOf } from './prose.ts';

/** All words of `table` in reading order: caption, cells row by row, notes. */
export function prosesOfTable({ caption, rows, notes }: Table): readonly Prose[] {
  return [...caption, ...rows.flatMap((row) => ownCells(row).map(({ prose }) => prose)), ...notes];
}

/** The cells that begin in `row`. */
export function ownCells(row: TableRow): readonly TableCell[] {
  return row.filter((cell) => cell !== undefined);
}

/** What a table is made of: the rest follows from its rows. */
export type TableParts = Pick<Table, 'rows' | 'headRows' | 'at'> &
  Partial<Pick<Table, 'caption' | 'align' | 'notes' | 'source'>>;

export function tableOf({ rows, headRows, at, caption = [], align, notes = [], source }: TableParts): Table {
  const columns = rows[0] ?? [];
  return {
    kind: 'table',
    caption,
    rows,
    headRows,
    heads: headsOf(rows, headRows),
    align: columns.map((_, column) => align?.[column] ?? 'none'),
    notes,
    source,
    at,
  };
}

/** The table with every stretch of words in another form. */
export function mapTable(table: Table, form: (prose: Prose) => Prose): Table {
  return tableOf({
    ...table,
    caption: table.caption.map(form),
    rows: table.rows.map((row) => row.map((cell) => cell && { ...cell, prose: form(cell.prose) })),
    notes: table.notes.map(form),
  });
}

/**
 * The words of every place of the table, those of a merged cell in each place that it covers.
 * What compares columns or rows reads a table in this way.
 */
export function filledRows({ rows }: Pick<Table, 'rows'>): readonly (readonly Prose[])[] {
  const filled: Prose[][] = rows.map((row) => row.map(() => EMPTY));
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell === undefined) continue;
      for (const line of filled.slice(index, index + cell.rowSpan)) {
        line.fill(cell.prose, column, column + cell.columnSpan);
      }
    }
  }
  return filled;
}

function headsOf(rows: readonly TableRow[], headRows: number): readonly string[] {
  const head = filledRows({ rows: rows.slice(0, headRows) });
  return (rows[0] ?? []).map((_, column) => {
    const cells = head.map((row) => row[column] ?? EMPTY);
    const own = cells.filter((prose, index) => prose.text !== '' && prose !== cells[index - 1]);
    return own.map(({ text }) => text.replaceAll('\n', '')).join(' ');
  });
}

const EMPTY = proseOf([]);

/** A table of cells that are not merged, the first row the head: the common case, and what tests write. */
export function plainRows(rows: readonly (readonly Prose[])[]): readonly TableRow[] {
  return rows.map((row) => row.map((prose) => ({ prose, columnSpan: 1, rowSpan: 1 })));
}

/**
 * How many rows are the head: the first, and every row that a cell of the head reaches down to. A first row of one cell
 * is a title, so the row below it belongs to the head too.
 * @param stated how many the draft calls its head; a table that is head from top to bottom says nothing by it
 */
export function guessHeadRows(rows: readonly TableRow[], stated = 0): number {
  const first = rows[0] ?? [];
  const isTitle = first.length > 1 && first[0]?.columnSpan === first.length;
  const guessed = isTitle && rows.length > 2 ? 2 : 1;
  let head = stated < rows.length ? Math.max(stated, guessed) : guessed;
  for (let row = 0; row < head; row += 1) {
    for (const { rowSpan } of ownCells(rows[row] ?? [])) head = Math.max(head, row + rowSpan);
  }
  return Math.min(head, rows.length);
}

/** `表1 …`, `附表：…` and the unit of all figures, each a line of its own above the table. */
const CAPTION =
  /^(?:附?表 *(?:[0-9]+(?:[-－.][0-9]+)*|[一二三四五六七八九十]+)?(?:[ \u3000：:、.．]|$)|[（(]?(?:金额)?单位[：:])/;
const LONGEST_CAPTION = 60;
/** A line that names the table below it: 2025年度项目资金分配情况表、问题整改台账（第一批）. */
const NAME =
  /^(?!附件|[^，。：:；、！？]*[见如按])[^，。：:；、！？\n]{2,40}(?:[况计细总览算支价分]表|台账|清单|名单|名录|名册)(?:[（(][^（）()。]{1,20}[）)])?$/;
/** A remark on the table, in the lines below it. */
const NOTE = /^[（(]?(?:注|备注|附注|说明|资料来源|数据来源) *[0-9]*[：:]/;

/**
 * Adds `block` to `blocks`. Caption lines right above a table and notes right below it become part of the table.
 * @param least how many blocks at the beginning stay paragraphs: the rest of a run-in heading is no caption
 */
export function addBlock(blocks: Block[], block: Block, least = 0): void {
  const last = blocks.at(-1);
  if (block.kind === 'table') {
    const caption = [...block.caption];
    for (let above = blocks.at(-1); blocks.length > least && isCaption(above); above = blocks.at(-1)) {
      caption.unshift(above.prose);
      blocks.pop();
    }
    blocks.push(caption.length === 0 ? block : { ...block, caption });
  } else if (block.kind === 'paragraph' && last?.kind === 'table' && NOTE.test(block.prose.text)) {
    blocks[blocks.length - 1] = { ...last, notes: [...last.notes, block.prose] };
  } else {
    blocks.push(block);
  }
}

function isCaption(block: Block | undefined): block is Paragraph {
  if (block?.kind !== 'paragraph') return false;
  const { text } = block.prose;
  return text.length <= LONGEST_CAPTION && !text.includes('。') && (CAPTION.test(text) || isName(text));
}

function isName(text: string): boolean {
  return NAME.test(text) && readMark(text) === undefined;
}
