/** Amounts with their rates: each pair implies a whole, and pairs of one kind imply the same one. */

import type { Big } from 'big.js';
import type { Reading } from '../reading.ts';
import { between, type Figure, sentencesOf } from './sentence.ts';

export interface ImpliedWhole {
  readonly amount: Figure;
  readonly rate: Figure;
  /** The wholes that fit the amount and the rate at their stated precision, rounded or truncated. */
  readonly least: Big;
  readonly most: Big;
}

/** Pairs of pairs of one kind whose wholes exclude each other. */
export function conflictingBases(reading: Reading): [ImpliedWhole, ImpliedWhole][] {
  const conflicts: [ImpliedWhole, ImpliedWhole][] = [];
  const byKind = new Map<string, ImpliedWhole>();
  for (const { figures } of sentencesOf(reading)) {
    for (const amount of figures) {
      const implied = impliedBy(amount);
      const kind = implied && kindOf(amount);
      if (implied === undefined || kind === undefined) continue;
      const earlier = byKind.get(kind);
      if (earlier === undefined) byKind.set(kind, implied);
      else if (implied.least.gt(earlier.most) || earlier.least.gt(implied.most))
        conflicts.push([earlier, implied]);
    }
  }
  return conflicts;
}

/** 面积降为120亩，比例由12%下降至6%: the new amount with the new rate. */
function impliedBy(amount: Figure): ImpliedWhole | undefined {
  if (amount.unit === '%' || amount.unit === '' || !amount.exact || amount.value.lte(0)) return undefined;
  const { figures } = amount.sentence;
  const first = figures[amount.index + 1];
  if (first === undefined || first.unit !== '%') return undefined;
  const gap = between(amount, first);
  const second = figures[amount.index + 2];
  const changes = second !== undefined && second.unit === '%' && /(?:至|到|为)$/.test(between(first, second));
  const rate = changes && second !== undefined ? second : first;
  if (!/^[^,;。]{0,6},?(?:占比|比例|占[^,;。0-9]*的)(?:为|由|从|原来|的|达)*$/.test(gap)) return undefined;
  if (!rate.exact || rate.value.lte(0) || (/[由从]/.test(gap) && !changes)) return undefined;
  // A rounded rate lies half a place around, a truncated one up to a whole place above.
  const low = rate.value.minus(rate.quantum.div(2));
  const high = rate.value.plus(rate.quantum);
  if (low.lte(0)) return undefined;
  const half = amount.quantum.div(2);
  return {
    amount,
    rate,
    least: amount.value.minus(half).times(100).div(high),
    most: amount.value.plus(half).times(100).div(low),
  };
}

/** What the amount is an amount of: the words before it up to 上的, 中的 … name the whole. */
function kindOf(amount: Figure): string | undefined {
  const whole = /^(.{2,16}?)(?:上的|中的|内的|里的|范围内的)/.exec(amount.before);
  return whole === null ? undefined : `${whole[1]} ${amount.unit}`;
}
