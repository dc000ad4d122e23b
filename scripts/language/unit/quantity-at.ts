/** Makes the quantity of a number: its unit, what goes on after the unit (半, 2角), its bounds (约, 余, —5个). */

import type { Big } from 'big.js';
import { CharacterSet } from '../character-set.ts';
import { dateAt } from '../date/date.ts';
import { standsAt } from '../matches.ts';
import type { Quantity } from '../mention.ts';
import { type Amount, between, exactly, ONE, scaledBy, wholeNumber } from '../number/amount.ts';
import { figureNumberAt, figuresEnd } from '../number/figure-number.ts';
import { hanNumberAt } from '../number/han-number.ts';
import { hedgeAround, withHedge, withRough } from '../number/hedge.ts';
import { hanNumber } from '../number/numeral.ts';
import { powerOfTen, type WrittenNumber } from '../number/written-number.ts';
import { smallerPartAt, splitUnitAt } from './smaller-part.ts';
import { NO_UNIT, type Unit, unitNamed } from './unit.ts';
import { unitAt } from './unit-at.ts';

/** A text in both forms: offsets are the same in both. */
export interface Text {
  /** In half width: what is read. */
  readonly folded: string;
  readonly original: string;
}

/** Makes the quantity of `number`, which begins at `from`. */
export function quantityOf(text: Text, from: number, number: WrittenNumber): Quantity {
  const { folded } = text;
  if (standsAt(MINUS, folded, from)) return negative(text, from, number);
  const measured = measuredAt(folded, from, number);
  const { unit, to, quantum } = measured;
  const lower: Quantity = {
    kind: 'quantity',
    from,
    to,
    numberTo: number.numberTo,
    words: text.original.slice(from, to),
    amount: withHedge(
      measured.amount,
      isPeriod(folded, from, unit) ? undefined : hedgeAround(folded, from, to),
      quantum,
    ),
    unit,
    scale: number.words.scale,
    quantum,
    article: folded.charAt(from) === '一' && number.numberTo === from + 1,
    per: folded.charAt(from - 1) === '每',
  };
  return JOINT_BEGUN.at(folded, to) ? withUpper(text, lower, measured.amount) : lower;
}

/** 近三年 are the last three years, and no number near three. */
function isPeriod(text: string, from: number, { name }: Unit): boolean {
  return text.charAt(from - 1) === '近' && PERIOD.has(name);
}

const PERIOD = new Set(['年', '个月', '周', '天', '日', '届', '季度', '个季度']);

