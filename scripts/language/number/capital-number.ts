/** Amounts in the capital numerals of bills and contracts (大写): 伍拾万元整, 叁万贰仟元整, 壹佰元零伍分. */

import { Big } from 'big.js';
import { CharacterSet } from '../character-set.ts';
import { exactly } from './amount.ts';
import { readHanInteger } from './numeral.ts';
import { NO_SCALE } from './scale.ts';
import { powerOfTen, type WrittenNumber } from './written-number.ts';

/** What such a number begins with. */
export const CAPITAL_DIGIT = new CharacterSet('壹贰叁肆伍陆柒捌玖拾佰仟貳參陸');

const CAPITALS = '壹贰叁肆伍陆柒捌玖拾佰仟貳參陸萬億圆';
const PLAIN = '一二三四五六七八九十百千二三六万亿元';
/** What such a number is written with. */
export const CAPITAL = new CharacterSet('壹贰叁肆伍陆柒捌玖拾佰仟貳參陸萬億万亿零〇');
const PLACE = /[拾佰仟萬億万亿]/;

/**
 * Reads the number in capital numerals at `offset`: at least one place or scale, or a digit directly before 元 or 圆
 * (陆 and 伍 are also names).
 */
export function capitalNumberAt(text: string, offset: number): WrittenNumber | undefined {
  const end = CAPITAL.runEnd(text, offset);
  const run = text.slice(offset, end);
  if (!PLACE.test(run) && !CURRENCY.at(text, end)) return undefined;
  const value = readHanInteger(inPlain(run));
  if (value === undefined) return undefined;
  const words = { scale: NO_SCALE, rough: false, to: end, next: end };
  return { amount: exactly(new Big(value.toString())), quantum: powerOfTen(0), numberTo: end, words };
}

const CURRENCY = new CharacterSet('元圆');

/** The text with capital numerals in their plain form, each at its own offset. */
export function inPlain(text: string): string {
  return text.replaceAll(/[壹贰叁肆伍陆柒捌玖拾佰仟貳參陸萬億圆]/g, (character) =>
    PLAIN.charAt(CAPITALS.indexOf(character)),
  );
}
