/** Finds the unit that follows a number. */

import { CharacterSet } from '../character-set.ts';
import { ratioOf, UNITS, type Unit } from './unit.ts';

/** A unit at its place. */
export interface UnitWords {
  readonly unit: Unit;
  readonly to: number;
}

/** The unit at `offset`, the longest that is there. */
export function unitAt(text: string, offset: number): UnitWords | undefined {
  const found = simpleUnitAt(text, offset);
  return found !== undefined && text.charAt(found.to) === '/'
    ? (ratioAt(text, offset, found) ?? found)
    : found;
}

function simpleUnitAt(text: string, offset: number): UnitWords | undefined {
  for (const { unit, otherWords } of BY_FIRST.get(text.charCodeAt(offset)) ?? []) {
    const { name } = unit;
    if (name.length > 1 && !text.startsWith(name, offset)) continue;
    const to = offset + name.length;
    if (LETTER.at(name, name.length - 1) ? LETTER_OR_DIGIT.at(text, to) : goesOn(text, to, otherWords))
      return undefined;
    return { unit, to };
  }
  return undefined;
}

function goesOn(text: string, to: number, otherWords: string): boolean {
  return otherWords !== '' && to < text.length && otherWords.includes(text.charAt(to));
}

const LETTER = new CharacterSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZμ');
const LETTER_OR_DIGIT = new CharacterSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');

/** 批次/千人, 元/平方米, 毫克/升: the second unit follows the stroke, perhaps after 每 and a scale. */
function ratioAt(text: string, offset: number, { to }: UnitWords): UnitWords | undefined {
  let start = to + 1;
  if (text.charAt(start) === '每') start += 1;
  while (start < to + 5 && SCALE.at(text, start)) start += 1;
  const end = simpleUnitAt(text, start)?.to ?? (PERIOD.at(text, start) ? start + 1 : undefined);
  if (end === undefined) return undefined;
  return { unit: ratioOf(text.slice(offset, end)), to: end };
}

const SCALE = new CharacterSet('十百千万亿0');
/** 月 and 季 are units only under a stroke: 元/月. */
const PERIOD = new CharacterSet('月季');

/** Characters that make another word of a unit: 出资100万组建 counts no 组. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  组: '建织成合',
  处: '理置分于罚',
  次: '日年月',
  起: '到来诉草',
  批: '准评复示',
  部: '门署队',
  场: '所地',
  位: '于居列',
  度: '过',
  分: '为别析类批配布管期步区担解之',
  大: '力会幅量型',
  面: '积对向上',
  班: '子',
  车: '辆',
  支: '持部付出委',
  名: '单称义额',
  期: '间限望',
  条: '例件款',
  级: '别',
  点: '评多',
  人: '民大力均口员',
  户: '籍',
  家: '庭属',
  段: '落',
  路: '面段',
  元: '旦素',
  口: '岸',
  年: '均龄',
  天: '然',
  成: '立效果为员绩功熟都本',
  村: '级民委支',
  镇: '级政府党',
  案: '例件卷由情',
  票: '据',
  对: '于口应照接',
  双: '方',
  立方: '体',
};

/** All units by the code of their first character, the longer before the shorter that it begins with. */
const BY_FIRST = new Map<number, { readonly unit: Unit; readonly otherWords: string }[]>();
for (const unit of [...UNITS.values()].sort((one, other) => other.name.length - one.name.length)) {
  const first = unit.name.charCodeAt(0);
  const list = BY_FIRST.get(first) ?? [];
  list.push({ unit, otherWords: OTHER_WORDS[unit.name] ?? '' });
  BY_FIRST.set(first, list);
}
