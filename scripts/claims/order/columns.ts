/** What a paragraph beside a table says of its rows: 住宅火灾起数和损失均居首位, against the columns. */

import { foldWidth } from '../../language/fold.ts';
import { matchesOf } from '../../language/matches.ts';
import { say } from '../../messages/check/figures.ts';
import type { Block, Table } from '../../notice/model.ts';
import { blocksOf } from '../../notice/passages.ts';
import { type Prose, spanOf } from '../../notice/prose.ts';
import { filledRows } from '../../notice/table.ts';
import { type Claim, HOLDS } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { type NumberCell, valueIn, wordsOf } from '../table/cells.ts';

/** 居首位, 最多: at the end of the clause that names the row, or before its name (最多的是). */
const TOP =
  /(?<clause>[^,;。:()]{2,40}?)(?:(?:位居|居|排名|排|列)(?:全[县市区]|各[一-龥]{1,3})?(?:首位?|第一|榜首)|(?:为|是)?最[多高大少低小])(?=[,;。)]|$)|最[多高大少低小]的(?:是|为)(?<named>[^,;。:(]{2,16})/g;
/** The last of them is named: 最少. */
const LEAST = /最[少低小](?:的|$)/;
/** Rows that are not compared with the others. */
const NO_ROW = /合 *计|总 *计|小 *计|共 *计|平均|全[省市县区镇]|其[他它余中]/;
/** A column is named by its head without the unit. */
const UNIT = /[(/].*$| /g;
/** More rows than these are no summary that a paragraph speaks of. */
const MOST_ROWS = 300;
/** Blocks after a table in which its rows are spoken of. */
const AFTER = 2;

/** The claims of the paragraph right before each table, and of those right after it. */
export function* columnsOf({ notice }: Reading): Generator<Claim> {
  const blocks = blocksOf(notice);
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'table') continue;
    const rows = rowsOf(block);
    if (rows.length < 2 || rows.length > MOST_ROWS) continue;
    const after = blocks.slice(index + 1, index + 1 + AFTER);
    const end = after.findIndex((one) => !isParagraph(one));
    for (const beside of [blocks[index - 1], ...after.slice(0, end < 0 ? AFTER : end)])
      if (isParagraph(beside)) yield* claimsIn(beside.prose, block, rows);
  }
}

function isParagraph(block: Block | undefined): block is Extract<Block, { kind: 'paragraph' }> {
  return block?.kind === 'paragraph';
}

interface Row {
  readonly label: string;
  readonly cells: readonly Prose[];
}

function rowsOf(table: Table): Row[] {
  return filledRows(table)
    .slice(table.headRows)
    .flatMap((cells) => {
      const label = cells.map(wordsOf).find((words) => /^[一-龥]{2,}/.test(words)) ?? '';
      return label === '' || cells.some((cell) => NO_ROW.test(wordsOf(cell))) ? [] : [{ label, cells }];
    });
}

function* claimsIn(prose: Prose, { heads }: Table, rows: readonly Row[]): Generator<Claim> {
  const text = foldWidth(prose.text);
  const columns = heads.map((head) => foldWidth(head).replace(UNIT, ''));
  for (const { 0: all, index, groups } of matchesOf(TOP, text)) {
    const { clause = '', named = '' } = groups ?? {};
    const words = clause + named;
    const [row, ...others] = rows.filter(({ label }) => words.includes(label));
    if (row === undefined || others.length > 0) continue;
    // 起数和损失均居首位 names several columns, 投诉最多 one; where it names none, there must be one only.
    const said = named === '' ? clause.replace(row.label, '') : text.slice(Math.max(index - REACH, 0), index);
    const stated = columns.flatMap((head, column) =>
      head.length > 1 && said.includes(head) ? [column] : [],
    );
    const numeric = columns.flatMap((_, column) =>
      rows.every(({ cells }) => valueIn(cells[column])) ? [column] : [],
    );
    for (const column of stated.length > 0 ? stated : numeric.length === 1 ? numeric : []) {
      const from = index + all.indexOf(row.label);
      const subject = { prose, from, to: from + row.label.length };
      const claim = claimOf(row, rows, column, LEAST.test(all));
      if (claim !== undefined) yield { ...claim, subject, figures: [subject, ...claim.figures] };
    }
  }
}

const REACH = 20;

function claimOf(
  row: Row,
  rows: readonly Row[],
  column: number,
  isLeast: boolean,
): Omit<Claim, 'subject'> | undefined {
  const own = valueIn(row.cells[column]);
  const others = rows.flatMap((one) => {
    const cell = one === row ? undefined : valueIn(one.cells[column]);
    return cell === undefined ? [] : [{ label: one.label, cell }];
  });
  if (own === undefined || others.length === 0) return undefined;
  const above = others.find(({ cell }) => (isLeast ? cell.value.lt(own.value) : cell.value.gt(own.value)));
  const claim = { rule: 'figure-order', shape: 'first of a column', figures: [own] } as const;
  if (above === undefined) return { ...claim, verdict: HOLDS };
  const [says, advice] = say.orderDiffers(shown(row.label, own), shown(above.label, above.cell));
  const related = [own, above.cell].map(({ prose, from, to }) => ({
    at: spanOf(prose, from, to),
    says: say.ranked,
  }));
  return {
    ...claim,
    figures: [own, above.cell],
    verdict: { is: 'fails', severity: 'error', says, advice, related },
  };
}

function shown(label: string, { prose }: NumberCell): string {
  return label + wordsOf(prose);
}
