/**
 * Totals whose parts are in the paragraphs below, each with its own number of every unit that the total has:
 * 发生事故24起、死亡92人。1.道路交通14起、死亡51人。2.火灾2起、死亡8人。…
 */

import { anyOf } from '../../language/words.ts';
import type { Reading, Stretch } from '../reading.ts';
import { type Figure, sentencesOf } from '../sentence.ts';
import { SUMMED } from '../words.ts';
import type { Candidate } from './candidates.ts';
import { isAddable, type Whole, wholeOf } from './lines.ts';
import { ITEMS, ITEMS_BARE } from './shapes.ts';

/** Words that say that what is stated is divided. */
const DIVIDED =
  /(?:(?:分布|明细|构成|组成|分类|分配|分解|安排|划分|类别|去向|用途|来源|分项情况|分行业|分地区|分类型)[一-龥]{0,4}(?:如下|为|是|看)?|其中|包括|分别(?:为|是)|分为[^,;。]{0,6}):$/;
/** 补助标准如下： lists prices. */
const PRICES = /标准|单价|每[人户个亩项]|价格/;
/** Of items that overlap, or add up others. */
const NO_PART = new RegExp(`${SUMMED}|涉及|同时|其中|以上|小计`);
/** 以上资金合计113.5万元 */
const TOTAL_BELOW = new RegExp(`^(?:以上|上述)?[一-龥]{0,6}${anyOf('total')}[一-龥]{0,4}$`);

/** Of every run of paragraphs that count on, the lists that its first numbers make: those of one run together. */
export function itemLists(reading: Reading): Candidate[][] {
  const runs = runsIn(reading.stretches);
  if (runs.length === 0) return [];
  const figures = new Map<Stretch, Figure[]>();
  for (const { stretch, figures: some } of sentencesOf(reading)) {
    if (some.length > 0) figures.set(stretch, [...(figures.get(stretch) ?? []), ...some]);
  }
  return runs.flatMap((run) => {
    const lists = listsOf(run, figures);
    return lists.length > 0 ? [lists] : [];
  });
}

/** Items of one run, and the paragraphs around it that may state its total. */
interface Run {
  readonly items: readonly Stretch[];
  readonly before: readonly Stretch[];
  readonly after: Stretch | undefined;
}

/** Paragraphs before a run in which its total may be. */
const MOST_BEFORE = 3;

function runsIn(stretches: readonly Stretch[]): Run[] {
  const runs: Run[] = [];
  const runOf = (items: readonly Stretch[], start: number, end: number): void => {
    const before = stretches.slice(Math.max(start - MOST_BEFORE, 0), start).reverse();
    if (items.length > 1) runs.push({ items, before, after: stretches[end] });
  };
  for (let index = 0; index < stretches.length; index += 1) {
    const stretch = stretches[index];
    if (stretch === undefined) break;
    if (stretch.label !== '' && stretch.path.at(-1)?.ordinal === 1) {
      const { items, end } = markedFrom(stretches, index);
      runOf(items, index, end);
    } else if (stretch.label === '' && isRow(stretch) && !isRow(stretches[index - 1])) {
      let end = index;
      while (isRow(stretches[end])) end += 1;
      // The last row ends in 。
      const last = stretches[end];
      const isClosed = last !== undefined && last.label === '' && last.text.endsWith('。');
      const stop = isClosed ? end + 1 : end;
      runOf(stretches.slice(index, stop), index, stop);
      index = stop - 1;
    }
  }
  return runs;
}

function isRow(stretch: Stretch | undefined): boolean {
  return stretch?.label === '' && stretch.text.endsWith(';') && stretch.text.length < LONGEST_ROW;
}

const LONGEST_ROW = 120;
/** Paragraphs of one item; after more the run is cut, so that the work stays linear. */
const MOST_OF_ITEM = 40;

/** The paragraphs with marks of one kind from 1 on, whatever is below them. */
function markedFrom(
  stretches: readonly Stretch[],
  start: number,
): { readonly items: Stretch[]; readonly end: number } {
  const depth = stretches[start]?.path.length ?? 0;
  const mark = stretches[start]?.path.at(-1)?.mark;
  const items: Stretch[] = [];
  let index = start;
  let since = 0;
  for (; index < stretches.length && since < MOST_OF_ITEM; index += 1) {
    const stretch = stretches[index];
    const own = stretch?.path.at(-1);
    if (stretch === undefined || stretch.path.length < depth) break;
    since += 1;
    if (stretch.path.length > depth || stretch.label === '') continue;
    if (own?.mark !== mark || own?.ordinal !== items.length + 1) break;
    items.push(stretch);
    since = 0;
  }
  return { items, end: index };
}

function listsOf(
  { items, before, after }: Run,
  figures: ReadonlyMap<Stretch, readonly Figure[]>,
): Candidate[] {
  const lead = before.find((stretch) => stretch.text.endsWith(':')) ?? before[0];
  if (lead === undefined || PRICES.test(lead.text)) return [];
  const isDivided = DIVIDED.test(lead.text);
  const shape = isDivided ? ITEMS : ITEMS_BARE;
  const units = new Set(items.flatMap((item) => figures.get(item)?.map(({ unit }) => unit) ?? []));
  return [...units].flatMap((unit): Candidate[] => {
    // An item that ends in ； has another after it.
    if (items.at(-1)?.text.endsWith(';')) return [];
    const parts = items.flatMap((item) => firstOf(figures.get(item) ?? [], unit) ?? []);
    if (parts.length < 2 || (parts.length < items.length && parts.length < MANY)) return [];
    if (parts.some(({ clause }) => NO_PART.test(clause))) return [];
    const list = (whole: Whole, isNext: boolean): Candidate => ({
      shape: isNext ? shape : ITEMS,
      form: isNext ? shape.form : 'closed',
      whole,
      parts,
      more: [],
      isNext,
    });
    const total = figures.get(after ?? lead)?.find((figure) => figure.unit === unit && isAddable(figure));
    if (after !== undefined && total !== undefined && TOTAL_BELOW.test(total.before))
      return [list(wholeOf(total), false)];
    const stated = before.flatMap(
      (stretch) => figures.get(stretch)?.filter((figure) => figure.unit === unit && isAddable(figure)) ?? [],
    );
    return stated.slice(0, MOST_WHOLES).map((whole) => list(wholeOf(whole), true));
  });
}

/** Items that state a unit, though others of the run do not: 水上交通1起、下落不明3人；火灾未发生. */
const MANY = 3;
const MOST_WHOLES = 3;

/** The first number of the unit in the first clauses of an item. */
function firstOf(figures: readonly Figure[], unit: string): Figure | undefined {
  const first = figures.find((figure) => figure.unit === unit && figure.depth === 0 && isAddable(figure));
  const [opening] = figures;
  if (first === undefined || opening === undefined) return undefined;
  return first.from - opening.from < FAR ? first : undefined;
}

/** Characters after the first number of an item over which another still is of its head. */
const FAR = 24;
