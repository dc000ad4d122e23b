/** Numbers as a text mentions them: quantities, dates, and numbers that only name something. */

import type { Big } from 'big.js';

/** Every mention covers `text.slice(from, to)` of the text it was read from. */
export type Mention = Quantity | DateMention | DateRange | NumberName;

/** A number with what it counts. */
export interface Quantity {
  readonly kind: 'quantity';
  /** Exact value in the base unit: 432.5万元 is 4325000. Percent stay percent: 42.74% is 42.74. */
  readonly value: Big;
  /** Unit of comparison; `%` for percent, empty for a bare number. */
  readonly unit: string;
  /** The measure word as written; empty for percent and bare numbers. */
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

/** A number that counts nothing: 第三, K12, 〔2025〕12号, 0000-0000000, “1+3+N”. */
export interface NumberName {
  readonly kind: 'name';
  readonly from: number;
  readonly to: number;
}
