/**
 * Shares that are in a row: 甲22件，占23.9%；乙68件，占73.9%；丙2件，占2.2%. They are of one whole, stated or not: where all
 * but one agree on it, that one is wrong.
 */

import { Big } from 'big.js';
import { say } from '../../messages/check/figures.ts';
import { positionAt } from '../../notice/prose.ts';
import { bitsOf, hasCharacterClasses } from '../character-classes.ts';
import { type Claim, HOLDS } from '../claim.ts';
import { memoizePerReading } from '../memoize.ts';
import type { Reading } from '../reading.ts';
import { between, type Figure, type Sentence, sentencesOf } from '../sentence.ts';
import { inUnitOf, placedOf, places } from '../show.ts';
import { isOneSlip } from '../slip.ts';
import { rateClaims } from './engine.ts';
import { isCount } from './pairs.ts';
import { OWN_BASE, OWN_GOAL, SHARE, WHOLE_ONLY } from './words.ts';

interface Share {
  readonly part: Figure;
  readonly rate: Figure;
  /** What the words say that the share is of; empty where they leave it to the share before. */
  readonly name: string;
}

/** A whole, stated or as the shares give it: between two bounds. */
interface Base {
  readonly least: Big;
  readonly most: Big;
  readonly kind: 'stated' | 'sum' | 'shares';
}

const PERCENT = bitsOf('percent');
/** Sentences back in which the whole is looked for. */
const FURTHEST = 3;

/** Of every row with shares of one whole, the claim for the one that disagrees, or that all hold. */
export const siblingClaims = memoizePerReading((reading: Reading): readonly Claim[] => {
  const failing = new Set(rateClaims(reading).flatMap(failingPlace));
  return claimsIn(reading).filter((claim) => failingPlace(claim).every((place) => !failing.has(place)));
});

/** The place of a claim that fails: what the rate alone shows is not found twice. */
function failingPlace({ verdict, subject: { prose, from } }: Claim): string[] {
  if (verdict.is !== 'fails') return [];
  const { file, line, column } = positionAt(prose, from);
  return [`${file}:${line}:${column}`];
}

function claimsIn(reading: Reading): readonly Claim[] {
  const sentences = sentencesOf(reading);
  return sentences.flatMap((sentence, index) => {
    if (!hasCharacterClasses(sentence.characterClasses, PERCENT) || sentence.figures.length < 4) return [];
    const before = sentences.slice(Math.max(index - FURTHEST, 0), index);
    return rowsOf(sentence).flatMap((row) => claimOf(row, before) ?? []);
  });
}

/** The shares of a sentence by their unit and what they are of. */
function rowsOf({ figures }: Sentence): (readonly Share[])[] {
  const rows = new Map<string, Share[]>();
  let last = '';
  for (const rate of figures) {
    const share = rate.unit === '%' ? shareAt(rate, figures) : undefined;
    if (share === undefined) continue;
    const name = WHOLE_ONLY.test(share.name) ? last : share.name;
    last = name;
    const key = `${share.part.unit} ${name}`;
    rows.set(key, [...(rows.get(key) ?? []), { ...share, name }]);
  }
  return [...rows.values()].filter(({ length }) => length > 1);
}

/** The share that a rate is, of the number before it; none where its words give it a base of its own. */
function shareAt(rate: Figure, figures: readonly Figure[]): Share | undefined {
  const part = figures.slice(Math.max(rate.index - 3, 0), rate.index).findLast(({ unit }) => unit !== '%');
  if (part === undefined || !isCount(part) || !rate.exact || rate.value.lte(0) || part.value.lte(0))
    return undefined;
  const gap = between(part, rate);
  const words = gap.slice(gap.lastIndexOf('%') + 1);
  const found = SHARE.exec(words);
  if (found === null || /[;。]|其中|分别|各占/.test(gap) || /其中[^;。]*$/.test(part.clause))
    return undefined;
  const name = found[1] ?? '';
  return OWN_BASE.test(words.slice(0, found.index) + name) || OWN_GOAL.test(name)
    ? undefined
    : { part, rate, name };
}

function claimOf(row: readonly Share[], before: readonly Sentence[]): Claim | undefined {
  const agreement = bestOf(row.map(withBase), before);
  if (agreement === undefined) return undefined;
  const { base, holding } = agreement;
  const [odd] = row.filter((share) => !holding.includes(share));
  const [first] = row;
  if (first === undefined) return undefined;
  const { rate, part } = odd ?? first;
  const figures = row.flatMap((share) => [share.rate, share.part]);
  const claim = {
    rule: 'figure-percent',
    shape: 'shares of one whole',
    subject: placedOf(rate),
    figures: (odd === undefined ? figures : [rate, part]).map(placedOf),
  } as const;
  if (odd === undefined) return { ...claim, verdict: HOLDS };
  const whole = base.least.plus(base.most).div(2);
  const right = `${part.value
    .times(100)
    .div(whole)
    .round(Math.max(-rate.quantum.e, 0) + 1)
    .toFixed()}%`;
  const shown = base.least.eq(base.most) ? whole : whole.round(0);
  const [says, advice] = say.rateDiffers(
    inUnitOf(rate, rate.value),
    inUnitOf(part, part.value),
    inUnitOf(part, shown),
    right,
  );
  const related = places([part, ...holding.flatMap((share) => [share.part, share.rate])], say.part);
  const severity = isSlipOfShare(odd, base) ? 'error' : 'warning';
  return { ...claim, verdict: { is: 'fails', severity, says, advice, related } };
}

