/** Residents and journalists add up: where the text gives the whole list, its parts make the total. */

import { Big } from 'big.js';
import type { Figure } from '../../claims/sentence.ts';
import { say } from '../../messages/figures.ts';
import { spanOf } from '../../notice/prose.ts';
import type { Fault } from '../rule.ts';
import { rule } from '../rule.ts';
import { addsUp, type Sum, totalOf } from '../statements/addends.ts';
import { inUnitOf, numberIn, placeOf, places } from '../statements/show.ts';
import { sumsOf } from '../statements/sum.ts';
import { type ColumnSum, columnSumsOf } from '../statements/table-sum.ts';

export const figureSum = rule('figure-sum', 'error', function* (reading) {
  for (const sum of sumsOf(reading)) {
    const { whole, parts, holds } = sum;
    if (holds === 'within' && (parts.length < 2 || mayOverlap(parts))) continue;
    if (addsUp(whole, parts)) continue;
    const total = totalOf(parts);
    if (isRounded(sum, total)) continue;
    if (holds === 'within' && !isSlip(sum, total)) continue;
    const added = parts.map((part) => numberIn(whole, part.value)).join(' + ');
    const stated = inUnitOf(whole, whole.value);
    const by = inUnitOf(whole, total.minus(whole.value).abs());
    const difference = say.difference(total.gt(whole.value), by);
    const [says, advice] = say.sumDiffers(stated, inUnitOf(whole, total), added, difference);
    yield { says, advice, at: placeOf(whole), related: places(parts, say.addend) } satisfies Fault;
  }
  for (const sum of columnSumsOf(reading.notice)) {
    const fault = columnFault(sum);
    if (fault !== undefined) yield fault;
  }
});

/** Numbers of a column shown in the message; the findings mark them all. */
const MOST_SHOWN = 12;

function columnFault({ total, parts, tolerance }: ColumnSum): Fault | undefined {
  const sum = totalOf(parts);
  const miss = sum.minus(total.value).abs();
  if (miss.lte(tolerance)) return undefined;
  const withUnit = (value: Big): string => `${value.toFixed()}${total.unit}`;
  const shown = parts.slice(0, MOST_SHOWN).map(({ value }) => value.toFixed());
  const added = [...shown, ...(parts.length > MOST_SHOWN ? ['…'] : [])].join(' + ');
  const difference = say.difference(sum.gt(total.value), withUnit(miss));
  const [says, advice] = say.sumDiffers(withUnit(total.value), withUnit(sum), added, difference);
  const related = parts.map((part) => ({ at: spanOf(part.prose, part.from, part.to), says: say.addend }));
  return { says, advice, at: spanOf(total.prose, total.from, total.to), related };
}

/**
 * A whole written in 亿 with parts in 万 is rounded: its parts may differ by less than its last place. Persons and
 * cases in 万, and money in 亿, are rounded each: together they may miss by half of the last place of every one.
 */
function isRounded({ whole, parts }: Sum, total: Big): boolean {
  const miss = total.minus(whole.value).abs();
  if (parts.some((part) => part.quantum.lt(whole.quantum)) && miss.lt(whole.quantum)) return true;
  const numbers = [whole, ...parts];
  const least = whole.unit === '元' ? ROUNDED_MONEY : 2;
  if (numbers.some(({ quantum }) => quantum.lt(least))) return false;
  return miss.times(2).lte(numbers.reduce((sum, { quantum }) => sum.plus(quantum), new Big(0)));
}

/** 0.01亿元; smaller places of money are exact. */
const ROUNDED_MONEY = 1_000_000;

/**
 * 其中 may leave some of the whole unsaid. Parts of two or more that exceed the whole, or miss it by so little that a
 * complete list was meant, are slips; parts that may overlap (涉及 …) are not added up.
 */
function isSlip({ whole }: Sum, total: Big): boolean {
  const miss = whole.value.minus(total);
  if (miss.lt(0)) return true;
  return miss.lte(whole.value.times(NEAR));
}

/** Half of the parts are attributes that one thing can have together; brackets of age cannot. */
function mayOverlap(parts: readonly Figure[]): boolean {
  if (parts.every((part) => /岁/.test(part.clause))) return false;
  if (isOneSided(parts)) return true;
  return parts.filter((part) => OVERLAPPING.test(part.before)).length * 2 >= parts.length;
}

/** 其中女教师61人，高级职称17人: of women without men, the list goes on with what both can be. */
function isOneSided(parts: readonly Figure[]): boolean {
  const names = parts.map(({ before }) => before.replace(/^其中:?/, ''));
  return SIDES.some(
    ([one, other]) => names.some((name) => one.test(name)) && !names.some((name) => other.test(name)),
  );
}

const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/^女/, /^男/],
  [/^少数民族/, /^汉族/],
];

const OVERLAPPING = /涉及|含有|以上|以下|同时|存在|超过|不足|反映|党纪处分|政务处分|组织处理/;
/** Share of the whole that may be missing before a list counts as open. */
const NEAR = new Big('0.15');
