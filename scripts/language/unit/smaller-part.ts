/** What goes on after the unit of a quantity and belongs to it: 12元2角, 12亩5分, 3小时40分钟, 3年6个月, 2天半. */

import { Big } from 'big.js';
import { inPlain } from '../number/capital-number.ts';
import { hanNumber } from '../number/numeral.ts';
import { type Unit, unitNamed } from './unit.ts';

/** The part after the unit. */
export interface SmallerPart {
  /** In base units: 0.2 for 2角 after 元, 40 for 40分钟. */
  readonly value: Big;
  readonly quantum: Big;
  readonly to: number;
  /** The unit of the whole, where its base changes: 3年6个月 is counted in months. */
  readonly unit: Unit;
}

/** Reads the part that goes on at `offset`, directly after `unit`. */
export function smallerPartAt(text: string, unit: Unit, offset: number): SmallerPart | undefined {
  if (text.charAt(offset) === '半') return halfAt(text, unit, offset);
  const parts = PARTS[unit.name];
  if (parts === undefined) return undefined;
  const rest = inPlain(text.slice(offset, offset + MOST));
  let value = new Big(0);
  let quantum: Big | undefined;
  let at = 0;
  for (const { words, factor, below } of parts) {
    words.lastIndex = at;
    const found = words.exec(rest);
    const digits = found?.[1] ?? '';
    const count = /^[0-9]/.test(digits) ? Number(digits) : hanNumber(digits);
    if (found === null || count >= below) continue;
    quantum = new Big(factor);
    value = value.plus(quantum.times(count));
    at = words.lastIndex;
  }
  if (quantum === undefined) return undefined;
  return { value, quantum, to: offset + at, unit: unit.name === '年' ? YEAR_IN_MONTHS : unit };
}

/** Longer than every such part: 七百二十公斤, 十二个月. */
const MOST = 12;

interface Part {
  readonly words: RegExp;
  /** In base units. */
  readonly factor: string;
  /** So many make one of the unit before. */
  readonly below: number;
}

function part(name: string, factor: string, below: number): Part {
  return {
    words: new RegExp(`零?([0-9]{1,3}|[一二三四五六七八九十百两]{1,7})(?:${name})`, 'y'),
    factor,
    below,
  };
}

/** 分 in 分别, 分为, 分类 is another word. */
const FEN = '分(?![为别析类批配布管期步区担解之])';
const MONEY = [part('角', '0.1', 10), part(FEN, '0.01', 100)];
const HOURS = [part(`分钟|${FEN}`, '1', 60)];
const PARTS: Readonly<Record<string, readonly Part[]>> = {
  元: MONEY,
  圆: MONEY,
  亩: [part(FEN, '0.1', 10), part('厘', '0.01', 10)],
  小时: HOURS,
  个小时: HOURS,
  公里: [part('米', '1', 1000)],
  吨: [part('公斤|千克', '1', 1000)],
  年: [part('个月', '1', 12)],
};

const YEAR_IN_MONTHS: Unit = { name: '年', base: '个月', dimension: 'duration', factor: new Big(12) };

/** 2天半, 5亩半, 两倍半; 半数, 半年 and their like are other words. */
function halfAt(text: string, unit: Unit, offset: number): SmallerPart | undefined {
  if (!HALVED.has(unit.dimension) || OTHER_HALF.test(text.charAt(offset + 1))) return undefined;
  const half = unit.factor.times(HALF);
  return { value: half, quantum: half, to: offset + 1, unit };
}

const HALF = new Big('0.5');
const HALVED = new Set(['duration', 'times', 'length', 'area', 'mass', 'volume']);
const OTHER_HALF = /[数年月天夜价径日成截途边生个]/;

/** A unit with 半 or 多 in its middle: 3个半月, 2个多小时. */
export function splitUnitAt(
  text: string,
  offset: number,
): { readonly unit: Unit; readonly half: boolean; readonly to: number } | undefined {
  if (text.charAt(offset) !== '个') return undefined;
  SPLIT.lastIndex = offset;
  const found = SPLIT.exec(text);
  return found === null
    ? undefined
    : { unit: unitNamed(`个${found[2]}`), half: found[1] === '半', to: SPLIT.lastIndex };
}

const SPLIT = /个([半多])(月|小时|星期|季度)/y;
