/** Differences and ratios that have a name: 温差12.6℃ of 最高31.2℃ and 最低18.6℃; 自然增长率; 收入比为2.5∶1. */

import { Big } from 'big.js';
import { anyOf } from '../../language/words.ts';
import { say } from '../../messages/check/figures.ts';
import { halfPlace } from '../change/tolerance.ts';
import { type Claim, notJudged } from '../claim.ts';
import { between, type Figure, type Sentence } from '../sentence.ts';
import { inUnitOf } from '../show.ts';
import { claimed } from './claimed.ts';

const GAP = new RegExp(`${anyOf('gap')}(?:为|达|是|仅|约)?$`);
/** What is left of a rate when another is taken off. */
const LEFT: readonly (readonly [left: RegExp, from: RegExp, off: RegExp])[] = [
  [/自然增长率(?:为|达)?[-负]?$/, /出生率/, /死亡率/],
  [/净流入(?:为|达)?[-负]?$/, /流入/, /流出/],
  [/顺差(?:为|达)?[-负]?$/, /出口/, /进口/],
];
const RATIO = /比(?:例|值)?(?:为|是|达到?)?$/;

export function* differenceClaims(sentence: Sentence): Generator<Claim> {
  const { figures, text } = sentence;
  if (figures.length < MOST) return;
  for (const figure of figures) {
    if (figure.index < MOST - 1 || !figure.exact) continue;
    if (GAP.test(figure.before)) yield* gapClaim(figure);
    else if (RATIO.test(figure.before) && /^ ?[:∶]/.test(text.slice(figure.to, figure.to + 2)))
      yield* ratioClaim(figure);
    else yield* leftClaim(figure);
  }
}

const MOST = 3;

/** The two figures of one unit before; none where there are more, or fewer. */
function twoBefore(
  { sentence: { figures }, index }: Figure,
  isWanted: (figure: Figure) => boolean,
): readonly Figure[] {
  const found = figures.slice(0, index).filter(isWanted);
  return found.length === 2 ? found : [];
}

function* gapClaim(gap: Figure): Generator<Claim> {
  const [one, other] = twoBefore(
    gap,
    ({ unit }) => unit === gap.unit || (gap.unit === '百分点' && unit === '%'),
  );
  if (one === undefined || other === undefined || /[;]/.test(between(one, gap))) return;
  // 零下5度 and 12度 are 17 apart.
  const made = signed(one).minus(signed(other)).abs();
  yield claimOf(gap, gap.value, made, [one, other]);
}

function* leftClaim(left: Figure): Generator<Claim> {
  const row = LEFT.find(([name]) => name.test(left.before));
  if (row === undefined) return;
  const before = left.sentence.figures.slice(0, left.index).filter(({ unit }) => unit === left.unit);
  const [from, off] = [row[1], row[2]].map((name) => before.findLast((figure) => name.test(figure.before)));
  if (from === undefined || off === undefined) return;
  yield claimOf(left, signed(left), from.value.minus(off.value), [from, off]);
}

function claimOf(figure: Figure, stated: Big, made: Big, others: readonly Figure[]): Claim {
  const loose = [figure, ...others].reduce((sum, one) => sum.plus(halfPlace(one)), new Big(0));
  const isRight = stated.minus(made).abs().lte(loose);
  const [one, other] = others.map((part) => inUnitOf(part, part.value));
  const said = say.changeDiffers(inUnitOf(figure, stated), one ?? '', other ?? '', inUnitOf(figure, made));
  const fault = others.every(({ exact }) => exact) ? said : notJudged('approximate');
  return claimed('figure-trend', 'named difference', figure, others, isRight ? undefined : fault);
}

function signed({ sentence: { text }, from, value }: Figure): Big {
  return /(?:-|负|零下)$/.test(text.slice(Math.max(from - 2, 0), from)) ? value.neg() : value;
}

/** 收入比为2.5∶1, of the two amounts before. */
function* ratioClaim(ratio: Figure): Generator<Claim> {
  const second = ratio.sentence.figures[ratio.index + 1];
  const isRatio =
    second !== undefined &&
    between(ratio, second).trim().length === 1 &&
    second.value.gt(0) &&
    ratio.value.gt(0);
  const units = new Map<string, Figure[]>();
  for (const figure of ratio.sentence.figures.slice(0, ratio.index))
    if (!['%', '', '百分点'].includes(figure.unit))
      units.set(figure.unit, [...(units.get(figure.unit) ?? []), figure]);
  const [pair, ...others] = [...units.values()].filter(({ length }) => length > 1);
  const [one, other] = pair ?? [];
  if (!isRatio || others.length > 0 || pair?.length !== 2 || one === undefined || other === undefined) return;
  if (one.value.eq(0) || other.value.eq(0) || ratio.sentence.figures[ratio.index + 2]?.from === second.to + 1)
    return;
  const stated = ratio.value.div(second.value);
  // 1 is what the other side is compared with; all else is rounded.
  const room = [ratio, second].reduce(
    (sum, { value, quantum }) => (value.eq(1) ? sum : sum.plus(quantum.div(value))),
    new Big(0),
  );
  const made = [one.value.div(other.value), other.value.div(one.value)];
  const isRight = made.some((value) => value.minus(stated).abs().lte(stated.times(room)));
  const right = made.find((value) => value.gte(1)) ?? stated;
  const said = say.ratioDiffers(
    `${ratio.value.toFixed()}∶${second.value.toFixed()}`,
    inUnitOf(one, one.value),
    inUnitOf(other, other.value),
    `${right.round(2).toFixed()}∶1`,
  );
  yield claimed('figure-percent', 'ratio', ratio, [one, other], isRight ? undefined : said);
}
