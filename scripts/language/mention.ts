/** Numbers as a text mentions them: quantities, dates, and numbers that only name something. */

import type { Big } from 'big.js';
import type { Amount } from './number/amount.ts';
import type { Scale } from './number/scale.ts';
import type { Unit } from './unit/unit.ts';

/** Every mention covers `text.slice(from, to)` of the text it was read from. */
export type Mention = Quantity | DateMention | DateRange | NumberName;

/** A number with what it counts. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly from: number;
  /** End of number, scale and unit. Words such as 约 or 以上 are outside. */
  readonly to: number;
  /** End of the number before its last scale and its unit: after `432.5` of 432.5万元, after `1亿2000` of 1亿2000万元. */
  readonly numberTo: number;
  /** `text.slice(from, to)`. */
  readonly words: string;
  readonly amount: Amount;
  readonly unit: Unit;
  /** The last scale as written: 万 of 432.5万元. */
  readonly scale: Scale;
  /** One unit of the last place written, in base units: 1000 for 432.5万元, 0.01 for 42.74%. A rounded value differs from the true one by less. */
  readonly quantum: Big;
  /** 一个, 一批: the number may be no more than an article. */
  readonly article: boolean;
  /** 每10万人, 每千人: the number is what a rate is measured by. */
  readonly per: boolean;
}

/** A day, month or year of the calendar, as far as it is written. */
export interface DateMention {
  readonly kind: 'date';
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly from: number;
  readonly to: number;
}

/** From one date to another; what the second leaves out is taken from the first. */
export interface DateRange {
  readonly kind: 'date-range';
  readonly start: DateMention;
  readonly end: DateMention;
  readonly from: number;
  readonly to: number;
}

/** A number that counts nothing: 第三, K12, 〔2025〕12号, 0000-0000000, “1+3+N”, and what cannot be read as one number (3万5元). */
export interface NumberName {
  readonly kind: 'name';
  readonly from: number;
  readonly to: number;
}
