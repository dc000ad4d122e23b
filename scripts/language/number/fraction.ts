/** Fractions in words: 百分之九十八点五, 千分之三, 四分之三, 三分之二. */

import { Big } from 'big.js';
import type { Quantity } from '../mention.ts';
import type { Text } from '../unit/quantity-at.ts';
import { unitNamed } from '../unit/unit.ts';
import { type Amount, between, exactly, scaledBy, wholeNumber } from './amount.ts';
import { figureNumberAt, figuresEnd } from './figure-number.ts';
import { hanNumberAt } from './han-number.ts';
import { hedgeAround, withHedge } from './hedge.ts';
import { readHanInteger } from './numeral.ts';
import { NO_SCALE } from './scale.ts';

const OF = '分之';

/**
 * Reads the fraction that begins at `from`, as a percentage. A fraction without a finite decimal has bounds:
 * 三分之二 is between 66.6666 and 66.6667.
 * @param end where its first numeral ends, before 分之
 */
export function fractionAt({ folded, original }: Text, from: number, end: number): Quantity | undefined {
  const whole = denominatorIn(folded.slice(from, end));
  const part = whole && numeratorAt(folded, end + OF.length);
  if (whole === undefined || part === undefined) return undefined;
  const { to } = part;
  const factor = HUNDRED.div(whole);
  const isTerminating = factor.times(whole).eq(HUNDRED);
  const quantum = isTerminating ? part.quantum.times(factor) : STEP;
  const amount = isTerminating ? scaledBy(part.amount, factor) : around(part.amount, whole);
  if (amount === undefined) return undefined;
  return {
    kind: 'quantity',
    from,
    to,
    numberTo: to,
    words: original.slice(from, to),
    amount: withHedge(amount, hedgeAround(folded, from, to), quantum),
    unit: PERCENT,
    scale: NO_SCALE,
    quantum,
    article: false,
    per: false,
  };
}

const HUNDRED = new Big(100);
const STEP = new Big('0.0001');
const PERCENT = unitNamed('%');
const BARE: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000 };

function denominatorIn(words: string): Big | undefined {
  const value = BARE[words] ?? Number(words.match(/^[0-9]{1,6}$/)?.[0] ?? readHanInteger(words) ?? 0);
  return value > 0 ? new Big(value) : undefined;
}

interface Numerator {
  readonly amount: Amount;
  readonly quantum: Big;
  readonly to: number;
}

function numeratorAt(text: string, offset: number): Numerator | undefined {
  if (ALL.test(text.slice(offset, offset + 2)))
    return { amount: exactly(wholeNumber(100)), quantum: new Big(1), to: offset + 1 };
  const end = figuresEnd(text, offset);
  const number = end > offset ? figureNumberAt(text, offset, end) : hanNumberAt(text, offset);
  if (typeof number !== 'object') return undefined;
  return { amount: number.amount, quantum: number.quantum, to: number.words.to };
}

/** 百分之百 */
const ALL = /^百(?![零一二三四五六七八九十万])/;

function around(amount: Amount, whole: Big): Amount | undefined {
  if (amount.kind === 'interval') return undefined;
  const low = amount.value.times(HUNDRED).div(whole).round(4, 0);
  return between(low, low.plus(STEP));
}
