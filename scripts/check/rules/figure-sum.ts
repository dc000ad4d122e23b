/** Residents and journalists add up: where the text gives the whole list, its parts make the total. */

import type { Big } from 'big.js';
import { ITEMS, ITEMS_BARE, ROW, SUM_SHAPES, TOTAL_BEHIND } from '../../claims/sum/shapes.ts';
import { say } from '../../messages/figures.ts';
import { spanOf } from '../../notice/prose.ts';
import { claimFaults } from '../claim-faults.ts';
import type { Fault } from '../rule.ts';
import { rule } from '../rule.ts';
import { totalOf } from '../statements/addends.ts';
import { type ColumnSum, columnSumsOf } from '../statements/table-sum.ts';

export const figureSum = rule('figure-sum', 'error', {
  shapes: [...SUM_SHAPES, ROW, TOTAL_BEHIND, ITEMS, ITEMS_BARE],
  *find(reading) {
    yield* claimFaults('figure-sum', reading);
    for (const sum of columnSumsOf(reading.notice)) {
      const fault = columnFault(sum);
      if (fault !== undefined) yield fault;
    }
  },
});

/** Numbers of a column shown in the message; the findings mark them all. */
const MOST_SHOWN = 12;

function columnFault({ total, parts, tolerance }: ColumnSum): Fault | undefined {
  const sum = totalOf(parts);
  const miss = sum.minus(total.value).abs();
  if (miss.lte(tolerance)) return undefined;
  const withUnit = (value: Big): string => `${value.toFixed()}${total.unit}`;
  const shown = parts.slice(0, MOST_SHOWN).map(({ value }) => value.toFixed());
  const added = [...shown, ...(parts.length > MOST_SHOWN ? ['…'] : [])].join(' + ');
  const difference = say.difference(sum.gt(total.value), withUnit(miss));
  const [says, advice] = say.sumDiffers(withUnit(total.value), withUnit(sum), added, difference);
  const related = parts.map((part) => ({ at: spanOf(part.prose, part.from, part.to), says: say.addend }));
  return { says, advice, at: spanOf(total.prose, total.from, total.to), related };
}
