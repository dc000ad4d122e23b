/** Numbers in Chinese numerals: 十三万零五百, 三点五万, and those without one value: 几十, 数百, 两三, 十七八, 上百. */

import { Big } from 'big.js';
import { CharacterSet } from '../character-set.ts';
import { type Amount, between, exactly, type Interval, wholeNumber } from './amount.ts';
import { readHanInteger } from './numeral.ts';
import { type ScaleWords, scaleAt } from './scale.ts';
import { amountInScale, numberInScale, type WrittenNumber } from './written-number.ts';

/** The characters of Chinese numerals, 几 among them. */
export const HAN_NUMERAL = new CharacterSet('〇零一二三四五六七八九十百千万亿两廿卅几');

/** Reads the number in Chinese numerals at `offset`; `undefined` where the characters write none. */
export function hanNumberAt(text: string, offset: number): WrittenNumber | undefined {
  const end = HAN_NUMERAL.runEnd(text, text.charAt(offset) === '数' ? offset + 1 : offset);
  const run = text.slice(offset, end);
  return decimalAt(text, run, end) ?? wholeAt(text, offset, run, end);
}

function wholeAt(text: string, offset: number, run: string, end: number): WrittenNumber | undefined {
  const words = scaleAt(text, end);
  const amount = amountOf(run) ?? barePlace(text, offset, run, words);
  return amount && amountInScale(amount, end, words);
}

/** The amount that the characters of `run` write. */
function amountOf(run: string): Amount | undefined {
  if (run.includes('几') || run.startsWith('数')) return vagueDigit(run);
  const value = readHanInteger(run);
  if (value === undefined) return neighbours(run);
  return exactly(value < 1000n ? wholeNumber(Number(value)) : new Big(value.toString()));
}

/** 三点五万, 十五点八, 零点五: the digits after 点 are read one by one. */
function decimalAt(text: string, run: string, end: number): WrittenNumber | undefined {
  if (text.charAt(end) !== '点') return undefined;
  const to = DIGIT.runEnd(text, end + 1);
  const whole = to === end + 1 || PLACE.at(text, to) ? undefined : readHanInteger(run);
  if (whole === undefined) return undefined;
  const decimals = Array.from(text.slice(end + 1, to), (digit) => String(readHanInteger(digit))).join('');
  return numberInScale(`${whole}.${decimals}`, to, scaleAt(text, to));
}

const DIGIT = new CharacterSet('〇零一二三四五六七八九');
const PLACE = new CharacterSet('十百');

/** 两三 is 2 to 3, 十七八 17 to 18, 两三百 200 to 300, 三五 3 to 5. */
function neighbours(run: string): Interval | undefined {
  const found = NEIGHBOURS.exec(run);
  // 十四五 and its like are plans of five years.
  if (found === null || PLAN.test(run)) return undefined;
  const { index } = found;
  const low = readHanInteger(run.slice(0, index + 1) + run.slice(index + 2));
  const high = readHanInteger(run.slice(0, index) + run.slice(index + 1));
  if (low === undefined || high === undefined) return undefined;
  return between(new Big(low.toString()), new Big(high.toString()));
}

const NEIGHBOURS =
  /(?<![一二三四五六七八九两])(?:一(?=[二两])|[二两](?=三)|三(?=[四五])|四(?=五)|五(?=六)|六(?=七)|七(?=八)|八(?=九))[二两三四五六七八九](?![一二三四五六七八九两])/;
const PLAN = /^十[一二三四五六]五$/;

/** 几个 is 2 to 9, 几十 20 to 99, 十几 11 to 19, 二十几万; 数十 is as 几十, and 企业数十家 may also mean 10 of them. */
function vagueDigit(run: string): Interval | undefined {
  if (run.startsWith('数') && !PLACES_ONLY.test(run)) return undefined;
  const plain = run.replace('数', '几');
  const index = plain.indexOf('几');
  if (plain.includes('几', index + 1)) return undefined;
  const place = plain.charAt(index + 1);
  const least = plain.charAt(index - 1) === '十' || run.startsWith('数') ? '一' : '二';
  const low = readHanInteger(plain.replace('几', least));
  const high = readHanInteger(plain.replace('几', '九'));
  if (low === undefined || high === undefined) return undefined;
  // Up to the last number before the next digit of that place: 几十 ends at 99.
  const step = readHanInteger(`一${plain.slice(index + 1)}`) ?? 1n;
  const rest = place === '' ? 0n : step - smallestPlace(plain);
  return between(new Big(low.toString()), new Big((high + rest).toString()));
}

const PLACES_ONLY = /^数(?:[十百千]?[万亿]|[十百千]|万亿)$/;

/** 几十万 counts in 万, so that it ends at 99万; 几十 counts in ones. */
function smallestPlace(plain: string): bigint {
  if (plain.endsWith('万亿')) return 1_000_000_000_000n;
  if (plain.endsWith('亿')) return 100_000_000n;
  return plain.endsWith('万') && plain.length > plain.indexOf('几') + 2 ? 10_000n : 1n;
}

/** 上百, 近千, 百余, 万余, 每千: a place alone is a number only with such a word beside it. */
function barePlace(text: string, offset: number, run: string, { rough }: ScaleWords): Amount | undefined {
  if (!BARE.test(run) || (!rough && !BESIDE.at(text, offset - 1))) return undefined;
  const value = readHanInteger(`一${run}`);
  return value === undefined ? undefined : exactly(new Big(value.toString()));
}

const BARE = /^[百千万亿]$/;
const BESIDE = new CharacterSet('上近逾超过每约');
