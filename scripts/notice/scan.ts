/** Finds every number that a text mentions, in one pass from left to right. */

import { Big } from 'big.js';
import { CharacterSet } from './character-set.ts';
import { dateAt } from './date-mention.ts';
import { foldWidth } from './fold.ts';
import { measureAt, ONE } from './measure.ts';
import type { Mention, NumberName, Quantity } from './mention.ts';
import { readHanInteger } from './numeral.ts';

/**
 * Finds the mentions of `text`, in order and without overlap.
 * A lone 一 (一批, 统一) is an article or part of a word, so it is none.
 */
export function scanMentions(text: string): Mention[] {
  const folded = foldWidth(text);
  const mentions: Mention[] = [];
  let offset = NUMERAL.next(folded, 0);
  while (offset < folded.length) {
    const mention = mentionAt(folded, offset);
    if (mention !== undefined) mentions.push(mention);
    offset = NUMERAL.next(folded, mention?.to ?? skip(folded, offset));
  }
  return mentions;
}

/** What a number may begin with. */
const NUMERAL = new CharacterSet('0123456789〇零一二三四五六七八九十百千万亿两廿卅');

const DIGIT = new CharacterSet('0123456789');
const HAN_NUMERAL = new CharacterSet('〇零一二三四五六七八九十百千万亿两廿卅');

/**
 * The end of the run of Chinese digits at `offset`; behind the next character where there is none.
 * A run that is no number is passed over whole: 千方百计 must not give 百.
 */
function skip(text: string, offset: number): number {
  return Math.max(HAN_NUMERAL.runEnd(text, offset), offset + 1);
}

function mentionAt(text: string, offset: number): Mention | undefined {
  if (DIGIT.at(text, offset)) {
    if (matches(PLAIN, text, offset)) return wholeQuantity(text, offset, PLAIN.lastIndex);
    return nameAt(text, offset) ?? dateAt(text, offset) ?? arabicQuantity(text, offset);
  }
  if (text.startsWith('百分之', offset)) return hanPercent(text, offset);
  return hanMention(text, offset);
}

/** Most numbers are told apart at once: nothing stands around them that makes a name or a date. */
const PLAIN = /(?<![A-Za-z_第〔[])[1-9][0-9]{0,7}(?![0-9A-Za-z.,+:/~ 年月日号时至–—-])/y;

/** Numbers that name: codes, telephone numbers, references, ordinals, formulas, times of day. */
function nameAt(text: string, offset: number): NumberName | undefined {
  const before = text.charAt(offset - 1);
  const pattern = /[A-Za-z_]/.test(before) ? CODE_REST : NAMED_NUMBER;
  if (matches(pattern, text, offset)) return { kind: 'name', from: offset, to: pattern.lastIndex };
  if (before === '第' || before === '〔' || before === '[') {
    const digits = digitsAt(text, offset);
    const { word } = measureAt(text, offset + digits.length);
    return { kind: 'name', from: offset, to: offset + digits.length + word.length };
  }
  return undefined;
}

const CODE_REST = /[0-9A-Za-z._-]*[0-9A-Za-z]/y;
const NAMED_NUMBER = new RegExp(
  [
    '[0-9]{3,4}-[0-9]{3,4}-[0-9]{4}(?![0-9])',
    '0[0-9]{2,3}-[0-9]{7,8}(?![0-9])',
    '[0-9]{9,}(?![0-9.,]{0,40}[万亿元])',
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
  return matches(NUMBER, text, offset) ? text.slice(offset, NUMBER.lastIndex) : '';
}

function wholeQuantity(text: string, from: number, digitsTo: number): Quantity {
  return finish(text, { from, digitsTo, value: wholeNumber(text.slice(from, digitsTo)), quantum: ONE });
}

/** Most numbers of a text are small and stand many times: those are made once. */
const SMALL: readonly Big[] = Array.from({ length: 1000 }, (_, value) => new Big(value));

function wholeNumber(digits: string): Big {
  return (digits.length <= 3 ? SMALL[Number(digits)] : undefined) ?? new Big(digits);
}

/** One unit of the last of so many decimal places. */
const QUANTA: readonly Big[] = [ONE, ...[1, 2, 3, 4].map((places) => new Big(`1e-${places}`))];

function arabicQuantity(text: string, offset: number): Quantity {
  const digits = digitsAt(text, offset);
  const plain = digits.replaceAll(',', '');
  const point = plain.indexOf('.');
  const decimals = point < 0 ? 0 : plain.length - point - 1;
  return finish(text, {
    from: offset,
    digitsTo: offset + digits.length,
    value: decimals === 0 ? wholeNumber(plain) : new Big(plain),
    quantum: QUANTA[decimals] ?? new Big(`1e-${decimals}`),
  });
}

/** 三十二个, 两万余元; a number without a measure word is mostly part of a word, so it is none. */
function hanMention(text: string, offset: number): Mention | undefined {
  const end = skip(text, offset);
  const date = HAN_DATE_UNIT.at(text, end) ? dateAt(text, offset) : undefined;
  if (date !== undefined) return date;
  if (text.startsWith('分之', end)) {
    const whole = skip(text, end + 2);
    return { kind: 'name', from: offset, to: whole };
  }
  const run = text.slice(offset, end);
  const value = run === '一' ? undefined : readHanInteger(run);
  if (value === undefined || WORDS.test(text.slice(offset, end + 2))) return undefined;
  const before = text.charAt(offset - 1);
  const { word } = measureAt(text, end);
  const named = before === '第' || (before === '“' && !['大', '项', '张', ''].includes(word));
  if (named || (word === '届' && before !== '共') || (word === '大' && before === '的')) {
    return { kind: 'name', from: offset, to: end + word.length };
  }
  const quantity = finish(text, {
    from: offset,
    digitsTo: end,
    value: wholeNumber(value.toString()),
    quantum: ONE,
  });
  return quantity.measure === '' && quantity.unit === '' ? undefined : quantity;
}

/** What the run of digits that a date begins with ends before. */
const HAN_DATE_UNIT = new CharacterSet('年月');

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
    upper: undefined,
  };
}

