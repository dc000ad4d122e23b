/** Rates that a text states together with the numbers they come from: 办结114件…办结率95%; 占120件的95%; 由40件增至50件，增长25%. */

import type { Big } from 'big.js';
import type { Reading } from '../reading.ts';
import { changesOf } from './change.ts';
import { between, clauseBefore, type Figure, sentencesOf } from './sentence.ts';

export interface Rate {
  readonly rate: Figure;
  /** Pairs of numbers that the rate may come from; it is right where it fits one of them. */
  readonly fractions: readonly Fraction[];
}

export interface Fraction {
  readonly part: Figure;
  readonly whole: Figure;
  /** The exact percentage, to 20 places. */
  readonly percent: Big;
}

/** Every rate whose numbers stand in the same sentence. */
export function ratesOf(reading: Reading): Rate[] {
  const rates: Rate[] = [];
  for (const { figures } of sentencesOf(reading)) {
    for (const rate of figures) {
      if (rate.unit !== '%' || !rate.exact) continue;
      const fractions = shareOf(rate) ?? degreeOf(rate);
      if (fractions.length > 0) rates.push({ rate, fractions });
    }
  }
  return [...rates, ...growthOf(reading)];
}

/** 114件，占总数的95%; 占120件的95%; 出租房产占76.3% */
function shareOf(rate: Figure): Fraction[] | undefined {
  const { figures, text, from } = rate.sentence;
  const clause = clauseBefore(rate);
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
  return /[;。]/.test(text.slice(Math.max(part.to, from), at)) ? [] : fractionsOf(part, named);
}

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

/** 受理120件，办结114件，办结率95%: the rate's word repeats a word of its part. */
function degreeOf(rate: Figure): Fraction[] {
  const named = /([不未]?)([一-龥])([一-龥])率(?:均|也|已)?(?:为|达到?|是)?$/.exec(rate.before);
  if (named === null) return [];
  const [, negated = '', one = '', other = ''] = named;
  const part = rate.sentence.figures.findLast(
    (figure) =>
      figure.index < rate.index &&
      figure.unit !== '%' &&
      figure.depth === rate.depth &&
      (figure.before.includes(one + other) ||
        figure.after.includes(one + other) ||
        new RegExp(`[已实][${one}${other}]`).test(figure.before)) &&
      (negated === '' ? !NOT_DONE.test(figure.before) : figure.before.includes(negated + one)),
  );
  if (part === undefined || !part.exact || /[;。]/.test(between(part, rate))) return [];
  return fractionsOf(part, wholesFor(part));
}

const NOT_DONE = /未|正在|待|不合格|不达标/;

/** Numbers before the part that it can be a part of. */
function wholesFor(part: Figure): Figure[] {
  return part.sentence.figures.filter(
    (figure) =>
      figure.index < part.index &&
      figure.unit === part.unit &&
      figure.exact &&
      figure.depth <= part.depth &&
      figure.value.gte(part.value) &&
      !/[;。]/.test(between(figure, part)),
  );
}

function fractionsOf(part: Figure, wholes: readonly Figure[]): Fraction[] {
  return wholes
    .filter((whole) => whole.exact && whole.value.gt(0))
    .map((whole) => ({ part, whole, percent: part.value.times(100).div(whole.value) }));
}

/** 由40件增至50件，增长25%: the rate of a change is told of its first number. */
function growthOf(reading: Reading): Rate[] {
  const rates: Rate[] = [];
  for (const { from, to } of changesOf(reading)) {
    if (from === undefined || !from.exact || !to.exact || from.unit === '%' || from.value.lte(0)) continue;
    const rate = to.sentence.figures[Math.max(to.index, from.index) + 1];
    if (rate === undefined || rate.unit !== '%' || !rate.exact) continue;
    if (
      !/^(?:同比|环比|累计|共|总体)?(?:增长|增加|上升|提高|提升|下降|降低|减少|增幅|降幅|升幅|减幅)[了为达]?$/.test(
        rate.before,
      )
    )
      continue;
    if (/[;。]/.test(between(to, rate))) continue;
    const percent = to.value.minus(from.value).abs().times(100).div(from.value);
    rates.push({ rate, fractions: [{ part: to, whole: from, percent }] });
  }
  return rates;
}
