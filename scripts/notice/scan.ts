/** Finds every number that a text mentions, in one pass from left to right. */

import { Big } from 'big.js';
import { dateAt } from './date-mention.ts';
import { foldWidth } from './fold.ts';
import { baseUnit, measureAt } from './measure.ts';
import type { Mention, NumberName, Quantity } from './mention.ts';
import { readHanInteger } from './numeral.ts';

/**
 * Finds the mentions of `text`, in order and without overlap.
 * A lone 一 (一批, 统一) is an article or part of a word, so it is none.
 */
export function scanMentions(text: string): Mention[] {
  const folded = foldWidth(text);
  const mentions: Mention[] = [];
  NUMERAL.lastIndex = 0;
  for (let found = NUMERAL.exec(folded); found !== null; found = NUMERAL.exec(folded)) {
    const mention = mentionAt(folded, found.index);
    if (mention !== undefined) mentions.push(mention);
    NUMERAL.lastIndex = mention?.to ?? skip(folded, found.index);
  }
  return mentions;
}

/** What a number may begin with. */
const NUMERAL = /[0-9〇零一二三四五六七八九十百千万亿两廿卅]/g;

const DIGIT = /[0-9]/;
const HAN_DIGIT = /[〇零一二三四五六七八九十百千万亿两廿卅]/;

function skip(text: string, offset: number): number {
  if (!HAN_DIGIT.test(text.charAt(offset))) return offset + 1;
  // A run of Chinese digits that is no number is passed over whole: 千方百计 must not give 百.
  let end = offset + 1;
  while (end < text.length && HAN_DIGIT.test(text.charAt(end))) end += 1;
  return end;
}

function mentionAt(text: string, offset: number): Mention | undefined {
  const character = text.charAt(offset);
  if (DIGIT.test(character)) {
    return nameAt(text, offset) ?? dateAt(text, offset) ?? arabicQuantity(text, offset);
  }
  if (character === '百' && text.startsWith('百分之', offset)) return hanPercent(text, offset);
  if (HAN_DIGIT.test(character)) return hanMention(text, offset);
  return undefined;
}

/** Numbers that name: codes, telephone numbers, references, ordinals, formulas, times of day. */
function nameAt(text: string, offset: number): NumberName | undefined {
  const before = text.charAt(offset - 1);
  const pattern = /[A-Za-z_]/.test(before) ? CODE_REST : NAMED_NUMBER;
  pattern.lastIndex = offset;
  const found = pattern.exec(text);
  if (found !== null) return { kind: 'name', from: offset, to: offset + found[0].length };
  if (before === '第' || before === '〔' || before === '[') {
    const digits = digitsAt(text, offset);
    const measure = measureAt(text, offset + digits.length);
    return { kind: 'name', from: offset, to: offset + digits.length + measure.length };
  }
  return undefined;
}

const CODE_REST = /[0-9A-Za-z._-]*[0-9A-Za-z]/y;
const NAMED_NUMBER = new RegExp(
  [
    '[0-9]{3,4}-[0-9]{3,4}-[0-9]{4}(?![0-9])',
    '0[0-9]{2,3}-[0-9]{7,8}(?![0-9])',
    '[0-9]{9,}(?![0-9.,]*[万亿元])',
    '0[0-9]+(?![.0-9])',
    '[0-9]{1,6}(?:\\+[0-9A-Za-z]{1,6})+',
    '[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])',
    '[0-9]{1,6}\\.?[A-Za-z]+[0-9A-Za-z]*',
    '[0-9]{1,6}(?=号(?!召|称))(?:号楼|号)',
    '[0-9]{1,2}时(?:[0-9]{1,2}分)?(?!间)',
  ].join('|'),
  'y',
);

