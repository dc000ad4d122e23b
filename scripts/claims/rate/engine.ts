/**
 * Rates that a text states beside the numbers they come from: 受理120件，办结114件，办结率95%; 占总数的40%. A rate holds where
 * any pair of numbers near it makes it; it fails only where the words name its pair.
 */

import { Big } from 'big.js';
import { say } from '../../messages/figures.ts';
import { halfPlace, isRatioOf } from '../change/tolerance.ts';
import { BY_HOW_MUCH } from '../change/words.ts';
import { type Because, type Claim, type Fails, HOLDS, notJudged, type Verdict } from '../claim.ts';
import { oncePerReading } from '../once.ts';
import type { Reading } from '../reading.ts';
import { type Figure, type Sentence, sentencesOf } from '../sentence.ts';
import { inUnitOf, placedOf, places } from '../show.ts';
import { bitsOf, hasSigns } from '../signs.ts';
import { isOneSlip, RARE, SLIPS_A_DIGIT } from '../slip.ts';
import { isCount, isOfUnit, joined, type Pair, pairsOf, partsNear } from './pairs.ts';
import { abovePlan, plansOf } from './plan.ts';
import {
  AT_MOST_ALL,
  DEGREE,
  DENIED,
  GENERIC,
  GOAL,
  OF_PLAN,
  OPEN,
  OWN_BASE,
  OWN_GOAL,
  PARTLY,
  SHARE,
  SYNONYMS,
  WHOLE_ONLY,
} from './words.ts';

const PERCENT = bitsOf('percent');
/** Sentences back in which a reader still looks for the whole. */
const FURTHEST = 4;

/** Every rate of the notice that has numbers beside it, with its verdict. */
export const rateClaims = oncePerReading((reading: Reading): readonly Claim[] => {
  const sentences = sentencesOf(reading);
  return sentences.flatMap((sentence, index) => {
    if (!hasSigns(sentence.signs, PERCENT)) return [];
    const before = sentences.slice(Math.max(index - FURTHEST, 0), index).reverse();
    return sentence.figures.flatMap((figure) => {
      const claim = figure.unit === '%' ? claimOf(figure, before, sentences[index + 1]) : undefined;
      return claim ?? [];
    });
  });
});

/** How the words name what the rate is of. */
interface Naming {
  readonly shape: 'share' | 'degree' | 'share of a number' | 'share of a plan';
  /** 占…的: what the share is of; 办结率: what is done. */
  readonly name: string;
  /** Words before it that may give it a base of its own. */
  readonly limits: string;
}

function claimOf(rate: Figure, before: readonly Sentence[], after: Sentence | undefined): Claim | undefined {
  const words = wordsBefore(rate);
  const above = abovePlan(rate);
  if (above !== undefined) return above;
  if (BY_HOW_MUCH.test(words)) return undefined;
  const naming = namingOf(rate, words);
  if (naming === undefined) return undefined;
  const { shape } = naming;
  const claim = (verdict: Verdict, pair?: Pair): Claim => ({
    rule: 'figure-percent',
    shape,
    subject: placedOf(rate),
    figures: [rate, ...(pair === undefined ? [] : [pair.part, pair.whole])].map(placedOf),
    verdict,
  });
  if (shape === 'degree' && rate.value.gt(100) && AT_MOST_ALL.test(words)) return claim(aboveAll(rate));
  if (!rate.exact && rate.quantum.gte(1)) return claim(notJudged('approximate'));
  const parts = partsFor(rate, naming, before[0]);
  const plans = shape === 'share of a plan' ? pairsWithPlan(rate, parts, naming.name) : [];
  const [meant] = plans;
  if (meant !== undefined) {
    const fitting = plans.find((pair) => fits(rate, pair));
    return claim(fitting === undefined ? failure(rate, meant) : HOLDS, fitting ?? meant);
  }
  const isNumbered = shape === 'share of a number' || shape === 'share of a plan';
  const held =
    firstHeld(rate, naming, parts, before) ??
    (isNumbered ? undefined : firstHeld(rate, naming, partsNear(rate), before.slice(0, 1)));
  if (held !== undefined) return claim(HOLDS, held);
  const around = after === undefined || !/总/.test(naming.name) ? before : [...before, after];
  const pair = pairMeant(rate, naming, parts, around) ?? complementMeant(rate, naming, around);
  if (typeof pair === 'string') return claim(notJudged(pair));
  if (pair === undefined) return undefined;
  // 问题0个，整改率100%: of nothing, any rate may be written.
  if (pair.whole.value.eq(0)) return claim(notJudged('unsure'), pair);
  return claim(fits(rate, pair) ? HOLDS : failure(rate, pair), pair);
}

