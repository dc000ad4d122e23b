/** Who pays reads the words, who books reads the figure: an amount in words (大写) equals the figure beside it. */

import { Big } from 'big.js';
import { matchesOf } from '../../../language/matches.ts';
import { inPlain } from '../../../language/number/capital-number.ts';
import { readHanInteger } from '../../../language/number/numeral.ts';
import { say } from '../../../messages/check/slips.ts';
import { spanOf } from '../../../notice/prose.ts';
import { rule } from '../../rule.ts';

export const amountInWords = rule('amount-in-words', 'error', function* (reading) {
  for (const { prose, text } of reading.words) {
    for (const { 0: words, index } of matchesOf(WORDS, text)) {
      const value = amountOf(words);
      const to = index + words.length;
      const figure = value && (figureAfter(text, to) ?? figureBefore(text, index));
      if (value === undefined || figure === undefined || figure.value.eq(value)) continue;
      const [says, advice] = say.amount(
        prose.text.slice(index, to),
        value.toFixed(),
        prose.text.slice(figure.from, figure.to),
      );
      const related = [{ at: spanOf(prose, figure.from, figure.to), says: say.amountFigure }];
      yield { says, advice, at: spanOf(prose, index, to), related };
    }
  }
});

/** 伍拾万元整, 叁仟零贰元伍角: at least two characters of a numeral before 元. */
const WORDS =
  /[零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億]{2,30}[元圆圓](?:[零壹贰叁肆伍陆柒捌玖]角)?(?:零?[壹贰叁肆伍陆柒捌玖]分)?[整正]?/g;

/** The amount in yuan, or `undefined` where the words are no numeral. */
function amountOf(words: string): Big | undefined {
  const [, whole = '', jiao = '零', fen = '零'] =
    /^(.+?)[元圆圓](?:(.)角)?(?:零?(.)分)?[整正]?$/.exec(inPlain(words)) ?? [];
  const yuan = readHanInteger(whole) ?? readHanInteger(withZeros(whole));
  const digits = [jiao, fen].map((digit) => readHanInteger(digit));
  return yuan === undefined ? undefined : new Big(yuan.toString()).plus(`0.${digits.join('')}`);
}

/** 五万六百 is 五万零六百 whose zero was left out. */
function withZeros(words: string): string {
  return words
    .replace(/([万亿])(?=[一二三四五六七八九][百十])/g, '$1零')
    .replace(/千(?=[一二三四五六七八九]十)/g, '千零');
}

interface Figure {
  readonly value: Big;
  readonly from: number;
  readonly to: number;
}

const NUMBER = '([0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,6})?|[0-9]{1,15}(?:\\.[0-9]{1,6})?)\\s?([万亿]?)元?';
/** What may be between both: brackets, labels and signs of money. */
const LABEL = '(?:[(),:\\s]|人民币|小写|大写|合计|金额|共计|即|为|¥|￥|RMB){0,8}';
const AFTER = new RegExp(`^(${LABEL})${NUMBER}`);
const BEFORE = new RegExp(`(?<![0-9.,])${NUMBER}(${LABEL})$`);

/** 伍拾万元整（¥500000.00元） */
function figureAfter(text: string, to: number): Figure | undefined {
  const [all, label = '', digits = '', scale = ''] = AFTER.exec(text.slice(to, to + 60)) ?? [];
  if (all === undefined || !/[(:¥￥]|小写|即/.test(label)) return undefined;
  return { value: sumOf(digits, scale), from: to + label.length, to: to + all.length };
}

/** 500000元（大写：伍拾万元整） */
function figureBefore(text: string, at: number): Figure | undefined {
  const start = Math.max(at - 60, 0);
  const found = BEFORE.exec(text.slice(start, at));
  const [all = '', digits = '', scale = '', label = ''] = found ?? [];
  if (found === null || !/[(]|大写/.test(label)) return undefined;
  const from = start + found.index;
  return { value: sumOf(digits, scale), from, to: from + all.length - label.length };
}

const SCALES: Readonly<Record<string, string>> = { 万: '1e4', 亿: '1e8' };

function sumOf(digits: string, scale: string): Big {
  return new Big(digits.replaceAll(',', '')).times(SCALES[scale] ?? '1');
}
