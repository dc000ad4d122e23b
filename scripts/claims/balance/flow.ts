/** Stocks over a time: what was there, what came in and went out, and what is there now make each other: 年初53个，新增19个，销号38个，年末34个. */

import type { Big } from 'big.js';
import { anyOf } from '../../language/words.ts';
import { say } from '../../messages/check/figures.ts';
import { type Claim, HOLDS, notJudged, type Verdict } from '../claim.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { inUnitOf, numberIn, placedOf, places } from '../show.ts';
import { RARE, slipChanceOf } from '../slip.ts';
import { SUMMED } from '../words.ts';
import { FLOW } from './shapes.ts';

const OPENING = new RegExp(anyOf('opening', 'earlier'));
const CLOSING = new RegExp(anyOf('closing', 'rest', 'undone', 'ongoing'));
const IN = new RegExp(anyOf('inflow', 'up'));
const OUT = new RegExp(anyOf('outflow', 'down'));
const TOTAL = new RegExp(`^${SUMMED}`);
/** Numbers between the opening and the closing that are looked at. */
const MOST_FLOWS = 5;
/** Share of the opening by which the others may miss it and still be meant. */
const NEAR = 0.1;

/** A number that adds to the stock, takes from it, or of which the words do not say so. */
interface Flow {
  readonly figure: Figure;
  readonly sign: 1 | -1 | undefined;
}

interface Stock {
  readonly opening: Figure;
  readonly closing: Figure;
  readonly flows: readonly Flow[];
  /** The opening is what another sentence states as its end. */
  readonly isChained?: boolean;
}

/**
 * The balance of the stock that the sentence states, the sentence before it included; none where nothing states its opening.
 * @param before the sentence before, in another paragraph too
 */
export function flowClaim(sentence: Sentence, before: Sentence | undefined): Claim | undefined {
  const { figures, previous } = sentence;
  const own = stockIn(figures);
  const stock =
    own ??
    (figures.some(isOpening)
      ? undefined
      : (stockIn([...(previous?.figures ?? []), ...figures]) ?? chained(sentence, before)));
  // What the sentence before states by itself is judged there.
  if (stock === undefined || (own === undefined && !figures.includes(stock.closing))) return undefined;
  const { opening, closing, flows } = stock;
  return {
    rule: 'figure-sum',
    shape: FLOW.name,
    subject: placedOf(closing),
    figures: [closing, opening, ...flows.map(({ figure }) => figure)].map(placedOf),
    verdict: verdictOf(stock),
  };
}

/** 截至6月底58处。7月新增14处、销号26处，截至7月底46处: what was there at the end of one time is there at the beginning of the next. */
function chained({ figures }: Sentence, before: Sentence | undefined): Stock | undefined {
  const closing = figures.findLast(isEnd);
  const opening = before?.figures.findLast(
    (figure) => figure.unit === closing?.unit && (isEnd(figure) || isOpening(figure)),
  );
  if (closing === undefined || opening === undefined || closing.unit === '' || closing.unit === '%')
    return undefined;
  const alike = figures.slice(0, closing.index).filter((figure) => isOfStock(figure, opening));
  const flows = alike.map((figure): Flow => ({ figure, sign: signOf(figure) }));
  const isBoth = [1, -1].every((one) => flows.some(({ sign }) => sign === one));
  return isBoth && flows.length <= MOST_FLOWS && flows.every(({ sign }) => sign !== undefined)
    ? { opening, closing, flows, isChained: true }
    : undefined;
}

/** 截至7月底仍在挂牌46处 */
function isEnd({ sentence, index, before, from, depth }: Figure): boolean {
  const words = sentence.text.slice(sentence.figures[index - 1]?.to ?? sentence.from, from);
  return depth === 0 && (CLOSING.test(before) || /截[至止][^;。]*[底末日]|[月年季度](?:底|末)/.test(words));
}

function isOpening({ before, depth }: Figure): boolean {
  return depth === 0 && OPENING.test(before);
}

