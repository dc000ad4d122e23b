/** Which part and whole the words surely mean, where none of those near makes the rate. */

import type { Because } from '../claim.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { RARE } from '../slip.ts';
import { isCalled, isOfOther } from './called.ts';
import type { Naming } from './naming.ts';
import { isOfUnit, type Pair, pairOf, partsNear } from './pairs.ts';
import { countsParts } from './parts.ts';
import { isOneSlipApart, slipChance } from './slips.ts';
import { hasSibling, isDividedWhole, wholesMeant } from './wholes.ts';
import { DENIED, GOAL, OWN_BASE, OWN_GOAL, WHOLE_ONLY } from './words.ts';

/** The pair that the words surely mean; a reason where they leave it open; `undefined` where the rate has no numbers. */
export function pairMeant(
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
  if (shape === 'completion rate' && isOfOther(rate, name)) return 'noPartner';
  // 占比力争达到40%
  if (GOAL.test(gap)) return 'noPartner';
  const wholes = wholesMeant(part, before, rate);

  // 较大火灾45起，占全部较大火灾的56%: of all that are called as the part is, and of no other.
  const own = /[一-龥]{4}$/.exec(part.before)?.[0];
  const isOfOwn = (whole: Figure): boolean =>
    own === undefined || !name.includes(own) || `${whole.before}${whole.after}`.includes(own);
  const named = wholes.filter(
    (whole) =>
      shape === 'completion rate' || WHOLE_ONLY.test(name) || (isCalled(whole, name) && isOfOwn(whole)),
  );
  const [nearest] = named.map((whole) => pairOf(part, whole));
  if (nearest !== undefined && isSure(rate, nearest, naming, before[0])) return nearest;
  const pairs = wholes.map((whole) => pairOf(part, whole));
  const slip =
    slipChance(rate, pairs.length) < RARE ? pairs.find((pair) => isOneSlipApart(rate, pair)) : undefined;
  return slip ?? (wholes.length === 0 ? 'noPartner' : 'unsure');
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
  if (/;(?![^,;]{0,16}中)/.test(text) && shape === 'completion rate') return false;
  // 不捕 is no part of 批捕.
  const denied = DENIED.exec(name.slice(-3));
  if (denied !== null && `${whole.before} ${whole.after}`.includes(name.slice(-1))) return false;
  const others = rate.sentence.figures
    .slice(part.index + 1, rate.index)
    .filter(({ unit, to }) => unit === part.unit && to > whole.to);
  if (shape === 'completion rate' && others.length > 0) return false;
  // 总体完成率 may take in what is stated elsewhere.
  if (/总体|综合|整体|合计|累计/.test(limits) && !countsParts(rate)) return false;
  const limit = /[^,;。]{0,3}[内期时前次]$/.exec(limits.replace(/率.*$/, '').slice(0, -2))?.[0];
  return shape !== 'completion rate' || limit === undefined || `${part.before}${part.after}`.includes(limit);
}

/** 抽检314批次，不合格55批次，合格率82.48%: what is not so is stated, and the rate is of the rest. */
export function complementMeant(
  rate: Figure,
  { shape, name }: Naming,
  before: readonly Sentence[],
): Pair | undefined {
  const root = name.slice(-2);
  if (shape !== 'completion rate' || root.length < 2 || DENIED.test(name)) return undefined;
  const isDenied = ({ before: words, after }: Figure): boolean =>
    new RegExp(`[不未无]${root}`).test(`${words} ${after}`);
  const part = partsNear(rate).find((figure) => figure.from < rate.from && isDenied(figure));
  if (part === undefined || /;/.test(rate.sentence.text.slice(part.to, rate.from))) return undefined;
  const [whole] = wholesMeant(part, before.slice(0, 1), rate);
  return whole && { part, whole, share: whole.value.minus(part.value) };
}
