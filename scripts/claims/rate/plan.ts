/** Numbers against a plan: 完成计划的92%, 占年度计划的105%, 超额完成20%. The plan is stated near by: 计划改造60个，实际改造72个. */

import { say } from '../../messages/check/figures.ts';
import { atMost, isRatioOf } from '../change/tolerance.ts';
import { type Claim, type Fails, HOLDS, notJudged } from '../claim.ts';
import { atOtherTimes, type Figure } from '../sentence.ts';
import { inUnitOf, placedOf, places } from '../show.ts';
import { isCount, isOfUnit } from './pairs.ts';

const PLAN = /预算|概算|计划|目标|任务/;
const WHICH = /年初|调整|追加|批复|中期/;
/** 超额完成20%, 超出年度计划12%: by how much, not how much. */
const ABOVE =
  /(?:超额|超)(?:完成|出)?了?(?:全年|年度|年初|既定|原定)?(?:计划|目标|任务|预算|概算)?(?:任务)?数?的?$/;
const EARLIER = /去年|上年|前年|往年|同期/;
/** Numbers before the rate among which the plan is looked for. */
const MOST_BACK = 4;

/** The numbers that the words call a plan, the nearest first: before the rate, or directly after it (年度计划为30亿元). */
export function plansOf(part: Figure, rate: Figure, name: string): readonly Figure[] {
  const [root] = PLAN.exec(name) ?? [];
  const { figures } = rate.sentence;
  if (root === undefined) return [];
  const before = figures.slice(Math.max(rate.index - MOST_BACK, 0), rate.index).reverse();
  // 年初预算 is not 调整预算.
  const [which = ''] = WHICH.exec(name) ?? [];
  return [...before, ...figures.slice(rate.index + 1, rate.index + 2)].filter(
    (figure) =>
      figure !== part &&
      isOfUnit(figure, part) &&
      figure.value.gt(0) &&
      figure.clause.includes(root) &&
      figure.clause.includes(which) &&
      !atOtherTimes(figure, part),
  );
}

/** The claim that a number exceeds its plan by the rate. */
export function abovePlan(rate: Figure): Claim | undefined {
  const { figures, text } = rate.sentence;
  const done = figures[rate.index - 1];
  if (done === undefined || !isCount(done) || EARLIER.test(done.clause)) return undefined;
  const words = text.slice(done.to, rate.from);
  if (!ABOVE.test(words) || /[;。]/.test(words)) return undefined;
  const plan = figures
    .slice(Math.max(rate.index - MOST_BACK, 0), rate.index - 1)
    .findLast((figure) => isOfUnit(figure, done) && PLAN.test(figure.clause));
  if (plan === undefined || plan.value.lte(0) || atOtherTimes(plan, done)) return undefined;
  const claim = {
    rule: 'figure-percent',
    shape: 'above a plan',
    subject: placedOf(rate),
    figures: [rate, done, plan].map(placedOf),
  } as const;
  if (!rate.exact) return { ...claim, verdict: notJudged('approximate') };
  const above = done.value.minus(plan.value);
  const margin = atMost(done).minus(done.value).plus(atMost(plan).minus(plan.value));
  const holds = isRatioOf(rate, above, margin, plan) || isRatioOf(rate, done.value, margin, plan);
  return { ...claim, verdict: holds ? HOLDS : failure(rate, done, plan) };
}

function failure(rate: Figure, done: Figure, plan: Figure): Fails {
  const right = done.value
    .minus(plan.value)
    .times(100)
    .div(plan.value)
    .round(Math.max(-rate.quantum.e, 0) + 1);
  const [says, advice] = say.growthDiffers(
    inUnitOf(rate, rate.value),
    inUnitOf(plan, plan.value),
    inUnitOf(done, done.value),
    `${right.toFixed()}%`,
  );
  return { is: 'fails', severity: 'error', says, advice, related: places([done, plan], say.part) };
}
