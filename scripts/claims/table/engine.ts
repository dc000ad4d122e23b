/** Tables: the row 合计 adds up its columns, and the column 合计 its rows. */

import { Big } from 'big.js';
import { say } from '../../messages/figures.ts';
import { spanOf } from '../../notice/prose.ts';
import { type Claim, HOLDS } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { type CellSum, columnSumsOf, rowSumsOf } from './sums.ts';

export function* tableClaims({ notice }: Reading): Generator<Claim> {
  for (const sum of columnSumsOf(notice)) yield claimOf('column of a table', sum);
  for (const sum of rowSumsOf(notice)) yield claimOf('row of a table', sum);
}

/** Numbers of a column shown in the message; the findings mark them all. */
const MOST_SHOWN = 12;

function claimOf(shape: string, sum: CellSum): Claim {
  const { total, parts, tolerance } = sum;
  const claim = { rule: 'figure-sum', shape, subject: total, figures: [total, ...parts] } as const;
  const made = parts.reduce((value, part) => value.plus(part.value), new Big(0));
  const miss = made.minus(total.value).abs();
  if (miss.lte(tolerance)) return { ...claim, verdict: HOLDS };
  const withUnit = (value: Big): string => `${value.toFixed()}${total.unit}`;
  const shown = parts.slice(0, MOST_SHOWN).map(({ value }) => value.toFixed());
  const added = [...shown, ...(parts.length > MOST_SHOWN ? ['…'] : [])].join(' + ');
  const difference = say.difference(made.gt(total.value), withUnit(miss));
  const [says, advice] = say.sumDiffers(withUnit(total.value), withUnit(made), added, difference);
  const related = parts.map((part) => ({ at: spanOf(part.prose, part.from, part.to), says: say.addend }));
  return { ...claim, verdict: { is: 'fails', severity: 'error', says, advice, related } };
}
