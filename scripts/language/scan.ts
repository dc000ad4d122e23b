/** Finds every number that a text mentions, in one pass from left to right. */

import { CharacterSet } from './character-set.ts';
import { dateAt } from './date.ts';
import { foldWidth } from './fold.ts';
import { standsAt } from './matches.ts';
import { measureAt } from './measure.ts';
import type { Mention, NumberName } from './mention.ts';
import { readHanInteger } from './numeral.ts';
import { decimalAt, hanPercent, quantityAt } from './quantity-at.ts';

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
    const plain = plainEnd(text, offset);
    if (plain !== undefined) return quantityAt(text, offset, plain);
    return (
      nameAt(text, offset) ??
      dateAt(text, offset) ??
      quantityAt(text, offset, offset + decimalAt(text, offset).length)
    );
  }
  if (text.startsWith('百分之', offset)) return hanPercent(text, offset);
  return hanMention(text, offset);
}

/**
 * Most numbers are told apart at once: nothing stands around their digits that makes a name, a date or a longer number.
 * @returns where the digits of such a number end, decimals included
 */
function plainEnd(text: string, offset: number): number | undefined {
  const whole = DIGIT.runEnd(text, offset);
  const hasDecimals = text.charAt(whole) === '.' && DIGIT.at(text, whole + 1);
  const end = hasDecimals ? DIGIT.runEnd(text, whole + 1) : whole;
  const isPlain =
    whole - offset <= MOST_PLAIN &&
    (text.charAt(offset) !== '0' || (hasDecimals && whole === offset + 1)) &&
    !NOT_PLAIN_BEHIND.at(text, offset - 1) &&
    !NOT_PLAIN_BEFORE.at(text, end);
  return isPlain ? end : undefined;
}

const MOST_PLAIN = 8;
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** What the digits of a name stand behind, and what goes on with the digits of a name, a date or a decimal. */
const NOT_PLAIN_BEHIND = new CharacterSet(`${LATIN}_第〔[`);
const NOT_PLAIN_BEFORE = new CharacterSet(`${LATIN}.,+:/~ 年月日号时至–—-`);

/** Numbers that name: codes, telephone numbers, references, ordinals, formulas, times of day. */
function nameAt(text: string, offset: number): NumberName | undefined {
  const before = text.charAt(offset - 1);
  const pattern = /[A-Za-z_]/.test(before) ? CODE_REST : NAMED_NUMBER;
  if (standsAt(pattern, text, offset)) return { kind: 'name', from: offset, to: pattern.lastIndex };
  if (before === '第' || before === '〔' || before === '[') {
    const digits = decimalAt(text, offset);
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
  const quantity = quantityAt(text, offset, end, value.toString());
  return quantity.measure === '' && quantity.unit === '' ? undefined : quantity;
}

/** What the run of digits that a date begins with ends before. */
const HAN_DATE_UNIT = new CharacterSet('年月');

/** Words that only look like a number with its measure word. */
const WORDS = /^(?:十分|千分|万分|三方|四方|八方|百家|十足|两面|两会|[二三四]季度|[三四五]级(?!以))/;
