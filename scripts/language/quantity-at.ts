/** Reads quantities: a number with its scale, its percent sign or measure word, and how exact it is. */

import { Big } from 'big.js';
import { CharacterSet } from './character-set.ts';
import { dateAt } from './date.ts';
import { standsAt } from './matches.ts';
import { measureAt } from './measure.ts';
import type { Quantity } from './mention.ts';
import { hanNumber, readHanInteger } from './numeral.ts';

/** The digits of a number in figures, with thousands commas and decimals, at `offset`; empty where there is none. */
export function decimalAt(text: string, offset: number): string {
  return standsAt(NUMBER, text, offset) ? text.slice(offset, NUMBER.lastIndex) : '';
}

const NUMBER = /[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?/y;

/**
 * Reads the quantity whose digits stand from `from` to before `digitsTo`, with what follows them: scale, percent sign or
 * measure word, the second number of a range.
 * @param digits the number in plain figures, where the text does not write it so
 */
export function quantityAt(text: string, from: number, digitsTo: number, digits?: string): Quantity {
  const scale = SCALE_BEGUN.at(text, digitsTo) ? scaleAt(text, digitsTo) : undefined;
  const next = scale?.next ?? digitsTo;
  const measure = measureAt(text, next);
  const tenths = measure.word === '成';
  const rest = tenths ? tenthsRest(text, next + 1) : undefined;
  const isRate = tenths || PERCENT.at(text, next);
  const to = isRate
    ? next + 1 + (rest?.length ?? 0)
    : measure.word === ''
      ? (scale?.to ?? digitsTo)
      : next + measure.word.length;
  // ‰ is a tenth of %, 成 ten of them.
  const sign = tenths ? 1 : PER_MILLE.at(text, next) ? -1 : 0;
  const exponent = (scale?.exponent ?? 0) + measure.exponent + sign;
  const small = digits === undefined && exponent === 0 ? smallAt(text, from, digitsTo) : undefined;
  const written = small === undefined ? (digits ?? text.slice(from, digitsTo).replaceAll(',', '')) : '';
  const value = small ?? numberOf(written, exponent);
  return withUpper(text, {
    kind: 'quantity',
    value: rest === undefined ? value : value.plus(hanNumber(rest)),
    quantum: rest === undefined ? powerOfTen(exponent - decimalsOf(written)) : powerOfTen(0),
    unit: isRate ? '%' : measure.unit,
    measure: isRate ? '' : measure.word,
    exact: isExact(text, from, to, scale?.rough ?? false),
    from,
    to,
    digitsTo,
    upper: undefined,
  });
}

/** Most numbers of a text are small and stand many times: those are made once. */
const SMALL: readonly Big[] = Array.from({ length: 1000 }, (_, value) => new Big(value));
const MOST_SMALL = 3;
const ZERO = '0'.charCodeAt(0);

/** The number written in at most three digits from `from` to before `to`. */
function smallAt(text: string, from: number, to: number): Big | undefined {
  if (to - from > MOST_SMALL) return undefined;
  let value = 0;
  for (let offset = from; offset < to; offset += 1) {
    const digit = text.charCodeAt(offset) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return SMALL[value];
}

function numberOf(digits: string, exponent: number): Big {
  if (exponent !== 0) return new Big(`${digits}e${exponent}`);
  return (digits.length <= MOST_SMALL ? SMALL[Number(digits)] : undefined) ?? new Big(digits);
}

/** From 1e-8 to 1e16. */
const POWERS: readonly Big[] = Array.from({ length: 25 }, (_, index) => new Big(`1e${index - 8}`));

function powerOfTen(exponent: number): Big {
  return POWERS[exponent + 8] ?? new Big(`1e${exponent}`);
}

function decimalsOf(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
}

/** 百分之九十八点五 */
export function hanPercent(text: string, offset: number): Quantity | undefined {
  HAN_PERCENT.lastIndex = offset;
  const parts = HAN_PERCENT.exec(text);
  const whole = parts === null ? undefined : readHanInteger(parts[1] ?? '');
  if (parts === null || whole === undefined) return undefined;
  const fraction = Array.from(parts[2] ?? '', (digit) => String(readHanInteger(digit) ?? '')).join('');
  const to = offset + parts[0].length;
  return {
    kind: 'quantity',
    value: new Big(`${whole}.${fraction || '0'}`),
    unit: '%',
    measure: '',
    quantum: powerOfTen(-fraction.length),
    exact: isExact(text, offset, to, false),
    from: offset,
    to,
    digitsTo: to,
    upper: undefined,
  };
}

const HAN_PERCENT = /百分之([〇零一二三四五六七八九十百两]+)(?:点([〇零一二三四五六七八九]+))?/y;

const PERCENT = new CharacterSet('%‰');
const PER_MILLE = new CharacterSet('‰');
const SCALE = / ?([余多来])?(万亿|亿|万|千(?![米克瓦升伏])|百(?!分))?([余多])? ?/y;
const SCALE_BEGUN = new CharacterSet(' 余多来万亿千百');
/** The power of ten that each makes. */
const SCALES: ReadonlyMap<string | undefined, number> = new Map([
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
]);
/** 九成八 is 98 in a hundred. */
const TENTHS_REST = /[一二三四五六七八九](?=[，,。；;、）)以左]|$)/y;
const JOINT = / ?(?:—{1,2}|–|-|~|至|到) ?(?=[0-9])/y;
const JOINT_BEGUN = new CharacterSet(' —–-~至到');

/** What stands between the digits and the measure word: 万, 余万, and blanks. */
interface Scale {
  readonly exponent: number;
  /** Whether 余, 多 or 来 stands there. */
  readonly rough: boolean;
  /** The end of its words, without the blanks behind them. */
  readonly to: number;
  /** Where the measure word begins. */
  readonly next: number;
}

function scaleAt(text: string, offset: number): Scale {
  SCALE.lastIndex = offset;
  const found = SCALE.exec(text);
  if (found === null) return { exponent: 0, rough: false, to: offset, next: offset };
  const [all, before, name, behind] = found;
  const rough = before !== undefined || behind !== undefined;
  return {
    exponent: SCALES.get(name) ?? 0,
    rough,
    to: offset + (rough || name !== undefined ? all.trimEnd().length : 0),
    next: offset + all.length,
  };
}

function tenthsRest(text: string, offset: number): string | undefined {
  TENTHS_REST.lastIndex = offset;
  return TENTHS_REST.exec(text)?.[0];
}

/** 3—5个, 10%至20%: one mention with two ends. 从3个到5个 is a change, not a range. */
function withUpper(text: string, lower: Quantity): Quantity {
  if (!JOINT_BEGUN.at(text, lower.to) || !standsAt(JOINT, text, lower.to)) return lower;
  if (/[从由自]/.test(text.charAt(lower.from - 1))) return lower;
  const start = JOINT.lastIndex;
  if (dateAt(text, start) !== undefined) return lower;
  const upper = quantityAt(text, start, start + decimalAt(text, start).length);
  const sameUnit = lower.unit === upper.unit || (lower.unit === '' && lower.measure === '');
  if (!sameUnit || upper.value.lte(lower.value)) return lower;
  const factor = lower.unit === '' ? upper.quantum : lower.quantum;
  return {
    ...lower,
    value: lower.unit === '' ? lower.value.times(factor.gt(1) ? factor : 1) : lower.value,
    unit: upper.unit,
    measure: upper.measure,
    upper: upper.value,
    exact: false,
    to: upper.to,
  };
}

const BEHIND_ROUGH =
  /(?<=(?<![签预合公条履节])约|(?<![附邻])近|(?<!余)逾|超|超过|突破|不少于|不低于|不超过|不高于|不足|至少|最多|最高|最低|将近|接近|高于|低于|少于|多于|大于|小于)/y;
const ROUGH = /以上|以下|以内|之内|左右|上下|不等|多|余|以外/y;
/** The characters beside the number that such words end or begin with; mostly none of them stands there. */
const ROUGH_ENDED = new CharacterSet('约近逾超过破于足少多高低');
const ROUGH_BEGUN = new CharacterSet('以之左上不多余');

function isExact(text: string, from: number, to: number, rough: boolean): boolean {
  return (
    !rough &&
    !(ROUGH_ENDED.at(text, from - 1) && standsAt(BEHIND_ROUGH, text, from)) &&
    !(ROUGH_BEGUN.at(text, to) && standsAt(ROUGH, text, to))
  );
}
