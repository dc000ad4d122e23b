/** Columns of a table that its row 合计 adds up, and rows that its column 合计 does. */

import { Big } from 'big.js';
import { foldWidth } from '../../language/fold.ts';
import type { Notice, Table } from '../../notice/model.ts';
import { blocksOf } from '../../notice/passages.ts';
import type { Prose } from '../../notice/prose.ts';
import { filledRows } from '../../notice/table.ts';
import { RARE, slipChanceOf } from '../slip.ts';
import { type NumberCell, numberIn, placesOf, wordsOf } from './cells.ts';

export interface CellSum {
  readonly total: NumberCell;
  readonly parts: readonly NumberCell[];
  /** By how much the parts may miss the total, for each may be rounded; 0 where the numbers are counts. */
  readonly tolerance: Big;
}

/** Every column whose total is surely that of the rows between: where in doubt, a column is left out. */
export function columnSumsOf(notice: Notice): CellSum[] {
  return blocksOf(notice).flatMap((block) => (block.kind === 'table' ? sumsIn(block) : []));
}

const TOTAL = /^(?:合 *计|总 *计|共 *计)$/;
/** 全县 adds up its towns where they are below it; 全省 above three counties does not. */
const WHOLE_PLACE = /^全[省市县区州镇乡]$/;
/** Places, of which so many make a chance agreement unlikely. */
const MANY = 4;
/** Rows that repeat or divide others, so that the rows are not added once each. */
const NO_ADDEND = /小计|其中|平均|均值|占比|比例|同比|环比|合 *计|总 *计|累计|上年|去年/;
/** Columns whose numbers are not added, or may count one thing in several rows. */
const NOT_ADDED =
  /率|比|占|均|序号|编号|代码|年[度份]|月份|日期|电话|排[名序]|名次|位次|得分|分数|单价|增[幅长]|涉及|覆盖|备注|%/;

function sumsIn(table: Table): CellSum[] {
  const rows = filledRows(table).slice(table.headRows);
  const labels = rows.map((row) => row.slice(0, 2).map(wordsOf));
  const isPlace = rows.length > MANY && WHOLE_PLACE.test(labels[0]?.[0] ?? '');
  const places = labels.flatMap((label, index) =>
    label.some((words) => TOTAL.test(words)) || (isPlace && index === 0) ? [index] : [],
  );
  const [place] = places;
  const isAtEdge = place === 0 || place === rows.length - 1;
  if (place === undefined || places.length > 1 || !isAtEdge) return [];
  const others = rows.filter((_, index) => index !== place);
  const isDivided = labels.some((label, index) => index !== place && NO_ADDEND.test(label.join(' ')));
  if (others.length < 2 || isDivided) return [];
  return table.heads.flatMap((words, column) => {
    const head = foldWidth(words).trim();
    const sum = NOT_ADDED.test(head) ? undefined : columnSum(rows[place], others, column);
    const found = sum === undefined ? [] : [{ ...sum, tolerance: toleranceOf(sum, head) }];
    return isPlace ? found.filter((one) => makes(one) || isSlip(one)) : found;
  });
}

function isSlip({ total, parts }: CellSum): boolean {
  const values = parts.map(({ value }) => value);
  const made = values.reduce((sum, value) => sum.plus(value), new Big(0));
  return slipChanceOf({ stated: total.value, made, parts: values, tries: 1 }) < RARE;
}

type Column = Omit<CellSum, 'tolerance'>;

function columnSum(
  totals: readonly Prose[] | undefined,
  rows: readonly (readonly Prose[])[],
  column: number,
): Column | undefined {
  const total = numberIn(totals?.[column]);
  const cells = rows.map((row) => row[column]);
  // An empty cell may have been joined with its neighbour; a dash says that there is nothing.
  const parts = cells.filter((cell) => cell === undefined || !NOTHING.test(wordsOf(cell))).map(numberIn);
  const known = parts.filter((part) => part !== undefined);
  if (total === undefined || known.length < parts.length || known.length < 2) return undefined;
  return known.every(({ unit }) => unit === total.unit) ? { total, parts: known } : undefined;
}

/** Rows that must hold before one that does not is a slip. */
const LEAST_HOLDING = 2;

/** Rows whose column 合计 or 小计 adds up the others: where that holds for all rows but one, the one is wrong. */
export function rowSumsOf(notice: Notice): CellSum[] {
  return blocksOf(notice).flatMap((block) => (block.kind === 'table' ? rowsIn(block) : []));
}

function rowsIn(table: Table): CellSum[] {
  const heads = table.heads.map((words) => foldWidth(words).trim());
  const totals = heads.flatMap((head, column) => (SUM_HEAD.test(head) ? [column] : []));
  const [place] = totals;
  if (place === undefined || totals.length > 1) return [];
  const added = heads.flatMap((head, column) => (column === place || NOT_ADDED.test(head) ? [] : [column]));
  const sums = filledRows(table)
    .slice(table.headRows)
    .flatMap((row) => {
      const total = numberIn(row[place]);
      const parts = added.flatMap((column) => numberIn(row[column]) ?? []);
      const sum = total === undefined || parts.length < 2 ? [] : [{ total, parts }];
      return sum.map((one) => ({ ...one, tolerance: toleranceOf(one, heads[place] ?? '') }));
    });
  const holding = sums.filter((sum) => makes(sum)).length;
  return holding >= Math.max(LEAST_HOLDING, sums.length - 1) ? sums : [];
}

const SUM_HEAD = /^(?:合 *计|总 *计|小 *计)$/;

function makes({ total, parts, tolerance }: CellSum): boolean {
  const made = parts.reduce((value, part) => value.plus(part.value), new Big(0));
  return made.minus(total.value).abs().lte(tolerance);
}

const NOTHING = /^[—–\-/／]{1,2}$/;
/** Numbers in 万 and 亿 and numbers with decimals may be rounded each: half of the last place for every one. */
function toleranceOf({ total, parts }: Column, head: string): Big {
  const cells = [total, ...parts];
  const places = Math.max(...cells.map(placesOf));
  const isRounded = places > 0 || /[万亿]/.test(head + total.unit);
  return isRounded ? new Big(`5e-${places + 1}`).times(cells.length) : new Big(0);
}
