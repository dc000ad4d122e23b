/** What is divided by a ratio: 按5∶3∶2分担，总额2400万元，分别承担1200万元、720万元、480万元. */

import { Big } from 'big.js';
import { say } from '../../messages/check/figures.ts';
import { type Claim, notJudged } from '../claim.ts';
import { between, type Figure, type Sentence } from '../sentence.ts';
import { inUnitOf } from '../show.ts';
import { claimed } from './claimed.ts';

const TOTAL = /[总合共]|全部/;
const DIVIDED =
  /^(?:的?(?:比例|比率))?[一-龥]{0,6}(?:分[配担成摊解给]|承担|出资|配[套置]|下达|安排|拨付|投入|负担|筹[集措])/;

/** The claim of every ratio by which the sentence divides an amount, with the parts that it, or the one after it, states. */
export function* apportionClaims(sentence: Sentence, next: Sentence | undefined): Generator<Claim> {
  const { figures, text } = sentence;
  for (const [index, first] of figures.entries()) {
    if (first.unit !== '' || !/按照?$/.test(first.before)) continue;
    const ratio = ratioFrom(figures, index);
    const last = ratio.at(-1);
    if (last === undefined || ratio.length < 2 || !DIVIDED.test(text.slice(last.to, last.to + REACH)))
      continue;
    const claim = claimOf(ratio, last, next?.stretch === sentence.stretch ? next.figures : []);
    if (claim !== undefined) yield claim;
  }
}

const REACH = 16;

function ratioFrom(figures: readonly Figure[], index: number): Figure[] {
  const list = figures.slice(index, index + 1);
  for (const next of figures.slice(index + 1)) {
    const last = list.at(-1);
    if (last === undefined || next.unit !== '' || !/^ ?[:∶] ?$/.test(between(last, next))) break;
    list.push(next);
  }
  return list;
}

function claimOf(ratio: readonly Figure[], last: Figure, following: readonly Figure[]): Claim | undefined {
  const { figures } = last.sentence;
  const after = [...figures.slice(last.index + 1), ...following];
  const unit = after.find((figure) => figure.unit !== '' && !NO_AMOUNT.has(figure.unit))?.unit;
  // 分配至三个镇: how many share it.
  const alike = after.filter(
    (figure) => figure.unit === unit && !(figure.value.eq(ratio.length) && figure.after !== ''),
  );
  const [one] = alike;
  const hasTotal = one !== undefined && TOTAL.test(one.before);
  const parts = alike.slice(hasTotal ? 1 : 0).slice(0, ratio.length);
  const total = hasTotal ? one : figures.slice(0, ratio[0]?.index).findLast((figure) => figure.unit === unit);
  if (parts.length < ratio.length || !parts.every(({ exact }) => exact)) return undefined;
  const sum = parts.reduce((made, { value }) => made.plus(value), ZERO);
  // What the parts make, or what is said to be divided: by either the ratio may hold.
  const shares = [sum, ...(total === undefined ? [] : [total.value])].map((whole) => sharesOf(whole, ratio));
  if (shares.some((meant) => wrongOf(parts, meant).length === 0))
    return claimed('figure-percent', 'divided by a ratio', last, parts, undefined);
  const meant = shares.at(-1) ?? [];
  const [wrong, ...others] = wrongOf(parts, meant);
  if (total === undefined || wrong === undefined || others.length > 0)
    return claimed('figure-percent', 'divided by a ratio', last, parts, notJudged('unsure'));
  const right = meant[parts.indexOf(wrong)] ?? ZERO;
  const said = say.shareDiffers(
    ratio.map(({ value }) => value.toFixed()).join('∶'),
    inUnitOf(wrong, wrong.value),
    inUnitOf(wrong, right),
  );
  return claimed(
    'figure-percent',
    'divided by a ratio',
    wrong,
    [total, ...parts.filter((part) => part !== wrong)],
    said,
  );
}

const NO_AMOUNT: ReadonlySet<string> = new Set(['%', '级', '年', '个月', '天']);
const ZERO = new Big(0);

function sharesOf(whole: Big, ratio: readonly Figure[]): Big[] {
  const all = ratio.reduce((sum, { value }) => sum.plus(value), ZERO);
  return ratio.map(({ value }) => (all.eq(0) ? ZERO : whole.times(value).div(all)));
}

/** The parts that are not what they are meant to be; each may be rounded. */
function wrongOf(parts: readonly Figure[], meant: readonly Big[]): Figure[] {
  return parts.filter((part, at) =>
    part.value
      .minus(meant[at] ?? ZERO)
      .abs()
      .gte(part.quantum),
  );
}