interface Digits {
  readonly from: number;
  readonly digitsTo: number;
  readonly value: Big;
  readonly quantum: Big;
}

const PERCENT = new CharacterSet('%‰');
const PER_MILLE = new CharacterSet('‰');
const SCALE = / ?([余多来])?(万亿|亿|万|千(?![米克瓦升伏])|百(?!分))?([余多])? ?/y;
const SCALE_BEGUN = new CharacterSet(' 余多来万亿千百');
const SCALES: ReadonlyMap<string | undefined, Big> = new Map([
  ['万亿', new Big('1e12')],
  ['亿', new Big('1e8')],
  ['万', new Big('1e4')],
  ['千', new Big('1e3')],
  ['百', new Big('1e2')],
]);
/** 九成八 is 98 in a hundred. */
const TENTHS_REST = /[一二三四五六七八九](?=[，,。；;、）)以左]|$)/y;
const JOINT = / ?(?:—{1,2}|–|-|~|至|到) ?(?=[0-9])/y;
const JOINT_BEGUN = new CharacterSet(' —–-~至到');

/** Reads what follows the digits: scale, percent sign or measure word, the second number of a range. */
function finish(text: string, { from, digitsTo, value, quantum }: Digits): Quantity {
  const scale = scaleAt(text, digitsTo);
  const measure = measureAt(text, scale.next);
  const percent = PERCENT.at(text, scale.next);
  const tenths = measure.word === '成';
  const rest = tenths ? tenthsRest(text, scale.next + 1) : undefined;
  const isRate = percent || tenths;
  const to = isRate
    ? scale.next + 1 + (rest?.length ?? 0)
    : measure.word === ''
      ? scale.to
      : scale.next + measure.word.length;
  const multiplier = multiplierOf(scale.factor, measure.factor, PER_MILLE.at(text, scale.next), tenths);
  const scaled = multiplier === ONE ? value : value.times(multiplier);
  const quantity: Quantity = {
    kind: 'quantity',
    value: rest === undefined ? scaled : scaled.plus(Number(readHanInteger(rest) ?? 0n)),
    quantum: rest !== undefined ? ONE : multiplier === ONE ? quantum : quantum.times(multiplier),
    unit: isRate ? '%' : measure.unit,
    measure: isRate ? '' : measure.word,
    exact: isExact(text, from, to, scale.rough),
    from,
    to,
    digitsTo,
    upper: undefined,
  };
  return withUpper(text, quantity);
}

/** What stands between the digits and the measure word: 万, 余万, and blanks. */
interface Scale {
  readonly factor: Big;
  /** Whether 余, 多 or 来 stands there. */
  readonly rough: boolean;
  /** The end of its words, without the blanks behind them. */
  readonly to: number;
  /** Where the measure word begins. */
  readonly next: number;
}

function scaleAt(text: string, offset: number): Scale {
  SCALE.lastIndex = offset;
  const found = SCALE_BEGUN.at(text, offset) ? SCALE.exec(text) : null;
  if (found === null) return { factor: ONE, rough: false, to: offset, next: offset };
  const [all, before, name, behind] = found;
  const rough = before !== undefined || behind !== undefined;
  return {
    factor: SCALES.get(name) ?? ONE,
    rough,
    to: offset + (rough || name !== undefined ? all.trimEnd().length : 0),
    next: offset + all.length,
  };
}

function tenthsRest(text: string, offset: number): string | undefined {
  TENTHS_REST.lastIndex = offset;
  return TENTHS_REST.exec(text)?.[0];
}

/** What the scale, the unit, and ‰ or 成 in the place of % make of one; mostly nothing. */
function multiplierOf(scale: Big, factor: Big, perMille: boolean, tenths: boolean): Big {
  let multiplier = factor === ONE ? scale : scale.times(factor);
  if (perMille) multiplier = multiplier.times('0.1');
  return tenths ? multiplier.times(10) : multiplier;
}

/** 3—5个, 10%至20%: one mention with two ends. 从3个到5个 is a change, not a range. */
function withUpper(text: string, lower: Quantity): Quantity {
  if (!JOINT_BEGUN.at(text, lower.to) || !matches(JOINT, text, lower.to)) return lower;
  if (/[从由自]/.test(text.charAt(lower.from - 1))) return lower;
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

const BEHIND_ROUGH =
  /(?<=(?<![签预合公条履节])约|(?<![附邻])近|(?<!余)逾|超|超过|突破|不少于|不低于|不超过|不高于|不足|至少|最多|最高|最低|将近|接近|高于|低于|少于|多于|大于|小于)/y;
const ROUGH = /以上|以下|以内|之内|左右|上下|不等|多|余|以外/y;
/** The characters beside the number that such words end or begin with; mostly none of them stands there. */
const ROUGH_ENDED = new CharacterSet('约近逾超过破于足少多高低');
const ROUGH_BEGUN = new CharacterSet('以之左上不多余');

function isExact(text: string, from: number, to: number, rough: boolean): boolean {
  return (
    !rough &&
    !(ROUGH_ENDED.at(text, from - 1) && matches(BEHIND_ROUGH, text, from)) &&
    !(ROUGH_BEGUN.at(text, to) && matches(ROUGH, text, to))
  );
}

function matches(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
