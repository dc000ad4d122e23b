/** A total in the paragraph before a table, against the table: 共受理诉求740件，分类情况见下表。 */

import type { Big } from 'big.js';
import { foldWidth } from '../../language/fold.ts';
import { type Quantity, scanMentions } from '../../language/scan.ts';
import type { Block, Table } from '../../notice/model.ts';
import { blocksOf } from '../../notice/passages.ts';
import type { Prose } from '../../notice/prose.ts';
import { filledRows } from '../../notice/table.ts';
import type { Reading } from '../reading.ts';
import { type Figure, sentencesOf } from '../sentence.ts';
import { isOneSlip } from '../slip.ts';
import { isAddable } from '../sum/lines.ts';
import type { NumberCell } from './cells.ts';
import { type CellSum, columnSumsOf } from './sums.ts';

export interface TotalAgain {
  readonly stated: Figure;
  readonly total: NumberCell;
  /** In the unit of the figure. */
  readonly value: Big;
  readonly holds: boolean;
}

/** Words that say that the table divides what the paragraph counts. */
const POINTS =
  /(?:下表|附表|表[0-9一二三四五六七八九十]|如下|(?:具体|详细|分[类项布]|各[一-龥]{1,4})情况|明细)[^。]{0,12}[。:]?$/;
/** Below these digits, one slip explains any two numbers. */
const LEAST_DIGITS = 3;

/** The totals of tables that the paragraph right before states too, or states with one slip. */
export function totalsAgain(reading: Reading): TotalAgain[] {
  const tables = tablesIn(reading);
  if (tables.length === 0) return [];
  const sums = columnSumsOf(reading.notice);
  const figures = figuresOf(reading, new Set(tables.map(({ before }) => before)));
  return tables.flatMap(({ table, before }) => {
    const stated = POINTS.test(foldWidth(before.text).trim()) ? (figures.get(before) ?? []) : [];
    const cells = new Set(filledRows(table).flat());
    return sums
      .filter(({ total }) => cells.has(total.prose))
      .flatMap((sum) => compared(sum, headOf(sum, table), stated) ?? []);
  });
}

function tablesIn({ notice }: Reading): { readonly table: Table; readonly before: Prose }[] {
  const blocks = blocksOf(notice);
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    return block.kind === 'table' && isParagraph(before) ? [{ table: block, before: before.prose }] : [];
  });
}

function isParagraph(block: Block | undefined): block is Extract<Block, { kind: 'paragraph' }> {
  return block?.kind === 'paragraph';
}

function figuresOf(reading: Reading, wanted: ReadonlySet<Prose>): ReadonlyMap<Prose, readonly Figure[]> {
  const figures = new Map<Prose, Figure[]>();
  for (const { stretch, figures: some } of sentencesOf(reading)) {
    if (!wanted.has(stretch.prose)) continue;
    const counted = some.filter(
      (figure) => figure.exact && figure.unit !== '' && figure.depth === 0 && isAddable(figure),
    );
    figures.set(stretch.prose, [...(figures.get(stretch.prose) ?? []), ...counted]);
  }
  return figures;
}

/** The head of the column, and what the caption says of all of them: 数量（件）, 单位：万元. */
function headOf({ total }: CellSum, table: Table): string {
  const column = filledRows(table)
    .find((row) => row.includes(total.prose))
    ?.indexOf(total.prose);
  const unit = table.caption.flatMap((line) => /单位[::]([^)]+)/.exec(foldWidth(line.text))?.[1] ?? []);
  return [foldWidth(table.heads[column ?? -1] ?? ''), ...unit].join(' ');
}

function compared({ total }: CellSum, head: string, stated: readonly Figure[]): TotalAgain | undefined {
  const unit = total.unit || (/[(/]([^()/]{1,4})\)?/.exec(head)?.[1] ?? head.split(' ').at(-1) ?? '');
  const [value] = scanMentions(`${total.value.toFixed()}${unit.trim()}`);
  if (value?.kind !== 'quantity') return undefined;
  const alike = stated.filter((figure) => figure.unit === value.unit);
  const same = alike.find((figure) => figure.value.eq(value.value));
  if (same !== undefined) return { stated: same, total, value: value.value, holds: true };
  const [only, ...others] = alike;
  if (only === undefined || others.length > 0 || !mayBeSlip(only, value)) return undefined;
  return { stated: only, total, value: value.value, holds: false };
}

function mayBeSlip(figure: Figure, { value }: Quantity): boolean {
  const place = figure.quantum;
  const [one, other] = [figure.value, value].map((number) => number.div(place).toFixed());
  if (one === undefined || other === undefined || one.includes('.') || other.includes('.')) return false;
  return one.length >= LEAST_DIGITS && isOneSlip(one, other);
}