/** 增速-3.2%, 零下18℃, and -3.2 alone in a cell; 3-5 is a range, K2-15 a code. */
const MINUS = /(?<=(?:^|[\s(:,、;|长降比为达率速额值由从至到在])[-−]|零下)[0-9]/y;
const MINUS_ONE = wholeNumber(-1);

function negative(text: Text, from: number, number: WrittenNumber): Quantity {
  const { amount, quantum, unit, to } = measuredAt(text.folded, from, number);
  const start = text.folded.startsWith('零下', from - 2) ? from : from - 1;
  return {
    kind: 'quantity',
    from: start,
    to,
    numberTo: number.numberTo,
    words: text.original.slice(start, to),
    amount: amount.kind === 'exact' ? exactly(amount.value.times(MINUS_ONE)) : amount,
    unit,
    scale: number.words.scale,
    quantum,
    article: false,
    per: false,
  };
}

/** A number with its unit, not yet limited by the words beside it. */
interface Measured {
  readonly amount: Amount;
  readonly quantum: Big;
  readonly unit: Unit;
  readonly to: number;
}

function measuredAt(text: string, from: number, { amount, quantum, words }: WrittenNumber): Measured {
  const split = splitUnitAt(text, words.next);
  const found = split ?? unitAt(text, words.next);
  if (found === undefined) {
    const unit = CURRENCY_SIGN.at(text, from - 1) ? YUAN : NO_UNIT;
    return { amount: words.rough ? withRough(amount, quantum) : amount, quantum, unit, to: words.to };
  }
  const { unit, to } = found;
  if (words.rough) return inBase(withRough(amount, quantum), quantum, unit, to);
  if (amount.kind === 'interval') return inBase(amount, quantum, unit, to);
  if (split !== undefined) {
    if (!split.half) return inBase(withRough(amount, quantum), quantum, unit, to);
    return inBase(exactly(amount.value.plus(HALF)), HALF, unit, to);
  }
  if (unit === TENTH) return tenthsAt(text, amount.value, quantum, to);
  const smaller = smallerPartAt(text, unit, to);
  if (smaller === undefined) return inBase(amount, quantum, unit, withWhole(text, to));
  const { factor } = smaller.unit;
  const value = amount.value.times(factor).plus(smaller.value);
  return {
    amount: exactly(value),
    quantum: smaller.quantum,
    unit: smaller.unit,
    to: withWhole(text, smaller.to),
  };
}

const HALF = powerOfTen(-1).times(5);
const YUAN = unitNamed('元');
const TENTH = unitNamed('成');
const CURRENCY_SIGN = new CharacterSet('¥￥');

function inBase(amount: Amount, quantum: Big, unit: Unit, to: number): Measured {
  if (unit.factor === ONE) return { amount, quantum, unit, to };
  return { amount: scaledBy(amount, unit.factor), quantum: quantum.times(unit.factor), unit, to };
}

/** 九成八 is 98 in a hundred. */
function tenthsAt(text: string, tenths: Big, quantum: Big, to: number): Measured {
  if (!standsAt(TENTHS_REST, text, to)) return inBase(exactly(tenths), quantum, TENTH, to);
  const value = tenths.times(TENTH.factor).plus(hanNumber(text.charAt(to)));
  return { amount: exactly(value), quantum: powerOfTen(0), unit: TENTH, to: to + 1 };
}

const TENTHS_REST = /[一二三四五六七八九](?=[，,。；;、）)以左]|$)/y;

/** 整 after an amount in words belongs to it: 伍拾万元整. */
function withWhole(text: string, to: number): number {
  const last = text.charAt(to - 1);
  return text.charAt(to) === '整' &&
    (last === '元' || last === '圆' || last === '角') &&
    !text.startsWith('整改', to)
    ? to + 1
    : to;
}

const JOINT_BEGUN = new CharacterSet(' —–-~至到');
const JOINT = / ?(?:—{1,2}|–|-|~|至|到) ?(?=[0-9一二三四五六七八九十两])/y;

/** 3—5个, 10%至20%, 2至3万元: one quantity with two ends. 从3个到5个 is a change, not a range. */
function withUpper(text: Text, lower: Quantity, exactLower: Amount): Quantity {
  const { folded } = text;
  if (exactLower.kind !== 'exact' || !standsAt(JOINT, folded, lower.to)) return lower;
  if (/[从由自]/.test(folded.charAt(lower.from - 1))) return lower;
  const start = JOINT.lastIndex;
  if (dateAt(folded, start) !== undefined) return lower;
  const number = upperNumber(folded, start);
  if (typeof number !== 'object') return lower;
  const upper = measuredAt(folded, start, number);
  if (upper.amount.kind !== 'exact') return lower;
  const high = upper.amount.value;
  const { value } = exactLower;
  const low = lower.unit === NO_UNIT ? ownScale(value, high, number, upper, lower) : value;
  if ((lower.unit !== NO_UNIT && lower.unit.base !== upper.unit.base) || high.lte(low)) return lower;
  return {
    ...lower,
    amount: between(low, high),
    unit: upper.unit,
    scale: number.words.scale,
    quantum: upper.quantum,
    to: upper.to,
    words: text.original.slice(lower.from, upper.to),
  };
}

function upperNumber(text: string, offset: number): WrittenNumber | number | undefined {
  const end = figuresEnd(text, offset);
  return end > offset ? figureNumberAt(text, offset, end) : hanNumberAt(text, offset);
}

/** 2至3万元 is from 20000, 5000至1万元 from 5000: the first number shares the scale of the second unless it would pass it. */
function ownScale(value: Big, high: Big, number: WrittenNumber, upper: Measured, lower: Quantity): Big {
  const inUnit = value.times(upper.unit.factor);
  const shared = lower.scale.exponent === 0 ? inUnit.times(number.words.scale.factor) : inUnit;
  return shared.lt(high) ? shared : inUnit;
}
