/** Writes automatic numbers as Word shows them (ECMA-376 part 1, 17.18.59 ST_NumberFormat). */

import { writeHanInteger } from '../../language/number/numeral.ts';

/** @returns `undefined` for a format that is not known; empty for `none`; the number is from 0 to 9999 */
export function writeNumber(value: number, format: string): string | undefined {
  const write = FORMATS[format];
  return write === undefined || !Object.hasOwn(FORMATS, format) ? undefined : write(value);
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const HAN_DIGITS = '〇一二三四五六七八九';

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488, 20, '', '.'),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474, 20, '(', ')'),
  ideographEnclosedCircle: (value) => enclosed(value, 0x3280, 10, '', ''),
  chineseCounting: (value) => (value < 100 ? writeHanInteger(value) : hanDigits(value)),
  taiwaneseCounting: (value) => (value < 100 ? writeHanInteger(value) : hanDigits(value)),
  chineseCountingThousand: writeHanInteger,
  taiwaneseCountingThousand: writeHanInteger,
  japaneseCounting: writeHanInteger,
  koreanCounting: writeHanInteger,
  ideographDigital: hanDigits,
  japaneseDigitalTenThousand: hanDigits,
  taiwaneseDigital: hanDigits,
  chineseLegalSimplified: (value) => legal(value, '零壹贰叁肆伍陆柒捌玖拾佰仟万'),
  ideographLegalTraditional: (value) => legal(value, '零壹貳參肆伍陸柒捌玖拾佰仟萬'),
  japaneseLegal: (value) => legal(value, '零壱弐参四伍六七八九拾百阡萬'),
  ideographTraditional: (value) => cycle(value, STEMS),
  ideographZodiac: (value) => cycle(value, BRANCHES),
  ideographZodiacTraditional: (value) =>
    value < 1 ? String(value) : `${STEMS.charAt((value - 1) % 10)}${BRANCHES.charAt((value - 1) % 12)}`,
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  ordinal: (value) => `${value}${ordinalEnding(value)}`,
  none: () => '',
};

function fullWidth(value: number): string {
  return String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function circled(value: number): string {
  if (value <= 20) return enclosed(value, 0x2460, 20, '', '');
  if (value <= 35) return enclosed(value - 20, 0x3251, 15, '', '');
  return value <= 50 ? enclosed(value - 35, 0x32b1, 15, '', '') : String(value);
}

function enclosed(value: number, first: number, count: number, before: string, after: string): string {
  return value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : `${before}${value}${after}`;
}

function hanDigits(value: number): string {
  return Array.from(String(value), (digit) => HAN_DIGITS.charAt(Number(digit))).join('');
}

function legal(value: number, signs: string): string {
  const from = '零一二三四五六七八九十百千万';
  const written = writeHanInteger(value).replace(/^十/, '一十');
  return Array.from(written, (character) => signs.charAt(from.indexOf(character))).join('');
}

function cycle(value: number, signs: string): string {
  return value >= 1 && value <= signs.length ? signs.charAt(value - 1) : String(value);
}

/** A … Z, then AA, BB … as Word goes on. */
function letters(value: number): string {
  if (value < 1) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let written = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  }
  return written === '' ? String(value) : written;
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th';
}
