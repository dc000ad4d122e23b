/** Bounds and what they bound: 不足500人，实际到会512人; 超过1500万元，仅有两项相加1438万元; 5万元以上2万元以下. */

import { Big } from 'big.js';
import { anyOf } from '../../language/words.ts';
import { say } from '../../messages/check/figures.ts';
import type { Claim } from '../claim.ts';
import { between, type Figure, type Sentence, written } from '../sentence.ts';
import { inUnitOf } from '../show.ts';
import { claimed } from './claimed.ts';

const UNDER = new RegExp(`(?:${anyOf('under', 'near')})(?:了|为)?$`);
const OVER = new RegExp(`(?:${anyOf('over')})(?:了|为)?$`);
/** What is the exact number of the same thing. */
const IS = /(?:实为|实有|实到|核[实定查准]|经核|查明|清点|统计|审计|认定|准确|精确|确切)[^,;。]{0,10}$/;
/** 不足500人报名，实际报名512人: the same is said again. */
const IN_FACT = /实际([一-龥]{2})[一-龥]{0,4}$/;
const PLANNED = new RegExp(`${anyOf('goal')}|应|须|要求|规定|标准|限|拟|预计|可`);
/** Nothing is left but the parts that follow. */
const ALL = /无其[他它]|没有其[他它]|仅有|只有|仅包括|全部为|均为|两部分|两项|由[^。]*[组构]成/;

/** `below`: it is less; `above`: it is more than the number. */
function sideOf({ exact, sentence: { text }, from, to, digitsTo }: Figure): 'above' | 'below' | undefined {
  if (exact) return undefined;
  const before = text.slice(Math.max(from - 6, 0), from);
  if (UNDER.test(before)) return 'below';
  const isMore =
    OVER.test(before) ||
    /[余多]/.test(text.slice(digitsTo, to)) ||
    /^(?:多|余|以上)/.test(text.slice(to, to + 2));
  return isMore ? 'above' : undefined;
}

export function* boundClaims({ figures }: Sentence): Generator<Claim> {
  for (const [index, bound] of figures.entries()) {
    const next = figures[index + 1];
    // 90万元至80万元之间
    if (bound.upper?.lt(bound.value) && /^(?:之间|不等)/.test(bound.after)) {
      const ends = [bound.value, bound.upper].map((value) => inUnitOf(bound, value));
      yield claimed('figure-conflict', 'bound', bound, [], say.rangeReversed(ends[0] ?? '', ends[1] ?? ''));
    }
    if (bound.exact || next === undefined || next.unit !== bound.unit) continue;
    const side = sideOf(bound);
    if (isReversed(bound, next))
      yield claimed(
        'figure-conflict',
        'bound',
        bound,
        [next],
        say.rangeReversed(written(bound), written(next)),
      );
    if (side === undefined) continue;
    const isOfIt = isSameThing(bound, next);
    const parts = isOfIt ? [next] : partsOf(bound);
    if (parts.length === 0) continue;
    const sum = parts.reduce((total, { value }) => total.plus(value), new Big(0));
    const isRight = side === 'above' ? sum.gte(bound.value) : sum.lte(bound.value);
    const said = say.boundMissed(written(bound), inUnitOf(next, sum));
    yield claimed('figure-conflict', 'bound', bound, parts, isRight ? undefined : said);
  }
}

function isSameThing(bound: Figure, next: Figure): boolean {
  const gap = between(bound, next);
  if (!next.exact || /[;。]/.test(gap) || PLANNED.test(bound.clause)) return false;
  const again = IN_FACT.exec(next.before)?.[1];
  return IS.test(next.before) || (again !== undefined && `${bound.clause}${bound.after}`.includes(again));
}

/** 5万元以上2万元以下: the lower bound is above the upper one. */
function isReversed(bound: Figure, next: Figure): boolean {
  const { text } = bound.sentence;
  return (
    /^以上[至到、,]?$/.test(between(bound, next)) &&
    /^以下/.test(text.slice(next.to, next.to + 2)) &&
    bound.value.gt(next.value)
  );
}

/** The parts that follow in the sentence, where the words say that there are no others. */
function partsOf(bound: Figure): readonly Figure[] {
  const { figures, text, to } = bound.sentence;
  const rest = text.slice(bound.to, to);
  if (!ALL.test(rest) || /;/.test(rest)) return [];
  const parts = figures.slice(bound.index + 1).filter(({ unit }) => unit === bound.unit);
  return parts.length > 1 && parts.every(({ exact }) => exact) ? parts : [];
}
