/**
 * Columns that are made of others: 合格率 is 合格批次 by 抽检批次, 增长（%） compares two years, 结余 is what 支出 leaves of 预算.
 * Which columns make one, its rows show: where they do in all rows but one, the one is wrong.
 */

import { foldWidth } from '../../language/fold.ts';
import type { Notice, Table } from '../../notice/model.ts';
import { blocksOf } from '../../notice/passages.ts';
import type { Prose } from '../../notice/prose.ts';
import { filledRows } from '../../notice/table.ts';
import { type NumberCell, valueIn, wordsOf, writtenPlaces } from './cells.ts';

export type Kind = 'share' | 'share of the total' | 'growth' | 'difference';

/** One row of a column that others make. */
export interface MadeCell {
  readonly kind: Kind;
  readonly made: NumberCell;
  /** The part, the later number, or what something is taken from. */
  readonly of: NumberCell;
  /** The whole, the earlier number, or what is taken. */
  readonly by: NumberCell;
  readonly holds: boolean;
}

/** Rows and columns of which more would only take time. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 12;
/** Rows that must hold before one that does not is wrong. */
const LEAST_HOLDING = 2;

/** Every row of every column that the other rows show to be made of two others. */
export function madeCellsOf(notice: Notice): MadeCell[] {
  return blocksOf(notice).flatMap((block) => (block.kind === 'table' ? madeIn(block) : []));
}

type Row = readonly (NumberCell | undefined)[];

interface Columns {
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  /** The row that the others are shares of. */
  readonly total: Row | undefined;
}

const TOTAL = /^(?:合 *计|总 *计|共 *计|全[省市县区州国镇乡校院])$/;
const RATE_HEAD = /率|占|比[重例]|%|完成进度|增[幅长]|降幅|同比|环比|增减/;
const GROWTH_HEAD = /增|减|升|降|涨|同比|环比|变[化动]|幅/;
const DIFFERENCE_HEAD = /结余|余额|结转|剩余|差|增[减加]|减少|净增|未|尚|缺口|节[约余]|不|欠|新增/;

function madeIn(table: Table): MadeCell[] {
  const all = filledRows(table).slice(table.headRows, table.headRows + MOST_ROWS);
  const heads = table.heads.slice(0, MOST_COLUMNS).map((words) => foldWidth(words).replace(/\s/g, ''));
  const rows = all.map((row) => row.slice(0, MOST_COLUMNS).map(numberCell));
  if (rows.length <= LEAST_HOLDING) return [];
  const at = all.findIndex((row) => row.slice(0, 2).some((cell) => TOTAL.test(wordsOf(cell))));
  const columns = { heads, rows, total: rows[at] };
  return heads.flatMap((head, target) => {
    const isRate = RATE_HEAD.test(head) || rows.some((row) => row[target]?.unit === '%');
    if (!isRate && !DIFFERENCE_HEAD.test(head)) return [];
    return bestOf(target, columns, isRate) ?? [];
  });
}

function numberCell(prose: Prose): NumberCell | undefined {
  return valueIn(prose);
}

/** The rows of the relation that holds in all of them, or else in all but one. */
function bestOf(target: number, columns: Columns, isRate: boolean): readonly MadeCell[] | undefined {
  let best: readonly MadeCell[] | undefined;
  const relations = [...relationsOf(target, columns, isRate)];
  for (const relation of relations) {
    const rows = rowsOf(relation, target, columns);
    if (rows === undefined || isByChance(rows, relations.length)) continue;
    if (rows.every(({ holds }) => holds)) return rows;
    if (best === undefined || rows.length > best.length) best = rows;
  }
  return best;
}

interface Relation {
  readonly kind: Kind;
  readonly of: number;
  readonly by: number;
}

function* relationsOf(target: number, { heads, rows, total }: Columns, isRate: boolean): Generator<Relation> {
  const numbers = heads.flatMap((_, column) =>
    column !== target && rows.some((row) => row[column] !== undefined && row[column]?.unit !== '%')
      ? [column]
      : [],
  );
  const head = heads[target] ?? '';
  for (const of of numbers) {
    if (isRate && total !== undefined) yield { kind: 'share of the total', of, by: of };
    for (const by of numbers) {
      if (of === by) continue;
      if (isRate) yield { kind: GROWTH_HEAD.test(head) ? 'growth' : 'share', of, by };
      if (DIFFERENCE_HEAD.test(head)) yield { kind: 'difference', of, by };
    }
  }
}

