/** Parts whose number the text tells: 三个组共检查118家 behind three of them; 分解到四个镇：甲63户，… before four. */

import { between, type Figure } from '../../claims/sentence.ts';
import { isAddable, isNear, leavesOpen, type Sum } from './addends.ts';
import { isMemberCount } from './enumeration.ts';

const ADDS_UP = /^[一-龥]{0,5}?(?:共计|合计|总计|累计|总共|共)有?([一-龥]{0,8})$/;
/** Words after which one thing may be counted by two of the parts. */
const SHARED = /重复|去重|重叠|共同|联合|同时|其中|另|合并计/;

/**
 * 第一组检查37家，第二组检查42家，第三组检查29家，三个组共检查118家: the total right behind a number, and just so many
 * parts of its unit before, in its sentence or in those before it. They are only likely to be its parts, so they must nearly make it.
 */
export function countedTotal(whole: Figure): Sum | undefined {
  const count = whole.sentence.figures[whole.index - 1];
  // Nothing but words between: what stands before the number up to the count.
  if (count === undefined || !isMemberCount(count) || count.to + whole.before.length !== whole.from)
    return undefined;
  const named = ADDS_UP.exec(whole.before);
  if (named === null) return undefined;
  const number = count.value.toNumber();
  const parts = partsBefore(count, whole, number);
  if (parts.length !== number || !isAddable(whole, parts) || !isNear(whole, parts)) return undefined;
  if (!isNamedAlike(named[1] ?? '', whole, parts)) return undefined;
  const from = parts[0]?.sentence.from ?? whole.from;
  const { text } = whole.sentence;
  const said =
    text.slice(from, whole.to) + (/^[^,;。]*/.exec(text.slice(whole.to, whole.sentence.to))?.[0] ?? '');
  return SHARED.test(said) || leavesOpen(said) ? undefined : { whole, parts, holds: 'equal' };
}

/** 两个村共有脱贫户49户 adds up no 低保户: what the total names, its parts name too. */
function isNamedAlike(name: string, { after, unit }: Figure, parts: readonly Figure[]): boolean {
  const isIn = (words: string): boolean =>
    words.length < 2 || parts.every((part) => `${part.clause} ${part.after}`.includes(words));
  // 登记农户 repeats with 户 only what is counted.
  const noun = name.endsWith(unit) ? name.slice(0, 2) : name.slice(-2);
  return isIn(noun) && isIn(after.slice(0, 2));
}

/** All numbers of the whole's unit before the count; where its sentence has none, those of as many sentences as it says. */
function partsBefore(count: Figure, whole: Figure, number: number): Figure[] {
  const isPart = ({ unit, depth }: Figure): boolean => unit === whole.unit && depth === whole.depth;
  const here = count.sentence.figures.filter((figure) => figure.index < count.index && isPart(figure));
  if (here.length > 0) return here;
  const parts: Figure[] = [];
  let sentence = count.sentence.previous;
  while (sentence !== undefined && parts.length < number) {
    const there = sentence.figures.filter(isPart);
    if (there.length === 0) break;
    parts.unshift(...there);
    sentence = sentence.previous;
  }
  return parts;
}

/** What gives the whole to those that the number counts, and what opens the list of them. */
const DIVIDES =
  /(?:分解|分配|下达|落实|安排|分派|拨付|发放|划拨|分发)(?:到|给|至|为|于|在)|分布(?:在|于|到)|分属|[,，]分$|来自|包括|分为|分成|划分为/;
/** Of departments one thing may concern two; it lies in one place. */
const LIES_IN = /涉及|覆盖/;
const PLACES = /^(?:乡镇|镇街|镇|乡|村|街道|社区|片区|县|区|市|园区)[^一-龥]/;
const OPENS = /^[一-龥]{0,6}(?::|,?(?:分别(?:为|是)|即):?)/;

/** Characters between the whole and the number of its parts. */
const MOST_AHEAD = 16;

/** The number of parts behind `whole` that opens their list: 214户，分解到四个镇：甲63户，… */
export function countOfParts(whole: Figure): Figure | undefined {
  const { figures } = whole.sentence;
  const count = figures[whole.index + 1];
  const next = figures[whole.index + 2];
  // What most figures miss is looked at first, the number itself last.
  if (count === undefined || next?.unit !== whole.unit || count.from - whole.to > MOST_AHEAD)
    return undefined;
  if (count.depth !== whole.depth || next.depth !== whole.depth) return undefined;
  const [lead, opening] = [between(whole, count), between(count, next)];
  if (!OPENS.test(opening) || /[;。:]/.test(lead) || !isMemberCount(count)) return undefined;
  return DIVIDES.test(lead) || (LIES_IN.test(lead) && PLACES.test(opening)) ? count : undefined;
}
