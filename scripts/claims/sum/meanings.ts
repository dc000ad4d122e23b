/** Lists that one candidate may mean, and whether one makes its whole. */

import { Big } from 'big.js';
import { between, type Figure } from '../sentence.ts';
import { BOTH, REST, UNDONE } from '../words.ts';
import type { Candidate } from './candidates.ts';
import type { Whole } from './lines.ts';

/** Numbers that may have been meant to make a whole. */
export interface List {
  readonly parts: readonly Figure[];
  readonly total: Big;
}

/** Every list of two and more that may be meant: all, the first of each row, without what divides a part again, up to a comma. */
export function meaningsOf(candidate: Candidate): List[] {
  const { parts, more, isNext } = candidate;
  const lists: List[] = [];
  const add = (list: readonly Figure[]): void => {
    if (list.length > 1) lists.push({ parts: list, total: totalOf(list) });
  };
  const union = unionOf(candidate);
  if (union !== undefined) lists.push(union);
  const [first, second] = parts;
  if (first === undefined || (second === undefined && more.length === 0)) return lists;
  add(parts);
  if (second !== undefined) {
    add(headsOf(parts));
    add(withoutDivided(parts));
    add(withoutInner(parts));
    // 受理86件，立案12件，了结82件，正在办理4件: what is put on file may be closed too.
    add(parts.filter(({ before }) => !/立案/.test(before)));
    // 其中重复件6件，涉及水污染15件、…: the first may be apart.
    if (candidate.form !== 'bare' && between(first, second).includes(',')) add(parts.slice(1));
  }
  // 205家，其中规上58家，发现隐患的97家，其余108家: what is left may be left of the last parts only.
  const last = parts.at(-1);
  const isLeft = last !== undefined && (REST.test(last.before) || UNDONE.test(last.before));
  if (isLeft && parts.length <= MOST_LED_BY_OTHERS) add(parts.slice(-2));
  if (candidate.form === 'bare' && !isNext) {
    const [next] = more;
    if (next !== undefined && (REST.test(next.before) || UNDONE.test(next.before))) add([...parts, next]);
    return lists;
  }
  addUpToCommas(candidate, add);
  return lists;
}

/** Parts of which only the last two may be meant; of long lists some two make the whole by chance. */
const MOST_LED_BY_OTHERS = 5;

/** Numbers after the list, and before its end, up to which it may go. */
const MOST_MORE = 8;

function addUpToCommas({ parts, more }: Candidate, add: (list: readonly Figure[]) => void): void {
  const all = [...parts, ...more.slice(0, MOST_MORE)];
  for (let end = all.length; end > Math.max(1, parts.length - MOST_MORE); end -= 1) {
    const [last, next] = [all[end - 1], all[end]];
    if (end === parts.length || last === undefined) continue;
    if (next !== undefined && !/[,;。]/.test(between(last, next))) continue;
    const list = all.slice(0, end);
    add(list);
    if (end > parts.length) add(withoutDivided(list));
  }
}

export function totalOf(parts: readonly Figure[]): Big {
  return parts.reduce((sum, { value }) => sum.plus(value), NOTHING);
}

const NOTHING = new Big(0);

/** The parts as they are most likely meant: of rows that ； parts, what no comma sets apart from the first number. */
export function partsMeant({ parts }: Candidate): readonly Figure[] {
  const heads = headsOf(withoutInner(parts));
  return withoutDivided(heads.length > 1 ? heads : withoutInner(parts));
}

/** 90个社区建成73个, 不合格的9批次里有6批次: a number with nothing between it and the one before is a part of that. */
function withoutInner(parts: readonly Figure[]): readonly Figure[] {
  return parts.filter((part, index) => {
    const last = parts[index - 1];
    if (last?.sentence !== part.sentence || last.index + 1 < part.index) return true;
    return !/^(?!.*[和及与])[一-龥]+$/.test(between(last, part));
  });
}

/** The first number of each row, and those joined to it: 甲6起和乙2起，… */
function headsOf(parts: readonly Figure[]): readonly Figure[] {
  const isInRows = parts.some(
    (part, index) => index > 0 && between(parts[index - 1] ?? part, part).includes(';'),
  );
  if (!isInRows) return parts;
  let isHead = true;
  return parts.filter((part, index) => {
    const gap = index === 0 ? ';' : between(parts[index - 1] ?? part, part);
    if (gap.includes(';')) isHead = true;
    else if (gap.includes(',')) isHead = false;
    return isHead;
  });
}

/** 有效回访246件，满意的240件、一般的5件、不满意的1件: a member leaves out the following that make it. */
function withoutDivided(parts: readonly Figure[]): readonly Figure[] {
  const members: Figure[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined) break;
    members.push(part);
    let sum = new Big(0);
    const next = parts[index + 1];
    const mayDivide = next !== undefined && /^[^;]*,[^;]*$/.test(between(part, next));
    for (let end = index + 1; mayDivide && end < parts.length && sum.lt(part.value); end += 1) {
      sum = sum.plus(parts[end]?.value ?? 0);
      if (end > index + 1 && sum.eq(part.value)) index = end;
    }
  }
  return members;
}

/**
 * Whether the parts make the whole. Of a whole in 亿 with parts in 万, the last place may differ; numbers that are all
 * rounded may together miss by half of the last place of each.
 */
export function fits({ figures, value }: Whole, { parts, total }: List): boolean {
  const miss = total.minus(value).abs();
  if (miss.eq(0)) return true;
  const coarse = figures.reduce((most, { quantum }) => (quantum.gt(most) ? quantum : most), NOTHING);
  if (miss.lt(coarse) && parts.some(({ quantum }) => quantum.lt(coarse))) return true;
  const numbers = [...figures, ...parts];
  const least = figures[0].unit === '元' ? ROUNDED_MONEY : 2;
  if (numbers.some(({ quantum }) => quantum.lt(least))) return false;
  // 3.6亿元，其中1.25亿元、0.85亿元，其余1.4亿元: of two coarse numbers both are rounded alike.
  const coarsest = numbers.reduce((most, { quantum }) => (quantum.gt(most) ? quantum : most), NOTHING);
  if (numbers.filter(({ quantum }) => quantum.eq(coarsest)).length <= 2 && miss.gte(coarsest)) return false;
  return miss.times(2).lte(numbers.reduce((sum, { quantum }) => sum.plus(quantum), NOTHING));
}

/** What two parts make together, where a third number says how many both of them count: 党纪35人、政务27人，同时受两种处分8人. */
export function unionOf({ parts }: Candidate): List | undefined {
  const [one] = parts;
  const both = one?.sentence.figures.find(
    ({ unit, index, clause, after }) =>
      unit === one.unit && index > one.index && BOTH.test(`${clause} ${after.slice(0, NEAR_WORDS)}`),
  );
  const members = parts.filter((part) => part !== both && (both === undefined || part.index < both.index));
  if (both === undefined || members.length < 2 || members.some(({ value }) => value.lt(both.value)))
    return undefined;
  return { parts: [...members, both], total: totalOf(members).minus(both.value) };
}

/** Characters after a number that may say that two parts both count it: 9户同属两类. */
const NEAR_WORDS = 8;

/** 0.01亿元; smaller places of money are exact. */
const ROUNDED_MONEY = 1_000_000;
