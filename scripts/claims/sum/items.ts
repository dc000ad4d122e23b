/** Totals whose parts stand in the paragraphs below: 共发现问题53个，具体分布如下：（一）甲方面19个；（二）… */

import { type ListBehind, listsBehind } from '../items-behind.ts';
import type { Reading, Stretch } from '../reading.ts';
import { type Figure, type Sentence, sentencesOf } from '../sentence.ts';
import type { Candidate } from './candidates.ts';
import { isAddable, wholeOf } from './lines.ts';
import { ITEMS } from './shapes.ts';

/** Words that say that what is told is divided; what else stands 如下 may be told of it in any way. */
const DIVIDED =
  /(?:(?:分布|明细|构成|组成|分类|分配|分解|安排|划分|类别|去向|用途|来源)[一-龥]{0,4}(?:如下|为|是)|其中|包括|分别(?:为|是)|分为[^,;。]{0,6}):$/;
const BELOW = /(?:如下|以下[^,;。:]{0,8}):$/;
/** 补助标准如下： lists prices. */
const PRICES = /标准|单价|每[人户个亩项]|价格/;
/** What is done, or found, is counted once in several items. */
const TOLD_OF = /发现|检查|整改|立案|查处|处理|移交|移送|问责|完成|办结|办理|受理|抽|涉及|解决|推进/;
/** Of items that overlap, or add up others. */
const NO_PART = /涉及|同时|累计|合计|共|其中|以上|小计/;

/** Of every lead with a total, the list whose items each state one number of its unit. */
export function itemLists(reading: Reading): Candidate[] {
  const lists = listsBehind(reading).filter(({ lead, isRun }) => !isRun && opens(lead));
  if (lists.length === 0) return [];
  const items = new Set(lists.flatMap((list) => list.items));
  const figures = new Map<Stretch, Figure[]>();
  for (const { stretch, figures: some } of sentencesOf(reading)) {
    if (items.has(stretch)) figures.set(stretch, [...(figures.get(stretch) ?? []), ...some]);
  }
  return lists.flatMap((list) => list.lead.figures.flatMap((whole) => listOf(whole, list, figures) ?? []));
}

function opens({ text, from, figures }: Sentence): boolean {
  return figures.length > 0 && !PRICES.test(text.slice(from)) && (DIVIDED.test(text) || BELOW.test(text));
}

function listOf(
  whole: Figure,
  { lead, items }: ListBehind,
  figures: ReadonlyMap<Stretch, readonly Figure[]>,
): Candidate | undefined {
  const isAlike = (figure: Figure): boolean =>
    figure.unit === whole.unit && figure.depth === 0 && isAddable(figure);
  if (!isAlike(whole) || lead.figures.filter(isAlike).length !== 1) return undefined;
  const parts = items.flatMap((item) => figures.get(item)?.filter(isAlike) ?? []);
  const stretches = new Set(parts.map(({ sentence }) => sentence.stretch));
  if (parts.length !== items.length || stretches.size !== items.length) return undefined;
  const isDivided = DIVIDED.test(lead.text);
  if (parts.some(({ clause }) => NO_PART.test(clause) || (!isDivided && TOLD_OF.test(clause))))
    return undefined;
  return { shape: ITEMS, form: ITEMS.form, whole: wholeOf(whole), parts, more: [], isNext: true };
}
