/** One amount in two units: 150亩（10公顷）; 2.5吨，即2500公斤; 1.35亿元（13500万元）. */

import { Big } from 'big.js';
import { say } from '../../messages/check/figures.ts';
import type { Claim } from '../claim.ts';
import { between, type Figure, type Sentence } from '../sentence.ts';
import { inUnitOf } from '../show.ts';
import { claimed } from './claimed.ts';

const SAME = /^[,(]?(?:即|也就是|合|折|折合|约合|相当于|等于|换算)(?:为|成|是)?$/;
const SQUARE_METRES = new Big(10000).div(15);
/** Share by which a converted amount may miss the other where one is approximate. */
const LOOSE = new Big('0.05');

export function* restatedClaims({ figures, text }: Sentence): Generator<Claim> {
  for (const [index, one] of figures.entries()) {
    const other = figures[index + 1];
    if (other === undefined || other.from - one.to > REACH || one.unit === '') continue;
    const gap = between(one, other);
    const isSaid = SAME.test(gap);
    const isBracket = gap === '(' && text.charAt(other.to) === ')';
    if (!(isSaid || isBracket) || wayOf(one) === wayOf(other)) continue;
    const [first, second] = [metric(one), metric(other)];
    if (first.unit !== second.unit || NONE.has(first.unit)) continue;
    const isRight = isEqual(one, other, first, second);
    const said = say.restated(inUnitOf(one, one.value), inUnitOf(other, other.value));
    yield claimed('figure-conflict', 'restated', other, [one], isRight ? undefined : said);
  }
}

const REACH = 6;
const NONE: ReadonlySet<string> = new Set(['%', '百分点', '']);

/** The scale and the unit as written. */
function wayOf({ sentence: { text }, digitsTo, to }: Figure): string {
  return text.slice(digitsTo, to).trim();
}

interface Metric {
  readonly unit: string;
  readonly factor: Big;
}

function metric({ unit }: Figure): Metric {
  return unit === '亩' ? { unit: '平方米', factor: SQUARE_METRES } : { unit, factor: ONE };
}

const ONE = new Big(1);

/** Each may be rounded by half of its last place; where one is approximate, by more. */
function isEqual(one: Figure, other: Figure, { factor }: Metric, { factor: by }: Metric): boolean {
  const miss = one.value.times(factor).minus(other.value.times(by)).abs();
  const loose = one.quantum.times(factor).plus(other.quantum.times(by)).div(2);
  if (miss.lte(loose)) return true;
  return !(one.exact && other.exact) && miss.lte(one.value.times(factor).times(LOOSE));
}