interface Agreement {
  readonly base: Base;
  readonly holding: readonly Share[];
}

/** A share with the whole that it gives. */
interface Based {
  readonly share: Share;
  readonly own: Base;
}

function withBase(share: Share): Based {
  return { share, own: baseOf(share) };
}

/** The base on which all shares agree, or all but one; none where fewer do. */
function bestOf(row: readonly Based[], before: readonly Sentence[]): Agreement | undefined {
  let best: Agreement | undefined;
  for (const base of basesOf(row, before)) {
    const agreement = agreementOn(base, row);
    const { length } = agreement.holding;
    if (length === row.length) return agreement;
    if (length === row.length - 1 && length >= leastOf(row, base)) best ??= agreement;
  }
  return best;
}

/** How many shares must agree before another is wrong. */
function leastOf(row: readonly Based[], { kind }: Base): number {
  if (kind === 'shares') return 3;
  // 占一般公共预算收入的…，占一般公共预算收入的…: the words alone say that both are of one whole.
  const isNamed = kind === 'stated' && row.every(({ share }) => share.name.length > 2);
  // 男性723人，占51.24%；女性688人，占46.78%: that one of two is right of their sum is no chance.
  const isFine = kind === 'sum' && row.every(({ share }) => share.rate.quantum.lt(1));
  return row.length === 2 && (isNamed || isFine) ? 1 : 2;
}

/** The shares that agree on one whole within `base`, and what is left of it. */
function agreementOn(base: Base, row: readonly Based[]): Agreement {
  let [least, most] = [base.least, base.most];
  const holding = row.flatMap(({ share, own }) => {
    if (own.least.gt(most) || own.most.lt(least)) return [];
    if (base.kind === 'shares') {
      if (own.least.gt(least)) least = own.least;
      if (own.most.lt(most)) most = own.most;
    }
    return share;
  });
  return { base: { ...base, least, most }, holding };
}

/** The wholes that may be meant: numbers stated before, what the parts come to, and what each share gives. */
function basesOf(row: readonly Based[], before: readonly Sentence[]): Base[] {
  const first = row[0]?.share;
  if (first === undefined) return [];
  const { unit, sentence, index } = first.part;
  const stated = [...sentence.figures.slice(0, index), ...before.flatMap(({ figures }) => figures)].filter(
    (figure) => figure.unit === unit && figure.exact && figure.value.gte(first.part.value),
  );
  const sum = row.reduce((total, { share }) => total.plus(share.part.value), new Big(0));
  return [
    ...stated.map(({ value }): Base => ({ least: value, most: value, kind: 'stated' })),
    { least: sum, most: sum, kind: 'sum' },
    ...row.map(({ own }) => own),
  ];
}

function baseOf({ part, rate }: Share): Base {
  // Rates are rounded, or cut off.
  const [low, high] = [rate.value.minus(rate.quantum.times('0.55')), rate.value.plus(rate.quantum)];
  const hundred = part.value.times(100);
  const most = hundred.div(low.gt(0) ? low : rate.value);
  return { least: hundred.div(high), most, kind: 'shares' };
}

/** Whether one slip of a typing hand in the rate, or in the part, makes it disagree. */
function isSlipOfShare({ part, rate }: Share, { least, most }: Base): boolean {
  const whole = least.plus(most).div(2);
  const places = Math.max(-rate.quantum.e, 0);
  const right = part.value.times(100).div(whole).toFixed(places).replace('.', '');
  if (isOneSlip(rate.value.toFixed(places).replace('.', ''), right)) return true;
  const meant = whole.times(rate.value).div(100);
  const digits = part.value.div(part.quantum).toFixed(0);
  const loose = whole.times(rate.quantum).div(200).plus(part.quantum);
  return slipsOf(digits).some((slip) => new Big(slip).times(part.quantum).minus(meant).abs().lte(loose));
}

/** What one slip makes of digits: one changed, or two neighbours swapped. */
function slipsOf(digits: string): string[] {
  return [...digits].flatMap((digit, at) => [
    ...[...'0123456789'].map((other) => digits.slice(0, at) + other + digits.slice(at + 1)),
    digits.slice(0, at) + digits.charAt(at + 1) + digit + digits.slice(at + 2),
  ]);
}
