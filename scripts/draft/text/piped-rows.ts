/** Tables in plain text: lines that | begins, parts into cells and ends, as they are pasted from a chat or a Markdown page. */

import type { Paragraph, Table } from '../../notice/model.ts';
import { type Prose, positionAt, proseOf, slice } from '../../notice/prose.ts';
import { tableOf } from '../../notice/table.ts';

const LEAST_ROWS = 2;
const LEAST_CELLS = 2;
/** The line below the head in Markdown: |---|:-:|. */
const RULE = /^\|(?:\s*:?-+:?\s*\|)+$/;

/**
 * The paragraphs, each run of piped lines with as many cells one table; its first line is the head.
 * A run of one line, or lines of other lengths, are paragraphs as before.
 */
export function withPipedTables(paragraphs: readonly Paragraph[]): (Paragraph | Table)[] {
  const flow: (Paragraph | Table)[] = [];
  for (let start = 0; start < paragraphs.length; ) {
    const end = endOfRows(paragraphs, start);
    const run = paragraphs.slice(start, end);
    const rows = run.filter(({ prose }) => !RULE.test(prose.text)).map(({ prose }) => cellsOf(prose));
    const isTable = rows.length >= LEAST_ROWS && rows.every(({ length }) => length === rows[0]?.length);
    flow.push(...(isTable && run[0] !== undefined ? [pipedTable(rows, run[0])] : run));
    start = end;
  }
  return flow;
}

/** The index after the piped lines that begin at `start`; after that paragraph alone if it is not piped. */
function endOfRows(paragraphs: readonly Paragraph[], start: number): number {
  let end = start;
  while (isPiped(paragraphs[end])) end += 1;
  return Math.max(end, start + 1);
}

function isPiped(paragraph: Paragraph | undefined): boolean {
  const text = paragraph?.prose.text ?? '';
  return text.startsWith('|') && text.endsWith('|') && text.split('|').length > LEAST_CELLS + 1;
}

function pipedTable(rows: readonly (readonly Prose[])[], { at }: Paragraph): Table {
  const cells = rows.map((row) => row.map((prose) => ({ prose, columnSpan: 1, rowSpan: 1 })));
  return tableOf({ rows: cells, headRows: 1, at });
}

/** What is between two |, without the blanks around it. */
function cellsOf(prose: Prose): Prose[] {
  const cells: Prose[] = [];
  let from = 1;
  for (let to = prose.text.indexOf('|', from); to >= 0; to = prose.text.indexOf('|', from)) {
    const words = prose.text.slice(from, to);
    const begin = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    cells.push(begin < end ? slice(prose, begin, end) : emptyAt(prose, from));
    from = to + 1;
  }
  return cells;
}

function emptyAt(prose: Prose, offset: number): Prose {
  return proseOf([{ text: '', at: positionAt(prose, offset) }]);
}
