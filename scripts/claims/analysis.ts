/** The claims of a notice, of all families, read and judged once. */

import type { RuleName } from '../messages/check/rules.ts';
import { averageClaims } from './average/engine.ts';
import { balanceClaims } from './balance/engine.ts';
import { changeClaims } from './change/engine.ts';
import type { Claim } from './claim.ts';
import { countClaims } from './count/engine.ts';
import { baseClaims } from './implied-total/engine.ts';
import { limitClaims } from './limit/engine.ts';
import { memoizePerReading } from './memoize.ts';
import { eachCauseOnce } from './one-cause.ts';
import { orderClaims } from './order/engine.ts';
import { pairClaims } from './pair/engine.ts';
import { periodClaims } from './period/engine.ts';
import { rateClaims } from './rate/engine.ts';
import { fractionClaims } from './rate/fraction.ts';
import { siblingClaims } from './rate/siblings.ts';
import { structureClaims } from './rate/structure.ts';
import type { Reading } from './reading.ts';
import { repetitionClaims } from './repetition/engine.ts';
import { subsetClaims } from './subset/engine.ts';
import { sumClaims } from './sum/engine.ts';
import { tableClaims } from './table/engine.ts';

/** The families, in the order in which their claims are listed. */
const FAMILIES: readonly ((reading: Reading) => Iterable<Claim>)[] = [
  sumClaims,
  balanceClaims,
  subsetClaims,
  tableClaims,
  countClaims,
  repetitionClaims,
  changeClaims,
  rateClaims,
  siblingClaims,
  fractionClaims,
  structureClaims,
  averageClaims,
  pairClaims,
  baseClaims,
  periodClaims,
  orderClaims,
  limitClaims,
];

/** Every claim of the notice with its verdict. */
export const claimsOf = memoizePerReading((reading): readonly Claim[] =>
  eachCauseOnce(FAMILIES.flatMap((read) => [...read(reading)])),
);

/** The claims that are reported under `rule`. */
export function claimsUnder(rule: RuleName, reading: Reading): Claim[] {
  return claimsOf(reading).filter((claim) => claim.rule === rule);
}
