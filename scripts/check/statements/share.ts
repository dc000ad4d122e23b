/** Shares (占120件的95%, 分别占20%、30%、50%) with the numbers that they come from. */

import { atOtherTimes, between, type Figure } from '../../claims/sentence.ts';
import { totalOf } from './addends.ts';
import { type Fraction, fractionsOf, wholesFor } from './fraction.ts';

/** 114件，占总数的95%; 占120件的95%; 出租房产占76.3%. `undefined` where the rate is no share. */
export function sharesOf(rate: Figure): Fraction[] | undefined {
  return eachShare(rate) ?? shareOfNumber(rate) ?? shareOfPlan(rate) ?? shareOf(rate);
}

function shareOf(rate: Figure): Fraction[] | undefined {
  const { figures, text, from } = rate.sentence;
  const clause = rate.clause;
  const share = /^(.*?)占(?!地|用|道|领|有)(.*?)(?:的)?(?:比例?为?|比重为?)?$/.exec(clause);
  if (share === null) return undefined;
  const [, subject = '', whole = ''] = share;
  // 分别占, 占比由 … are shares of several, or of another time.
  if (/分别|各/.test(subject) || /[由从至到]|分别/.test(whole)) return [];
  const at = rate.from - clause.length + subject.length;
  const numbered = figures.find((figure) => figure.from > at && figure.to <= rate.from);
  const before = figures.filter((figure) => figure.to <= at && figure.unit !== '%' && figure.exact);
  const parts = /[一-龥]/.test(subject)
    ? before.filter((figure) => speakOfOne(subject, figure))
    : before.slice(-1);
  const [part, ...others] = parts;
  if (part === undefined || others.length > 0) return [];
  if (numbered !== undefined) return numbered.unit === part.unit ? fractionsOf(part, [numbered]) : [];
  const wholes = wholesFor(part);
  const named = /^(?:总数|全部|总量|总额|总体|其|总|总面积|总人数|总户数|总问题数)?$/.test(whole)
    ? wholes
    : wholes.filter((figure) => speakOfOne(whole, figure, 0.6));
  if (/[;。]/.test(text.slice(Math.max(part.to, from), at)) || goesOn(part, rate)) return [];
  return fractionsOf(part, named);
}

/** Percent by which the shares of one whole may differ from each other's whole, for their rounding. */
const LOOSE = '0.01';

/** 0—14岁517万人，占14.93%；15—64岁2421万人，占69.87%: a share of the whole that earlier shares are of, stated or not. */
function goesOn(part: Figure, rate: Figure): boolean {
  const { figures } = part.sentence;
  return figures.slice(0, part.index).some((earlier, index) => {
    const share = figures[index + 1];
    if (share?.unit !== '%' || share.index >= part.index || earlier.unit !== part.unit) return false;
    if (earlier.value.lte(0) || !/^[^;。]{0,12}占[^;。]{0,12}$/.test(between(earlier, share))) return false;
    const expected = part.value.times(share.value).div(earlier.value);
    return expected
      .minus(rate.value)
      .abs()
      .lte(rate.quantum.plus(expected.times(LOOSE)));
  });
}

/** 5120人，完成年度目标4800人的106.7% */
function shareOfNumber(rate: Figure): Fraction[] | undefined {
  const whole = rate.sentence.figures[rate.index - 1];
  const part = rate.sentence.figures[rate.index - 2];
  if (whole === undefined || part === undefined || whole.unit !== part.unit || whole.unit === '%')
    return undefined;
  if (!/^的$/.test(between(whole, rate)) || !part.exact || /[;。]/.test(between(part, whole)))
    return undefined;
  if (!/^(?:完成|达到?|相当于|为)[^,;。]{0,12}$/.test(whole.clause)) return undefined;
  return [...fractionsOf(part, [whole]), ...fractionsOf(withListed(part), [whole])];
}

/** 新建6座、改建4座，完成任务10座的100%: all that is listed may be what was done. */
function withListed(part: Figure): Figure {
  const before = part.sentence.figures[part.index - 1];
  if (before?.unit !== part.unit || !before.exact || before.depth !== part.depth) return part;
  if (!/^[^,;。]{0,8}[、和及][^,;。]{0,8}$/.test(between(before, part))) return part;
  const { from, value } = withListed(before);
  return { ...part, from, value: value.plus(part.value) };
}

/** 年初预算数5200万元，决算数4836万元，完成年初预算的93%: the plan is named again, and the next number is what came of it. */
function shareOfPlan(rate: Figure): Fraction[] | undefined {
  const { figures } = rate.sentence;
  const plan = OF_PLAN.exec(rate.before)?.[1];
  const part = figures[rate.index - 1];
  const whole = figures[rate.index - 2];
  if (plan === undefined || part === undefined || whole === undefined) return undefined;
  if (part.unit !== whole.unit || !part.exact || part.depth !== whole.depth) return undefined;
  if (!whole.before.replace(/数$/, '').endsWith(plan) || !CAME_OF_IT.test(part.before)) return undefined;
  if (/[;。]/.test(between(whole, rate)) || atOtherTimes(whole, part)) return undefined;
  return fractionsOf(part, [whole]);
}

const OF_PLAN = /^(?:完成|为|占|达到?|相当于)([一-龥]{0,4}(?:预算|概算|计划|目标|任务))数?的$/;
const CAME_OF_IT = /^(?:实际|决算|全年)?(?:支出|收入|完成|执行|决算)数?$/;

/** 甲84件、乙126件、丙210件，分别占20%、30%、50%: as many shares as numbers before, in the same order. */
function eachShare(rate: Figure): Fraction[] | undefined {
  const { figures } = rate.sentence;
  let first = rate;
  for (let before = figures[first.index - 1]; before?.unit === '%'; before = figures[first.index - 1]) {
    if (!/^[、和及,]{1,2}$/.test(between(before, first)) || rate.index - before.index > MOST_SHARES) break;
    first = before;
  }
  if (!/分别占(?:总数的|总量的|全部的|比)?$/.test(first.before)) return undefined;
  const shares = figures.slice(first.index).filter(({ unit }) => unit === '%');
  const parts = figures.slice(Math.max(first.index - shares.length, 0), first.index);
  const part = parts[rate.index - first.index];
  if (part === undefined || parts.length !== shares.length || parts.some(({ unit }) => unit !== part.unit))
    return [];
  const wholes = wholesFor(part).filter((whole) => !parts.includes(whole));
  return fractionsOf(part, [...wholes, ...sumOf(parts, shares)]);
}

/** The parts themselves as the whole, where their shares are near to make all of it. */
function sumOf(parts: readonly Figure[], shares: readonly Figure[]): Figure[] {
  const [first] = parts;
  const last = parts.at(-1);
  const all = totalOf(shares);
  if (first === undefined || last === undefined || all.minus(100).abs().gt(MOST_MISSED)) return [];
  const value = totalOf(parts);
  return [{ ...first, value, to: last.to }];
}

/** More shares than any sentence tells at once. */
const MOST_SHARES = 20;

/** Percent by which shares of one whole may miss 100 and still be meant to make it. */
const MOST_MISSED = 6;

/** Whether the words name what the figure counts: they share two characters in a row. */
function speakOfOne(words: string, figure: Figure, share = 0): boolean {
  const around = `${figure.before} ${figure.after}`;
  let common = 0;
  const pairs = words.length - 1;
  for (let offset = 0; offset < pairs; offset += 1) {
    if (around.includes(words.slice(offset, offset + 2))) common += 1;
  }
  return common > 0 && common >= pairs * share;
}
