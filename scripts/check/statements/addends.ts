/** Which numbers of a sentence may be added up: exact ones of one unit that no word sets apart. */

import { Big } from 'big.js';
import type { Figure } from '../../claims/sentence.ts';

export interface Sum {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** `equal`: the parts are all there is. `within`: 其中 names some of it, so they may add up to less. */
  readonly holds: 'equal' | 'within';
}

const OPEN =
  /(?<![中初高平同均相优上头对一二三四五六])等(?!级|待|额|同|于|次|价|候|位)|主要|不含|不限于|除(?:外|了)|以及其他|部分为|余为|若干|另外|余下|四舍五入|尾差|兼[有任具]|交叉|重复计|重叠/;
const COMPARISON =
  /去年|上年(?!(?:度)?(?:结[余转存]|滚存))|同期|同比|环比|上期|前年|原(?:来|有)?的?$|目标|计划|任务数|此前|以往|较(?![大小多少重轻好差高低快慢强弱])|(?<!占)比(?![例重率武赛选对])/;

/** Words after which a list is not complete, or numbers are not of this list. */
export function leavesOpen(words: string): boolean {
  return OPEN.test(words) || COMPARISON.test(words);
}

/** Words after which a list is not complete. */
export function endsOpen(words: string): boolean {
  return OPEN.test(words);
}

/** 部分单位同时存在两类以上问题: the parts of a list are told to share members, so they may make more than the whole. */
export function tellsOverlap(words: string): boolean {
  return /(?:部分|有的|个别|一些|[0-9]+[家户人个名])[^,;。]{0,8}(?:同时|兼)|同时(?:存在|涉及|具有|符合|属于)|[两三多几2-9]\s?[类种项个方]{1,2}(?:以上|及以上)|不止一|存在多[类种项个]/.test(
    words,
  );
}

/** 其余列入长期整改: what is left over has no number that could be added. */
export function leavesRest(words: string): boolean {
  return /(?:其余|剩余)(?!的?[0-9])/.test(words);
}

export function addsUp(whole: Figure, parts: readonly Figure[]): boolean {
  const stated = integerOf(whole.value);
  let sum = 0;
  for (const { value } of parts) sum += integerOf(value);
  // Most numbers are small and whole, and lists are added up many times: those need no decimals.
  if (Number.isSafeInteger(sum) && Number.isSafeInteger(stated)) return sum === stated;
  return totalOf(parts).eq(whole.value);
}

/** The value where it is a whole number of at most 15 digits; else NaN. */
function integerOf({ s, e, c }: Big): number {
  if (e > 14 || c.length > e + 1) return c[0] === 0 ? 0 : Number.NaN;
  let value = 0;
  for (let place = 0; place <= e; place += 1) value = value * 10 + (c[place] ?? 0);
  return s * value;
}

export function totalOf(parts: readonly Pick<Figure, 'value'>[]): Big {
  const [first, ...others] = parts;
  return others.reduce((value, part) => value.plus(part.value), first?.value ?? new Big(0));
}

export function isAddable(whole: Figure, parts: readonly Figure[]): boolean {
  return (
    whole.exact &&
    whole.unit !== '%' &&
    whole.unit !== '' &&
    !isDifference(whole) &&
    parts.every((part) => part.exact)
  );
}

/** Units of ages, grades and marks: 65岁及以上 names who is counted, and counts nobody. */
export const NAMING_UNITS: ReadonlySet<string> = new Set(['岁', '周岁', '级', '度', '分']);

/** Share of the whole by which a list that is only likely to be of this whole may miss it. */
const NEAR = new Big('0.15');

/** Whether the parts miss the whole by so little that they were meant to make it. */
export function isNear(whole: Figure, parts: readonly Figure[]): boolean {
  return totalOf(parts).minus(whole.value).abs().lte(whole.value.times(NEAR));
}

/**
 * Whether states were meant to make the whole: they make too much of it, or miss it by one or by a twentieth at most. By
 * more, some other state may have been left unsaid.
 */
export function isMeant(whole: Figure, parts: readonly Figure[]): boolean {
  const miss = whole.value.minus(totalOf(parts));
  return isNear(whole, parts) && (miss.lte(1) || miss.times(20).lte(whole.value));
}

/** Of the wholes that the parts were meant to make, the one that they miss by least. */
export function nearestOf(wholes: readonly Figure[], parts: readonly Figure[]): Figure | undefined {
  const total = totalOf(parts);
  const miss = ({ value }: Figure): Big => total.minus(value).abs();
  return wholes.filter((whole) => isNear(whole, parts)).sort((one, other) => miss(one).cmp(miss(other)))[0];
}

/** 达到100万元的村4个 counts villages, not money. */
export function isThreshold(figure: Figure): boolean {
  return /^的/.test(figure.after) && /(?:达到?|满|超过?|不足|低于|高于)$/.test(figure.before);
}

/** 同比减少715件, 节约资金1363万元: by how much, not how much. */
export function isDifference({ before }: Figure): boolean {
  return /(?:(?<!新)增加?|减少?|增长|下降|上升|提高|降低|回落|多|少|核减|节约|节约资金|相差|超出)了?$/.test(
    before,
  );
}