function stockIn(figures: readonly Figure[]): Stock | undefined {
  const opening = figures.find(isOpening);
  if (opening === undefined || opening.unit === '' || opening.unit === '%') return undefined;
  const alike = figures.filter((figure) => figure !== opening && isOfStock(figure, opening));
  const at = alike.findIndex((figure) => isAfter(figure, opening) && CLOSING.test(figure.before));
  const closing = alike[at];
  if (closing === undefined) return undefined;
  // 由年初的186人变为年末的197人，期间调入…: what came in and went out may follow both.
  const between = alike.slice(0, at).length > 0 ? alike.slice(0, at) : alike.slice(at + 1);
  const signed = between.map((figure): Flow => ({ figure, sign: signOf(figure) }));
  const came = signed.reduce(
    (sum, { figure, sign }) => (sign === 1 ? sum.plus(figure.value) : sum),
    opening.value,
  );
  // 申请412件，新收389件、上年结转23件: both together are no flow of their own.
  const flows = signed.filter(({ figure, sign }) => sign !== undefined || !figure.value.eq(came));
  const isKnown = flows.some(({ sign }) => sign !== undefined);
  return isKnown && flows.length <= MOST_FLOWS ? { opening, closing, flows } : undefined;
}

function isOfStock(figure: Figure, opening: Figure): boolean {
  return figure.unit === opening.unit && figure.depth === 0 && !isWithin(figure);
}

/** 其中 makes a number a part of the one before it. */
function isWithin({ sentence, index, from, clause }: Figure): boolean {
  const last = sentence.figures[index - 1];
  return /其中|[同环]比|比上/.test(`${sentence.text.slice(last?.to ?? from, from)}${clause}`);
}

function isAfter(figure: Figure, { sentence, from }: Figure): boolean {
  return figure.sentence !== sentence || figure.from > from;
}

function signOf({ before }: Figure): Flow['sign'] {
  // 新收1840件，共受理2055件: what came, with what was there.
  if (TOTAL.test(before)) return undefined;
  const [isIn, isOut] = [IN.test(before), OUT.test(before)];
  return isIn === isOut ? undefined : isIn ? 1 : -1;
}

function verdictOf(stock: Stock): Verdict {
  const { opening, closing, flows } = stock;
  const all = [opening, ...flows.map(({ figure }) => figure), closing];
  if (!all.every(({ exact }) => exact)) return notJudged('approximate');
  const loose = all.reduce((sum, { quantum }) => sum.plus(quantum), closing.value.times(0)).div(2);
  const tolerance = all.every(({ quantum }) => quantum.lte(1)) ? loose.times(0) : loose;
  const made = endsOf(opening.value, flows);
  if (made.some((end) => end.minus(closing.value).abs().lte(tolerance))) return HOLDS;
  const [end] = made;
  if (end === undefined) return notJudged('unsure');
  const chance = chanceOf(stock, end, made.length);
  const miss = end.minus(closing.value).abs();
  const isSigned = flows.every(({ sign }) => sign !== undefined);
  const isBoth = [1, -1].every((one) => flows.some(({ sign }) => sign === one));
  const isClose = miss.lte(opening.value.times(NEAR));
  const isNear = isSigned && (isClose || (isBoth && stock.isChained !== true));
  if (chance >= RARE && !isNear) return notJudged('unsure');
  const added = flows.map(
    ({ figure, sign }) => `${sign === -1 ? '−' : '+'} ${numberIn(closing, figure.value)}`,
  );
  const [says, advice] = say.sumDiffers(
    inUnitOf(closing, closing.value),
    inUnitOf(closing, end),
    [numberIn(closing, opening.value), ...added].join(' '),
    say.difference(end.gt(closing.value), inUnitOf(closing, miss)),
  );
  const severity = chance < RARE && isSigned ? 'error' : 'warning';
  return { is: 'fails', severity, says, advice, related: places(all.slice(0, -1), say.addend) };
}

/** How often chance alone would seem to be one slip in one of the numbers. */
function chanceOf({ opening, closing, flows }: Stock, end: Big, ends: number): number {
  const over = end.minus(closing.value);
  const meant: [Big, Big][] = [
    [closing.value, end],
    [opening.value, opening.value.minus(over)],
    ...flows.map(({ figure: { value }, sign }): [Big, Big] => [value, value.minus(over.times(sign ?? 1))]),
  ];
  const chances = meant.map(([stated, made]) =>
    made.gt(0) ? slipChanceOf({ stated, made, parts: [], tries: meant.length * ends }) : 1,
  );
  return Math.min(...chances);
}

/** What the stock may come to: a number of which the words do not say so comes in, goes out or is no part of it. */
function endsOf(opening: Big, flows: readonly Flow[]): Big[] {
  return flows.reduce<Big[]>(
    (ends, { figure: { value }, sign }) =>
      (sign === undefined ? [0, 1, -1] : [sign]).flatMap((one) =>
        ends.map((end) => end.plus(value.times(one))),
      ),
    [opening],
  );
}
