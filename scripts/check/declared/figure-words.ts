/** Reads the numbers in the words of a declared figure, and whether one of them is the declared value. */

import { Big } from 'big.js';
import { foldWidth } from '../../language/fold.ts';
import { matchesOf } from '../../language/matches.ts';
import type { Quantity } from '../../language/mention.ts';
import { numbersIn } from '../../language/number/numbers.ts';
import { readHanInteger } from '../../language/number/numeral.ts';
import { scaleAt } from '../../language/number/scale.ts';
import { unitAt } from '../../language/unit/unit-at.ts';
import type { DeclaredFigure } from '../../notice/model.ts';

/** A number in words; offsets are those of the words. */
export interface StatedNumber {
  readonly from: number;
  readonly digitsTo: number;
  /** Just after 万, 亿 or the percent sign. */
  readonly scaleTo: number;
  /** Just after the measure word. */
  readonly to: number;
  /** 432.5 of 432.5万元. */
  readonly plain: Big;
  /** 4325000 of 432.5万元; of a percentage, the hundredths. */
  readonly scaled: Big;
  readonly percent: boolean;
  /** In base units (4325000 元), and the base unit. */
  readonly value: Big;
  readonly base: string;
}

/**
 * Every number in `text`, in order. Figures are declared on purpose, so that numerals which the scan of a whole text
 * passes over, as 一 in 正在整改一个, count here too.
 */
export function statedNumbers(text: string): StatedNumber[] {
  const mentions = numbersIn(text);
  const numbers: StatedNumber[] = [];
  let from = 0;
  for (const mention of mentions) {
    for (const number of hanNumbers(text, from, mention.from)) numbers.push(number);
    if (mention.kind === 'quantity') numbers.push(...stated(mention));
    from = mention.to;
  }
  return [...numbers, ...hanNumbers(text, from, text.length)];
}

/** The numbers in the words of `figure` that may be meant: those before its unit, or all where its unit is not there. */
export function numbersMeant({ text, unit }: DeclaredFigure): readonly StatedNumber[] {
  const all = statedNumbers(text);
  if (unit === undefined) return all;
  const before = all.filter((number) => valuesBefore(number, text, unit).length > 0);
  return before.length > 0 ? before : all;
}

/** The numbers in the words of `figure` that equal its value. */
export function numbersThatFit(figure: DeclaredFigure): readonly StatedNumber[] {
  const { value, unit, text } = figure;
  return numbersMeant(figure).filter((number) => {
    const values = unit === undefined ? [] : valuesBefore(number, text, unit);
    if (values.length === 0) values.push(number.scaled);
    // A rate may be declared as 98 or as 0.98.
    if (unit === undefined && number.percent) values.push(number.scaled.div(100));
    return values.some((stated) => stated.eq(value));
  });
}

/** What `number` is as a count of `unit`s: 432.5 before 万元, 4325000 before 元; nothing where the unit does not follow. */
function valuesBefore(number: StatedNumber, text: string, unit: string): Big[] {
  const body = foldWidth(text);
  const sought = foldWidth(unit);
  const values: Big[] = [];
  if (body.startsWith(sought, number.digitsTo) || (number.percent && sought === '%'))
    values.push(number.plain);
  if (body.startsWith(sought, number.scaleTo)) values.push(number.scaled);
  // 1亿2000万元 is 1.2亿元 too, and 3小时40分钟 is 220分钟.
  const scale = scaleAt(sought, 0);
  const declared = unitAt(sought, scale.next);
  if (declared?.to === sought.length && declared.unit.base === number.base)
    values.push(number.value.div(declared.unit.factor).div(scale.scale.factor));
  return values;
}

function stated({ from, numberTo, to, amount, unit, scale }: Quantity): StatedNumber[] {
  const value = amount.kind === 'exact' ? amount.value : (amount.named ?? amount.low);
  if (value === undefined) return [];
  const percent = unit.base === '%';
  const inUnit = value.div(unit.factor);
  return [
    {
      from,
      digitsTo: numberTo,
      scaleTo: percent ? to : to - unit.name.length,
      to,
      plain: inUnit.div(scale.factor),
      scaled: percent ? value : inUnit,
      percent,
      value,
      base: unit.base,
    },
  ];
}

const HAN_RUN = /[〇零一二三四五六七八九十百千万亿两廿卅]+/g;

function hanNumbers(text: string, from: number, to: number): StatedNumber[] {
  return matchesOf(HAN_RUN, text.slice(from, to)).flatMap((found) => {
    const value = readHanInteger(found[0]);
    if (value === undefined) return [];
    const number = new Big(value.toString());
    const start = from + found.index;
    const end = start + found[0].length;
    return [
      {
        from: start,
        digitsTo: end,
        scaleTo: end,
        to: end,
        plain: number,
        scaled: number,
        percent: false,
        value: number,
        base: '',
      },
    ];
  });
}