function pairsWithPlan(rate: Figure, [part]: readonly Figure[], name: string): Pair[] {
  return part === undefined ? [] : plansOf(part, rate, name).map((plan) => pairOf(part, plan));
}

/** From the number before in the clause, or the beginning of the clause, to the rate. */
function wordsBefore({ sentence: { text, from, figures }, index, from: at }: Figure): string {
  const begin = Math.max(figures[index - 1]?.to ?? from, from, at - LONGEST);
  return text.slice(begin, at).replace(/^.*[;。]/s, '');
}

const LONGEST = 40;

/** 占年度计划的, and nothing besides: 占计划任务总数的 may be of what is listed. */
const NAMED_PLAN = /^(?:全年|年度|年初|既定|原定)(?:预算|概算|计划|目标|任务)数?(?:的)?$/;

function namingOf(rate: Figure, words: string): Naming | undefined {
  const share = SHARE.exec(words);
  if (share !== null && !/分别|各占/.test(words)) {
    const [, name = ''] = share;
    const isOfPlan = NAMED_PLAN.test(name);
    return { shape: isOfPlan ? 'share of a plan' : 'share', name, limits: words.slice(0, share.index) };
  }
  const plan = OF_PLAN.exec(words)?.[1];
  if (plan !== undefined) return { shape: 'share of a plan', name: plan, limits: '' };
  const degree = DEGREE.exec(words.replace(/^.*[,:(]/s, ''));
  if (degree !== null) return { shape: 'degree', name: degree[1] ?? '', limits: words };
  const before = rate.sentence.figures[rate.index - 1];
  const isOfNumber =
    /^的$/.test(words) && before !== undefined && /占|完成|达到?|相当于|为/.test(before.clause);
  return isOfNumber ? { shape: 'share of a number', name: '', limits: before.clause } : undefined;
}

/** The numbers that the words say the rate is of, the likeliest first. */
function partsFor(rate: Figure, { shape, name }: Naming, previous: Sentence | undefined): readonly Figure[] {
  const near = partsNear(rate);
  // 监测点位35个，达标的31个。点位达标率为88.6%。
  if (near.length === 0 && shape === 'degree') {
    return (previous?.figures ?? []).filter((figure) => isCount(figure) && isNamed(figure, name)).reverse();
  }
  const { figures } = rate.sentence;
  const last = rate.index - (countsParts(rate) ? 2 : 1);
  const own = figures[last];
  if (shape === 'share of a number') {
    const [whole, part] = [own, figures[rate.index - 2]];
    if (part === undefined || whole === undefined) return [];
    // 新建3处、扩建2处，完成任务6处的83.3%
    const listed = joined(figures.slice(0, rate.index - 1)).filter(
      ({ from, to }) => to === part.to && !/[,;]/.test(rate.sentence.text.slice(from, to)),
    );
    return [...listed, part];
  }
  if (shape === 'share of a plan') return own === undefined || !near.includes(own) ? [] : [own];
  if (shape === 'share') {
    const list = joined(figures.slice(Math.max(last - 5, 0), last + 1));
    const whole = list.filter(({ to }) => own !== undefined && to === own.to);
    // A级食堂占35.2%: how many there are may be stated in the sentence before.
    if (own === undefined || !near.includes(own))
      return [...near, ...(previous?.figures ?? []).filter(isCount)];
    // 甲类783件、乙类579件、丙类562件，占总量的77%
    const listed = whole.find(({ from, to }) => !/[,;]/.test(rate.sentence.text.slice(from, to)));
    return listed === undefined ? [own, ...whole] : [listed, own, ...whole];
  }
  const named = near.filter((figure) => isNamed(figure, name));
  const partly = joined([
    ...figures.slice(0, rate.index),
    ...figures.slice(rate.index + 1, rate.index + 4),
  ]).filter(
    (sum) =>
      (PARTLY.test(rate.sentence.text.slice(sum.from, sum.to)) || isAllNamed(sum, name)) &&
      named.some(({ from, to }) => from >= sum.from && to <= sum.to),
  );
  const isPartly = ({ before }: Figure): boolean => PARTLY.test(before);
  return [...named.filter((figure) => !isPartly(figure)), ...named.filter(isPartly), ...partly];
}

/** 甲783件、乙579件、丙562件，三类合计占…: the number right before the share says how many parts it has. */
function countsParts({ sentence: { text, figures }, index, from }: Figure): boolean {
  const count = figures[index - 1];
  if (count === undefined || count.value.gte(index)) return false;
  return COUNTED_PARTS.test(text.slice(count.to, from));
}

const COUNTED_PARTS = /^[一-龥]{0,4}(?:合计|共计|总计|共)占/;

/** 按时办结197件，超时办结3件，办结率100%: each of the numbers names it. */
function isAllNamed({ sentence, from, to }: Figure, name: string): boolean {
  return sentence.figures.every((figure) => figure.from < from || figure.to > to || isNamed(figure, name));
}

/** Whether the words of the number name what the rate counts: 办结 in 已办结114件, 达标 in 11个水质达标. */
function isNamed({ before, after }: Figure, name: string): boolean {
  const root = name.slice(-2);
  const words = `${before} ${after.replaceAll(`${root}率`, '')}`;
  if (root === '') return false;
  const isDenied = DENIED.test(name);
  if (isDenied !== new RegExp(`(?:不|未|无|尚未)${root.replace(/^[不未无]/, '')}`).test(words) && isDenied)
    return false;
  if (!isDenied && NOT_DONE.test(before)) return false;
  if (words.includes(root) || (SYNONYMS[root]?.test(words) ?? false)) return true;
  const [first = '', last = ''] = root;
  const isReversed = words.includes(`${last}${first}`);
  return (
    isReversed ||
    ['已', '实', '实际'].some((done) => words.includes(done + first) || words.includes(done + last))
  );
}

const NOT_DONE = /正在|尚未|未|待|不合格|不达标|剩余|其余|另有|持续|长期|需要?(?:整改|推进)/;

function firstHeld(
  rate: Figure,
  naming: Naming,
  parts: readonly Figure[],
  before: readonly Sentence[],
): Pair | undefined {
  for (const pair of pairsOf(parts, before, (part) => mayBeOfRest(part, naming)))
    if (fits(rate, pair)) return pair;
  return undefined;
}

/** 不合格55批次，合格率82.48%: the rate is of what the whole has besides, where one of them is denied and the other not. */
function mayBeOfRest({ before, after }: Figure, { shape, name }: Naming): boolean {
  return shape === 'degree' && DENIED.test(`${before} ${after}`) !== DENIED.test(name);
}

function fits(rate: Figure, { part, whole, share }: Pair): boolean {
  if (part.value.gt(whole.value) !== rate.value.gt(100) && !part.value.eq(whole.value)) return false;
  const margin = halfPlace(part);
  const isBoth = share !== part.value && !share.eq(part.value);
  return isRatioOf(rate, share, isBoth ? margin.plus(halfPlace(whole)) : margin, whole);
}

/** The pair that the words surely mean; a reason where they leave it open; `undefined` where the rate has no numbers. */
function pairMeant(
  rate: Figure,
  naming: Naming,
  parts: readonly Figure[],
  before: readonly Sentence[],
): Pair | Because | undefined {
  const [part] = parts;
  const { shape, name, limits } = naming;
  if (part === undefined) return undefined;
  const isAfter = part.from > rate.from;
  if (shape === 'share of a number') {
    const whole = rate.sentence.figures[rate.index - 1];
    if (whole === undefined || !isOfUnit(whole, part)) return 'noPartner';
    return pairOf(part, whole);
  }
  if (shape === 'share of a plan') {
    return 'noPartner';
  }
  const gap = isAfter ? '' : rate.sentence.text.slice(part.to, rate.from);
  if (/;/.test(gap) || OWN_BASE.test(shape === 'share' ? `${limits}${name}` : gap)) return 'noPartner';
  if (shape === 'share' && (isAfter || part.sentence !== rate.sentence)) return 'noPartner';
  if (shape === 'share' && (OWN_GOAL.test(name) || (hasSibling(rate, part) && !isDividedWhole(part, before))))
    return 'noPartner';
  if (shape === 'degree' && isOfOther(rate, name)) return 'noPartner';
  // 占比力争达到40%
  if (GOAL.test(gap)) return 'noPartner';
  const wholes = wholesMeant(part, before, rate);

  // 较大火灾45起，占全部较大火灾的56%: of all that are called as the part is, and of no other.
  const own = /[一-龥]{4}$/.exec(part.before)?.[0];
  const isOfOwn = (whole: Figure): boolean =>
    own === undefined || !name.includes(own) || `${whole.before}${whole.after}`.includes(own);
  const named = wholes.filter(
    (whole) => shape === 'degree' || WHOLE_ONLY.test(name) || (isCalled(whole, name) && isOfOwn(whole)),
  );
  const [nearest] = named.map((whole) => pairOf(part, whole));
  if (nearest !== undefined && isSure(rate, nearest, naming, before[0])) return nearest;
  const pairs = wholes.map((whole) => pairOf(part, whole));
  const slip =
    slipChance(rate, pairs.length) < RARE ? pairs.find((pair) => isOneSlipApart(rate, pair)) : undefined;
  return slip ?? (wholes.length === 0 ? 'noPartner' : 'unsure');
}

/** 抽检314批次，不合格55批次，合格率82.48%: what is not so is stated, and the rate is of the rest. */
function complementMeant(
  rate: Figure,
  { shape, name }: Naming,
  before: readonly Sentence[],
): Pair | undefined {
  const root = name.slice(-2);
  if (shape !== 'degree' || root.length < 2 || DENIED.test(name)) return undefined;
  const isDenied = ({ before: words, after }: Figure): boolean =>
    new RegExp(`[不未无]${root}`).test(`${words} ${after}`);
  const part = partsNear(rate).find((figure) => figure.from < rate.from && isDenied(figure));
  if (part === undefined || /;/.test(rate.sentence.text.slice(part.to, rate.from))) return undefined;
  const [whole] = wholesMeant(part, before.slice(0, 1), rate);
  return whole && { part, whole, share: whole.value.minus(part.value) };
}

/** The totals before the part: of its sentence, and where it has none, of the sentence before. */
function wholesMeant(part: Figure, before: readonly Sentence[], rate: Figure): readonly Figure[] {
  const isWhole = (figure: Figure): boolean =>
    isOfUnit(figure, part) &&
    figure.value.gte(part.value) &&
    figure !== part &&
    figure.depth <= part.depth &&
    !hasShare(figure);
  const { figures } = part.sentence;
  // 已整改20个，正在整改2个: both together are the whole.
  const open = joined(figures.slice(part.index, part.index + 2)).filter(({ from, to }) =>
    OPEN.test(part.sentence.text.slice(from, to)),
  );
  const here = [...open, ...figures.slice(0, part.index).filter(isWhole).reverse()];
  const behind = part.from > rate.from ? figures.slice(rate.index + 1, part.index).filter(isWhole) : [];
  const [previous, ...others] = before;
  const ahead = (previous?.figures ?? []).filter(isWhole);
  const far = others.flatMap((sentence) => sentence.figures.filter(isWhole));
  return [...behind, ...here, ...ahead, ...far];
}

/** 甲144人，占10.4%；乙1071人，占77.1%: both are of one whole, stated or not. */
function hasSibling(rate: Figure, part: Figure): boolean {
  const { figures } = rate.sentence;
  return figures.some((other, index) => {
    const share = figures[index + 1];
    if (other === part || !isOfUnit(other, part) || share?.unit !== '%' || share === rate) return false;
    if (
      !/占/.test(rate.sentence.text.slice(other.to, share.from)) ||
      share.value.lte(0) ||
      other.value.lte(0)
    )
      return false;
    // Equal wholes: part ÷ rate = other ÷ share, each rate within half a place.
    const made = part.value.times(share.value).div(other.value);
    const loose = rate.quantum.div(2).plus(share.quantum.div(2).times(part.value).div(other.value));
    return made.minus(rate.value).abs().lte(loose);
  });
}

/** 受理708件。…甲516件，占…；乙4件，占…；丙188件，占…: the parts make the number before, so it is their whole. */
function isDividedWhole({ sentence, unit }: Figure, [previous]: readonly Sentence[]): boolean {
  const parts = sentence.figures.filter((figure) => figure.unit === unit && hasShare(figure));
  const sum = parts.reduce((total, { value }) => total.plus(value), new Big(0));
  return (
    parts.length > 2 &&
    (previous?.figures ?? []).some((figure) => figure.unit === unit && figure.value.eq(sum))
  );
}

/** 35岁以下51人，占27.4%: a part itself, of a whole that may not be stated. */
function hasShare({ sentence, index, to }: Figure): boolean {
  let from = to;
  for (const next of sentence.figures.slice(index + 1)) {
    if (next.unit !== '%') return false;
    if (/占|比例|比重/.test(sentence.text.slice(from, next.from))) return true;
    from = next.to;
  }
  return false;
}

/** 占新收申请总数的: the whole counts what the words name. */
function isCalled({ before, after }: Figure, name: string): boolean {
  const words = `${before} ${after}`;
  const core = name.replace(/总数|总量|总额|总|全部|全[省市县区]|数量|数/g, '');
  for (let offset = 0; offset + 2 <= core.length; offset += 1) {
    if (words.includes(core.slice(offset, offset + 2))) return true;
  }
  return false;
}

/** Whether the words leave no other pair: whole, part and rate follow each other in one sentence. */
function isSure(
  rate: Figure,
  { part, whole }: Pair,
  { shape, name, limits }: Naming,
  previous: Sentence | undefined,
): boolean {
  if (isOneSlipApart(rate, pairOf(part, whole))) return true;
  const isHere = whole.sentence === rate.sentence;
  const isNext = isHere || whole.sentence === previous;
  // 交办提案共92件。… 32件，占承办提案总数的34.8%: the total is named again.
  const isNamedAgain = /总|全部/.test(name) && /共|总/.test(whole.before) && isCalled(whole, name);
  if (!isNext) return isNamedAgain;
  const text = rate.sentence.text.slice(isHere ? Math.min(whole.to, part.to) : rate.sentence.from, rate.from);
  if (/;(?![^,;]{0,16}中)/.test(text) && shape === 'degree') return false;
  // 不捕 is no part of 批捕.
  const denied = DENIED.exec(name.slice(-3));
  if (denied !== null && `${whole.before} ${whole.after}`.includes(name.slice(-1))) return false;
  const others = rate.sentence.figures
    .slice(part.index + 1, rate.index)
    .filter(({ unit, to }) => unit === part.unit && to > whole.to);
  if (shape === 'degree' && others.length > 0) return false;
  // 总体完成率 may take in what is stated elsewhere.
  if (/总体|综合|整体|合计|累计/.test(limits) && !countsParts(rate)) return false;
  const limit = /[^,;。]{0,3}[内期时前次]$/.exec(limits.replace(/率.*$/, '').slice(0, -2))?.[0];
  return shape !== 'degree' || limit === undefined || `${part.before}${part.after}`.includes(limit);
}

/** 监测点位…，企业达标率: the rate is of what the numbers do not count. */
function isOfOther({ sentence, from }: Figure, name: string): boolean {
  const subject = name
    .slice(0, -2)
    .replace(GENERIC, '')
    .replace(/[不未无]$/, '')
    .slice(-2);
  if (subject.length < 2) return false;
  const begin = Math.max(sentence.previous?.from ?? sentence.from, 0);
  const named = sentence.text.lastIndexOf(name, from);
  const words = sentence.text.slice(begin, named) + sentence.text.slice(from, sentence.to);
  return !words.includes(subject);
}

function pairOf(part: Figure, whole: Figure): Pair {
  return { part, whole, share: part.value };
}

/** How often one slip would seem to explain a rate that has nothing to do with the numbers. */
function slipChance(rate: Figure, tries: number): number {
  const { length } = digits(rate.value, Math.max(-rate.quantum.e, 0));
  return (SLIPS_A_DIGIT * length * tries) / (9 * 10 ** (length - 1));
}

/** Whether one slip of a typing hand makes the stated rate of the right one. */
function isOneSlipApart(rate: Figure, { share, whole }: Pair): boolean {
  if (whole.value.eq(0)) return false;
  const places = Math.max(-rate.quantum.e, 0);
  const right = share.times(100).div(whole.value);
  const written = digits(rate.value, places);
  return (
    written.length > 2 &&
    [right.round(places), right.round(places, Big.roundDown)].some((one) =>
      isOneSlip(written, digits(one, places)),
    )
  );
}

function digits(value: Big, places: number): string {
  return value.toFixed(places).replace('.', '');
}

function failure(rate: Figure, { part, whole, share }: Pair): Fails {
  const places2 = Math.max(-rate.quantum.e, 0) + 1;
  const right = `${share.times(100).div(whole.value).round(places2).toFixed()}%`;
  const [says, advice] = say.rateDiffers(
    inUnitOf(rate, rate.value),
    inUnitOf(part, share),
    inUnitOf(whole, whole.value),
    right,
  );
  const related = [...places([part], say.part), ...places([whole], say.whole)];
  return { is: 'fails', severity: 'error', says, advice, related };
}

function aboveAll(rate: Figure): Fails {
  const [says, advice] = say.rateAboveAll(inUnitOf(rate, rate.value));
  return { is: 'fails', severity: 'error', says, advice, related: [] };
}
