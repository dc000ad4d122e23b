/** States of a total that the sentence before tells: 共分解为67项任务。目前，已完成48项，需继续推进14项，尚未启动6项。 */

import type { Figure, Sentence } from '../../claims/sentence.ts';
import { addsUp, endsOpen, isAddable, isMeant, leavesRest, nearestOf, type Sum } from './addends.ts';

/** Words that lead over from the total to its states and name nobody else: 截至6月底，目前，经检验，. */
const LEAD_OVER =
  /^\s*(?:(?:截[至止][^,。;]{1,16}|到[^,。;]{2,12}|目前|现阶段|迄今|至今|经[一-龥]{2,8}|[一-龥]{0,4}结果(?:显示|表明)?|其中)[,:])*(?:其中|目前|现|已|均|共|经[一-龥]{2}|按期|如期|当场|全部|基本|初步|部分|整改|样品|产品|问题|任务|事项|案件|线索)*$/;
/** Of another time than the total. */
const OTHER_TIME = /累计|[全本今去上当]年|[全本当上]月|以来|季度|上期|往年/;

/**
 * The states must be all that their sentence counts in that unit, begin right behind words that lead over, and nearly make
 * the total; a number of the unit between would be the total.
 * @param state a state's words begin with it
 */
export function stateSumAhead(group: readonly Figure[], state: RegExp): Sum | undefined {
  const [first] = group;
  if (first === undefined || group.length < 2) return undefined;
  const { sentence, unit, depth } = first;
  const alike = sentence.figures.filter((figure) => figure.unit === unit && figure.depth === depth);
  const before = totalsBefore(sentence, first);
  if (alike.length !== group.length || before === undefined) return undefined;
  const { text, from, to } = sentence;
  const head = text.slice(from, first.from);
  const begun = state.exec(first.before);
  if (begun === null || !LEAD_OVER.test(head.slice(0, head.length - first.before.length + begun.index)))
    return undefined;
  const words = text.slice(from, to);
  const told = text.slice(before[0]?.sentence.from ?? from, from);
  if (/另|其中|重复/.test(words) || endsOpen(words) || leavesRest(words)) return undefined;
  if (OTHER_TIME.test(head) && !OTHER_TIME.test(told)) return undefined;
  if (before.some((total) => addsUp(total, group))) return undefined;
  const addable = before.filter((total) => isAddable(total, group));
  const whole = nearestOf(addable, group);
  return whole !== undefined && isMeant(whole, group) ? { whole, parts: group, holds: 'equal' } : undefined;
}

/** Numbers of the unit in the nearest sentence before that has some; it may be the last but one. */
function totalsBefore({ previous }: Sentence, { unit }: Figure): readonly Figure[] | undefined {
  for (const sentence of [previous, previous?.previous]) {
    const totals = sentence?.figures.filter((figure) => figure.unit === unit && figure.depth === 0) ?? [];
    if (totals.length > 0) return totals;
  }
  return undefined;
}
