/** Tables: the row 合计 adds up its columns, the column 合计 its rows; columns that are made of two others. */

import { Big } from 'big.js';
import { say } from '../../messages/check/figures.ts';
import { spanOf } from '../../notice/prose.ts';
import { type Claim, type Fails, HOLDS } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { written } from '../sentence.ts';
import { inUnitOf, placedOf } from '../show.ts';
import { type NumberCell, writtenPlaces } from './cells.ts';
import { type MadeCell, madeCellsOf } from './relations.ts';
import { type CellSum, columnSumsOf, rowSumsOf } from './sums.ts';
import { type TotalAgain, totalsAgain } from './text-against-table.ts';

export function* tableClaims(reading: Reading): Generator<Claim> {
  const { notice } = reading;
  for (const sum of columnSumsOf(notice)) yield claimOf('column of a table', sum);
  for (const sum of rowSumsOf(notice)) yield claimOf('row of a table', sum);
  for (const cell of madeCellsOf(notice)) yield claimOfMade(cell);
  for (const again of totalsAgain(reading)) yield claimOfAgain(again);
}

/** A total that the text states before its table is the one of the table. */
function claimOfAgain({ stated, total, value, holds }: TotalAgain): Claim {
  const subject = placedOf(stated);
  const claim = {
    rule: 'figure-conflict',
    shape: 'total of a table',
    subject,
    figures: [subject, total],
  } as const;
  if (holds) return { ...claim, verdict: HOLDS };
  const [says, advice] = say.valuesDiffer(written(stated), inUnitOf(stated, value));
  const related = [{ at: spanOf(total.prose, total.from, total.to), says: say.other }];
  return { ...claim, verdict: { is: 'fails', severity: 'warning', says, advice, related } };
}

/** Numbers of a column shown in the message; the findings mark them all. */
const MOST_SHOWN = 12;

function claimOf(shape: string, sum: CellSum): Claim {
  const { total, parts, tolerance } = sum;
  const claim = { rule: 'figure-sum', shape, subject: total, figures: [total, ...parts] } as const;
  const made = parts.reduce((value, part) => value.plus(part.value), new Big(0));
  const miss = made.minus(total.value).abs();
  return { ...claim, verdict: miss.lte(tolerance) ? HOLDS : sumFailure(total, parts, made) };
}

function sumFailure(total: NumberCell, parts: readonly NumberCell[], made: Big): Fails {
  const withUnit = (value: Big): string => `${value.toFixed()}${total.unit}`;
  const shown = parts.slice(0, MOST_SHOWN).map(({ value }) => value.toFixed());
  const added = [...shown, ...(parts.length > MOST_SHOWN ? ['…'] : [])].join(' + ');
  const difference = say.difference(made.gt(total.value), withUnit(made.minus(total.value).abs()));
  const [says, advice] = say.sumDiffers(withUnit(total.value), withUnit(made), added, difference);
  const related = parts.map((part) => ({ at: spanOf(part.prose, part.from, part.to), says: say.addend }));
  return { is: 'fails', severity: 'error', says, advice, related };
}

function claimOfMade(cell: MadeCell): Claim {
  const { kind, made, of, by, holds } = cell;
  const figures = [made, of, by];
  const rule = kind === 'difference' ? 'figure-sum' : 'figure-percent';
  const claim = { rule, shape: `${kind} in a table`, subject: made, figures } as const;
  return { ...claim, verdict: holds ? HOLDS : madeFailure(cell) };
}

function madeFailure({ kind, made, of, by }: MadeCell): Fails {
  if (kind === 'difference') {
    const [whole, part] = of.value.gt(by.value) ? [of, by] : [by, of];
    return { ...sumFailure(whole, [part, made], part.value.plus(made.value)), severity: 'error' };
  }
  const places = writtenPlaces(made) + 1;
  const share = of.value.times(100).div(by.value);
  const right = (kind === 'growth' ? share.minus(100) : share).round(places);
  const shown = [`${made.value.toFixed()}%`, of.value.toFixed(), by.value.toFixed()] as const;
  const [says, advice] =
    kind === 'growth'
      ? say.growthDiffers(shown[0], shown[2], shown[1], `${right.toFixed()}%`)
      : say.rateDiffers(...shown, `${right.toFixed()}%`);
  const related = [of, by].map(({ prose, from, to }) => ({ at: spanOf(prose, from, to), says: say.part }));
  return { is: 'fails', severity: 'error', says, advice, related };
}
