/** The numbers of a text as the claims read them: quantities with one value, dates, and names in figures. */

import type { Big } from 'big.js';
import type { DateMention, DateRange, NumberName, Quantity as Stated } from './mention.ts';
import { nameFrom } from './number/number-name.ts';
import { numbersIn } from './number/numbers.ts';
import { UNITS } from './unit/unit.ts';

export type Mention = Quantity | DateMention | DateRange | NumberName;

/** A number with what it counts. */
export interface Quantity {
  readonly kind: 'quantity';
  /** Exact value in the base unit: 432.5万元 is 4325000. Percent stay percent: 42.74% is 42.74. */
  readonly value: Big;
  /** Unit of comparison; `%` for percent, empty for a bare number. */
  readonly unit: string;
  /** The unit as written; empty for percent and bare numbers. */
  readonly measure: string;
  /** One unit of the last place written: 1000 for 432.5万元, 0.01 for 42.74%. */
  readonly quantum: Big;
  /** 约, 近, 余, 多 … say that the number is not exact; 以上, 不超过 … that it is a bound. */
  readonly exact: boolean;
  readonly from: number;
  readonly to: number;
  /** End of the digits, before scale and measure word. */
  readonly digitsTo: number;
  /** The upper end where two numbers give a range (3—5个). */
  readonly upper: Big | undefined;
}

/**
 * Finds the mentions of `text`, in order and without overlap.
 * A lone 一 (一批, 统一) is an article or part of a word, so it is no number.
 */
export function scanMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const mention of numbersIn(text)) {
    if (mention.kind === 'quantity') {
      if (!mention.article && !(mention.per && BARE.test(mention.words))) mentions.push(scanned(mention));
    } else if (mention.kind !== 'name' || !LONE_ONE.test(text.slice(mention.from, mention.from + 2))) {
      mentions.push(mention);
    }
  }
  return mentions;
}

const BARE = /^[百千万亿]/;
const LONE_ONE = /^一(?![〇零一二三四五六七八九十百千万亿两])/;

function scanned(stated: Stated): Quantity | NumberName {
  const { amount, unit, quantum, to, numberTo, words } = stated;
  // The sign of a number was not read.
  const from = stated.from + (/^[-−－]/.test(words) ? 1 : 0);
  // Only 百分之 and its like were rates; 几十 had no value.
  if (FRACTION.test(words)) return nameFrom(from, to);
  const isRange = amount.kind === 'interval' && amount.named === undefined;
  if (isRange && !JOINT.test(words)) return nameFrom(from, to);
  const value = amount.kind === 'exact' ? amount.value.abs() : (amount.named ?? amount.low);
  if (value === undefined) return nameFrom(from, to);
  return {
    kind: 'quantity',
    value,
    unit: unit.base,
    measure: unit.dimension === 'percent' ? '' : UNITS.get(unit.name) === unit ? unit.name : unit.base,
    quantum,
    exact: amount.kind === 'exact',
    from,
    to,
    digitsTo: numberTo,
    upper: isRange ? amount.high : undefined,
  };
}

const FRACTION = /^[^百千万]+分之/;
const JOINT = /[—–~～至到-]/;