const NUMBER = /[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?/y;

function digitsAt(text: string, offset: number): string {
  NUMBER.lastIndex = offset;
  return NUMBER.exec(text)?.[0] ?? '';
}

function arabicQuantity(text: string, offset: number): Quantity {
  const digits = digitsAt(text, offset);
  const plain = digits.replaceAll(',', '');
  const decimals = plain.length - (plain.includes('.') ? plain.indexOf('.') + 1 : plain.length);
  return finish(text, {
    from: offset,
    digitsTo: offset + digits.length,
    value: new Big(plain),
    quantum: new Big(`1e-${decimals}`),
  });
}

/** 三十二个, 两万余元; a number without a measure word is mostly part of a word, so it is none. */
function hanMention(text: string, offset: number): Mention | undefined {
  const date = dateAt(text, offset);
  if (date !== undefined) return date;
  const end = skip(text, offset);
  if (text.startsWith('分之', end)) {
    const whole = skip(text, end + 2);
    return { kind: 'name', from: offset, to: whole };
  }
  const run = text.slice(offset, end);
  const value = readHanInteger(run);
  if (value === undefined || run === '一' || WORDS.test(text.slice(offset, end + 2))) return undefined;
  const before = text.charAt(offset - 1);
  const measure = measureAt(text, end);
  const named = before === '第' || (before === '“' && !['大', '项', '张', ''].includes(measure));
  if (named || (measure === '届' && before !== '共') || (measure === '大' && before === '的')) {
    return { kind: 'name', from: offset, to: end + measure.length };
  }
  const quantity = finish(text, {
    from: offset,
    digitsTo: end,
    value: new Big(value.toString()),
    quantum: new Big(1),
  });
  return quantity.measure === '' && quantity.unit === '' ? undefined : quantity;
}

/** Words that only look like a number with its measure word. */
const WORDS = /^(?:十分|千分|万分|三方|四方|八方|百家|十足|两面|两会|[二三四]季度|[三四五]级(?!以))/;

function hanPercent(text: string, offset: number): Quantity | undefined {
  const found = /百分之([〇零一二三四五六七八九十百两]+)(?:点([〇零一二三四五六七八九]+))?/y;
  found.lastIndex = offset;
  const parts = found.exec(text);
  const whole = parts === null ? undefined : readHanInteger(parts[1] ?? '');
  if (parts === null || whole === undefined) return undefined;
  const fraction = Array.from(parts[2] ?? '', (digit) => String(readHanInteger(digit) ?? '')).join('');
  const to = offset + parts[0].length;
  return {
    kind: 'quantity',
    value: new Big(`${whole}.${fraction || '0'}`),
    unit: '%',
    measure: '',
    quantum: new Big(`1e-${fraction.length}`),
    exact: isExact(text, offset, to, false),
    from: offset,
    to,
    digitsTo: to,
  };
}

interface Digits {
  readonly from: number;
  readonly digitsTo: number;
  readonly value: Big;
  readonly quantum: Big;
}

const SCALE = / ?([余多来])?(万亿|亿|万|千(?![米克瓦升伏])|百(?!分))?([余多])? ?/y;
const SCALES: Readonly<Record<string, string>> = { 万亿: '1e12', 亿: '1e8', 万: '1e4', 千: '1e3', 百: '1e2' };
const JOINT = / ?(?:—{1,2}|–|-|~|至|到) ?(?=[0-9])/y;

/** Reads what follows the digits: scale, percent sign or measure word, the second number of a range. */
function finish(text: string, digits: Digits): Quantity {
  SCALE.lastIndex = digits.digitsTo;
  const scale = SCALE.exec(text);
  const rough = scale?.[1] !== undefined || scale?.[3] !== undefined;
  const factor = new Big(SCALES[scale?.[2] ?? ''] ?? 1);
  const scaled = scale?.[1] !== undefined || scale?.[2] !== undefined || scale?.[3] !== undefined;
  let to = digits.digitsTo + (scaled ? (scale?.[0].trimEnd().length ?? 0) : 0);
  const next = digits.digitsTo + (scale?.[0].length ?? 0);
  const percent = text.charAt(next) === '%' || text.charAt(next) === '‰';
  const tenths = text.charAt(next) === '成' && measureAt(text, next) === '成';
  const measure = percent || tenths ? '' : measureAt(text, next);
  if (percent || tenths) to = next + 1;
  else if (measure !== '') to = next + measure.length;
  const base = baseUnit(measure);
  const multiplier = factor.times(base.factor).times(text.charAt(next) === '‰' ? '0.1' : tenths ? 10 : 1);
  const quantity: Quantity = {
    kind: 'quantity',
    value: digits.value.times(multiplier),
    quantum: digits.quantum.times(multiplier),
    unit: percent || tenths ? '%' : base.unit,
    measure,
    exact: isExact(text, digits.from, to, rough),
    from: digits.from,
    to,
    digitsTo: digits.digitsTo,
  };
  return withUpper(text, quantity);
}

/** 3—5个, 10%至20%: one mention with two ends. 从3个到5个 is a change, not a range. */
function withUpper(text: string, lower: Quantity): Quantity {
  JOINT.lastIndex = lower.to;
  if (/[从由自]$/.test(text.slice(Math.max(lower.from - 1, 0), lower.from)) || !JOINT.test(text))
    return lower;
  const start = JOINT.lastIndex;
  if (dateAt(text, start) !== undefined) return lower;
  const upper = arabicQuantity(text, start);
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

const BEFORE_ROUGH =
  /(?:(?<![签预合公条履节])约|(?<![附邻])近|(?<!余)逾|超|超过|突破|不少于|不低于|不超过|不高于|不足|至少|最多|最高|最低|将近|接近|高于|低于|少于|多于|大于|小于)$/;
const AFTER_ROUGH = /^(?:以上|以下|以内|之内|左右|上下|不等|多|余|以外)/;

function isExact(text: string, from: number, to: number, rough: boolean): boolean {
  return (
    !rough &&
    !BEFORE_ROUGH.test(text.slice(Math.max(from - 3, 0), from)) &&
    !AFTER_ROUGH.test(text.slice(to, to + 2))
  );
}
