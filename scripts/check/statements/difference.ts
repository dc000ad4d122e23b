/** How much a change is said to be: 从1200户增加到1350户，增加150户; 由82%提高到96%，提高14个百分点. */

import type { Big } from 'big.js';
import { between, type Figure } from '../../claims/sentence.ts';
import { type Change, DOWN, UP } from './change.ts';

export interface Difference {
  /** The number that says how much. */
  readonly stated: Figure;
  /** How much it is. */
  readonly value: Big;
}

/** What stands between the change and how much it is. */
const NAMED = new RegExp(
  `^(?:共|净|累计|总共|实际|分别)?(?:${UP}|${DOWN}|增幅|降幅|升幅|减幅|多|少)(?:了|为|达)?$`,
);
const BETWEEN = /^[一-龥]{0,8},[一-龥]{1,6}$/;

/** The number behind the two of `change` that says how much it is, with how much it is; none where none is told. */
export function differenceOf({ from, to }: Change): Difference | undefined {
  const last = to.index > from.index ? to : from;
  const stated = last.sentence.figures[last.index + 1];
  if (stated === undefined || stated.depth !== last.depth || ![from, to, stated].every(({ exact }) => exact))
    return undefined;
  if (stated.unit !== (to.unit === '%' ? '百分点' : to.unit)) return undefined;
  const isNext = last === to ? BETWEEN.test(between(to, stated)) : between(from, stated) === stated.before;
  if (!isNext || !NAMED.test(stated.before)) return undefined;
  return { stated, value: to.value.minus(from.value).abs() };
}

/**
 * Whether the number holds. Counts are exact; rates and amounts are rounded, each by itself, so that they may miss by one
 * unit of the coarsest place written.
 */
export function isRight({ from, to }: Change, { stated, value }: Difference): boolean {
  const miss = value.minus(stated.value).abs();
  const places = [from, to, stated].map(({ quantum }) => quantum);
  const coarsest = places.reduce((one, other) => (one.gt(other) ? one : other));
  const isCounted = to.unit !== '%' && places.every((place) => place.eq(1));
  return isCounted ? miss.eq(0) : miss.lte(coarsest);
}