/** What the relation makes of each row; `undefined` where two rows do not hold, or too few do. */
function rowsOf(
  { kind, of, by }: Relation,
  target: number,
  { rows, total }: Columns,
): MadeCell[] | undefined {
  const made: MadeCell[] = [];
  let failing = 0;
  for (const row of rows) {
    const whole = kind === 'share of the total' ? (row === total ? undefined : total?.[by]) : row[by];
    const cells = { made: row[target], of: row[of], by: whole };
    if (cells.made === undefined || cells.of === undefined || cells.by === undefined) continue;
    const one = { made: cells.made, of: cells.of, by: cells.by };
    if (saysNothing(kind, one)) continue;
    const holds = isMade(kind, one);
    if (!holds && kind === 'share of the total' && isRoundedToFit(one)) continue;
    if (!holds) failing += 1;
    if (failing > 1) return undefined;
    made.push({ kind, ...one, holds });
  }
  return made.length - failing >= LEAST_HOLDING ? made : undefined;
}

/** Of small or coarse numbers some two columns fit in a few rows by chance. */
function isByChance(rows: readonly MadeCell[], tries: number): boolean {
  const chance = rows.reduce((product, row) => product * (row.holds ? chanceOf(row) : 1), tries);
  return chance > (rows[0]?.kind === 'difference' ? RARE_DIFFERENCE : RARE_RATE);
}

const RARE_RATE = 0.005;
/** The head of the column says that it is a difference. */
const RARE_DIFFERENCE = 0.1;

/** The values that would fit, of those that might be there. */
function chanceOf({ kind, made, of, by }: MadeCell): number {
  const place = 10 ** -writtenPlaces(made);
  if (kind !== 'difference') return Math.min((2 * place) / 100, 1);
  const loose = 2 * (looseOf(of) + looseOf(by)) + place;
  return Math.min(loose / made.value.toNumber(), 1);
}

type Three = Pick<MadeCell, 'made' | 'of' | 'by'>;

/** 0 by anything, all of all, no change: such rows fit many relations. */
function saysNothing(kind: Kind, { made, of, by }: Three): boolean {
  if (by.value.eq(0) || of.value.eq(0)) return true;
  return kind !== 'difference' && of.value.eq(by.value) && (made.value.eq(100) || made.value.eq(0));
}

/** Shares of a total are rounded so that they make 100: 1.64 may be written 1.7. */
function isRoundedToFit({ made, of, by }: Three): boolean {
  const right = (of.value.toNumber() * 100) / by.value.toNumber();
  return Math.abs(right - made.value.toNumber()) < 1.5 * 10 ** -writtenPlaces(made);
}

function isMade(kind: Kind, { made, of, by }: Three): boolean {
  const [a, b, stated] = [of, by, made].map(({ value }) => value.toNumber());
  if (a === undefined || b === undefined || stated === undefined) return false;
  const [looseA, looseB] = [looseOf(of), looseOf(by)];
  if (kind === 'difference')
    return Math.abs(Math.abs(a - b) - stated) <= looseA + looseB + looseOf(made) + NOISE;
  const least = (a - looseA) / (b + looseB);
  const most = (a + looseA) / Math.max(b - looseB, NOISE);
  const [low, high] =
    kind === 'growth' ? [Math.abs(least - 1), Math.abs(most - 1)].sort((x, y) => x - y) : [least, most];
  // Rounded, or cut off.
  const place = 10 ** -writtenPlaces(made);
  return (low ?? 0) * 100 < stated + place + NOISE && (high ?? 0) * 100 > stated - place * HALF - NOISE;
}

const NOISE = 1e-9;
/** A little more than half a place: 25.548 is rounded to 25.55, and again to 25.6. */
const HALF = 0.55;

/** Half of the last place of a number with decimals; whole numbers are counts. */
function looseOf(cell: NumberCell): number {
  const places = writtenPlaces(cell);
  return places === 0 ? 0 : 10 ** -places / 2;
}
