/** Totals whose parts stand in the paragraphs behind: 共发现问题53个，具体分布如下：（一）甲方面19个；（二）… */

import type { Reading, Stretch } from '../../claims/reading.ts';
import { type Figure, type Sentence, sentencesOf } from '../../claims/sentence.ts';
import { addsUp, isAddable, isNear, leavesOpen, type Sum } from './addends.ts';
import { type ListBehind, listsBehind } from './items-behind.ts';

/** Words that say that what is told is divided; what else stands 如下 may be told of it in any way. */
const DIVIDED =
  /(?:(?:分布|明细|构成|组成|分类|分配|分解|安排|划分|类别|去向|用途|来源)[一-龥]{0,4}(?:如下|为|是)|其中|包括|分别(?:为|是)|分为[^,;。]{0,6}):$/;
const BELOW = /(?:如下|以下[^,;。:]{0,8}):$/;
/** What is done, or found, is counted once in several items. */
const TOLD_OF = /发现|检查|整改|立案|查处|处理|移交|移送|问责|完成|办结|办理|受理|抽|涉及|解决|推进/;
/** Of items that overlap, or add up others. */
const NO_PART = /涉及|同时|累计|合计|共|其中|以上|小计/;

/** Every total of a lead whose items each hold just one number of its unit; they are only likely its parts, so they must nearly make it. */
export function itemsSums(reading: Reading): Sum[] {
  const lists = listsBehind(reading).filter(
    ({ lead, isRun }) => !isRun && lead.figures.length > 0 && opens(lead),
  );
  if (lists.length === 0) return [];
  const items = new Set(lists.flatMap((list) => list.items));
  const figures = new Map<Stretch, Figure[]>();
  for (const sentence of sentencesOf(reading)) {
    const { stretch } = sentence;
    if (items.has(stretch)) figures.set(stretch, [...(figures.get(stretch) ?? []), ...sentence.figures]);
  }
  return lists.flatMap((list) =>
    list.lead.figures.flatMap((whole) => {
      const sum = sumOf(whole, list, figures);
      return sum === undefined ? [] : [sum];
    }),
  );
}

function opens({ text, from }: Sentence): boolean {
  // 补助标准如下： lists prices.
  if (/标准|单价|每[人户个亩项]|价格/.test(text.slice(from))) return false;
  return DIVIDED.test(text) || BELOW.test(text);
}

function sumOf(
  whole: Figure,
  { lead, items }: ListBehind,
  figures: ReadonlyMap<Stretch, readonly Figure[]>,
): Sum | undefined {
  const isAlike = ({ unit, depth }: Figure): boolean => unit === whole.unit && depth === 0;
  if (lead.figures.filter(isAlike).length !== 1 || !isAlike(whole)) return undefined;
  if (leavesOpen(lead.text.slice(whole.to, lead.to))) return undefined;
  const parts = items.map((item) => figures.get(item)?.filter(isAlike) ?? []);
  const known = parts.flatMap((some) => (some.length === 1 ? some : []));
  if (known.length < items.length) return undefined;
  const isDivided = DIVIDED.test(lead.text);
  if (known.some(({ clause }) => NO_PART.test(clause) || (!isDivided && TOLD_OF.test(clause))))
    return undefined;
  if (!isAddable(whole, known) || addsUp(whole, known) || !isNear(whole, known)) return undefined;
  return { whole, parts: known, holds: 'within' };
}
