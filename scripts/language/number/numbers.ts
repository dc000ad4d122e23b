/** Finds every number that a text mentions, in one pass from left to right. */

import { CharacterSet } from '../character-set.ts';
import { dateAt } from '../date/date.ts';
import { foldWidth } from '../fold.ts';
import type { Mention } from '../mention.ts';
import { quantityOf, type Text } from '../unit/quantity-at.ts';
import { NO_UNIT } from '../unit/unit.ts';
import { unitAt } from '../unit/unit-at.ts';
import { CAPITAL, CAPITAL_DIGIT, capitalNumberAt } from './capital-number.ts';
import { blankGroupsAt, figureNumberAt, figuresEnd } from './figure-number.ts';
import { fractionAt } from './fraction.ts';
import { HAN_NUMERAL, hanNumberAt } from './han-number.ts';
import { LABEL_END, nameFrom, numberNameAt } from './number-name.ts';
import type { WrittenNumber } from './written-number.ts';

/** Finds the mentions of `text`, in order and without overlap. */
export function numbersIn(text: string): Mention[] {
  const folded = foldWidth(text);
  const forms = { folded, original: text };
  const mentions: Mention[] = [];
  let offset = BEGUN.next(folded, 0);
  while (offset < folded.length) {
    const mention = mentionAt(forms, offset);
    if (mention !== undefined) mentions.push(mention);
    offset = BEGUN.next(folded, mention?.to ?? afterRun(folded, offset));
  }
  return mentions;
}

/** What a number may begin with. */
const BEGUN = new CharacterSet(
  '0123456789〇零一二三四五六七八九十百千万亿两廿卅几数壹贰叁肆伍陆柒捌玖拾佰仟貳參陸',
);
const DIGIT = new CharacterSet('0123456789');

/** A run that is no number is passed over whole: 千方百计 must not give 百. */
function afterRun(text: string, offset: number): number {
  return Math.max(HAN_NUMERAL.runEnd(text, offset), CAPITAL.runEnd(text, offset), offset + 1);
}

function mentionAt(text: Text, offset: number): Mention | undefined {
  const { folded } = text;
  if (DIGIT.at(folded, offset)) return inFigures(text, offset);
  if (CAPITAL_DIGIT.at(folded, offset)) {
    const number = capitalNumberAt(folded, offset);
    return number && counting(quantityOf(text, offset, number));
  }
  return inHan(text, offset);
}

function inFigures(text: Text, offset: number): Mention {
  const { folded } = text;
  const plain = plainEnd(folded, offset);
  if (plain !== undefined) return numberOrName(text, offset, figureNumberAt(folded, offset, plain));
  const end = figuresEnd(folded, offset);
  if (hasLatinUnit(folded, end)) return numberOrName(text, offset, figureNumberAt(folded, offset, end));
  const other = numberNameAt(folded, offset) ?? dateAt(folded, offset);
  if (other !== undefined) return other;
  const fraction = folded.startsWith('分之', end) ? fractionAt(text, offset, end) : undefined;
  return (
    fraction ??
    numberOrName(text, offset, blankGroupsAt(folded, offset) ?? figureNumberAt(folded, offset, end))
  );
}

/** A number, or where its figures end if they write none: 3万5元 names something at best. */
function numberOrName(text: Text, from: number, read: WrittenNumber | number): Mention {
  if (typeof read === 'object') {
    const quantity = quantityOf(text, from, read);
    // 50mm×30mm: measures of one thing, and no counts.
    const isFactor = text.folded.charAt(from - 1) === '×' || text.folded.charAt(quantity.to) === '×';
    return isFactor ? nameFrom(quantity.from, quantity.to) : quantity;
  }
  return nameFrom(from, unitAt(text.folded, read)?.to ?? read);
}

/** 12km, 0.3mg/L: letters that are a unit and no code. */
function hasLatinUnit(text: string, end: number): boolean {
  const start = text.charAt(end) === ' ' ? end + 1 : end;
  return LATIN_LETTER.at(text, start) && unitAt(text, start) !== undefined;
}

/**
 * Most numbers are recognised at once: nothing around their digits makes a name, a date or a longer number.
 * @returns where the digits of such a number end, decimals included
 */
function plainEnd(text: string, offset: number): number | undefined {
  const whole = DIGIT.runEnd(text, offset);
  const hasDecimals = text.charAt(whole) === '.' && DIGIT.at(text, whole + 1);
  const end = hasDecimals ? DIGIT.runEnd(text, whole + 1) : whole;
  const isPlain =
    whole - offset <= MOST_PLAIN &&
    (text.charAt(offset) !== '0' || (hasDecimals && whole === offset + 1)) &&
    !NOT_PLAIN_AFTER.at(text, offset - 1) &&
    !LABEL_END.at(text, offset - 1) &&
    !NOT_PLAIN_BEFORE.at(text, end);
  return isPlain ? end : undefined;
}

const MOST_PLAIN = 8;
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LATIN_LETTER = new CharacterSet(`${LATIN}μ`);
/** What the digits of a name follow, and what goes on with the digits of a name, a date, a fraction or a decimal. */
const NOT_PLAIN_AFTER = new CharacterSet(`${LATIN}_第〔[-×`);
const NOT_PLAIN_BEFORE = new CharacterSet(`${LATIN}μ.,+:/~ 年月日号时点至分–—-`);

/** 三十二个, 两万余元, 四分之三; a number without a unit is mostly part of a word, so it is no mention. */
function inHan(text: Text, offset: number): Mention | undefined {
  const { folded } = text;
  const end = HAN_NUMERAL.runEnd(folded, folded.charAt(offset) === '数' ? offset + 1 : offset);
  const date = HAN_DATE_UNIT.at(folded, end) ? dateAt(folded, offset) : undefined;
  if (date !== undefined) return date;
  if (folded.startsWith('分之', end)) return fractionAt(text, offset, end);
  const number = hanNumberAt(folded, offset);
  if (number === undefined || WORDS.test(folded.slice(offset, end + 2))) return undefined;
  if (isNamed(folded, offset, number)) return nameFrom(offset, unitAt(folded, number.words.next)?.to ?? end);
  return counting(quantityOf(text, offset, number));
}

function counting<Q extends { readonly unit: unknown }>(quantity: Q): Q | undefined {
  return quantity.unit === NO_UNIT ? undefined : quantity;
}

/** 第三批, “四个意识”, 三届, 的五大. */
function isNamed(text: string, offset: number, { words }: WrittenNumber): boolean {
  const before = text.charAt(offset - 1);
  if (before === '第') return true;
  const unit = unitAt(text, words.next)?.unit.name ?? '';
  return (
    (before === '“' && !['大', '项', '张', ''].includes(unit)) ||
    (unit === '届' && before !== '共') ||
    (unit === '大' && before === '的')
  );
}

/** What the run of digits that a date begins with ends before. */
const HAN_DATE_UNIT = new CharacterSet('年月');

/** Words that only look like a number with its unit. */
const WORDS =
  /^(?:十分(?!之)|千分(?!之)|万分(?!之)|三方(?!面)|四方(?!面)|八方|百家|十足|两面|两会|[二三四]季度|[三四五]级(?!以)|一二线|两点一|几度)/;
