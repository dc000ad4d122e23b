/** Round totals against the exact ones: 超过5000万元…合计4875万元; 近300人（256人）. */

import { Big } from 'big.js';
import { numberOf } from '../../language/number/approximate.ts';
import type { Claim } from '../claim.ts';
import { between, type Figure, type Sentence } from '../sentence.ts';
import { inUnitOf, placedOf } from '../show.ts';
import { agreementOf, hedgeOf, hedgeVerdict } from './hedge.ts';
import { kinship, termsOf } from './kinship.ts';

/** The words of the exact total, and nothing else: 合计, 实际共. */
const TOTAL =
  /^(?:其中)?(?:以上)?[一-龥]{0,4}(?:合计|共计|总计|总共|累计|相加|实际[一-龥]{0,2}|实[有到为收])(?:为|达|有|共)?$/;
/** The exact total of the same thing, named again: 据统计，共建成103个. */
const AGAIN = /^(?:据统计|经统计|实际|截至[一-龥]*)?共[一-龥]{1,8}$/;
/** What is only meant to be. */
const PLANNED = /计划|任务|指标|额度|目标|预计|力争|要求|拟|应|规定|标准|预算|确保|争取|原定|每|各|单/;
const MOST_PARTS = 12;

/** The claims of every round number of the sentence of which it, or the one after it, states the exact total. */
export function* totalsOf(sentence: Sentence, next: Sentence | undefined): Generator<Claim> {
  for (const round of sentence.figures) {
    const hedge = hedgeOf(round);
    if (hedge === undefined || hedge === 'least' || hedge === 'most') continue;
    if (round.unit === '' || round.unit === '%' || PLANNED.test(round.clause)) continue;
    const exact = exactOf(round, next);
    if (exact === undefined) continue;
    yield {
      rule: 'figure-limit',
      shape: 'round total',
      subject: placedOf(round),
      figures: [round, ...exact.figures].map(placedOf),
      verdict: hedgeVerdict(
        agreementOf(hedge, numberOf(round.value), grainOf(round.value), numberOf(exact.value)),
        hedgedWords(round),
        inUnitOf(round, exact.value),
        exact.figures,
        exact.isSure,
      ),
    };
  }
}

interface Exact {
  readonly value: Big;
  readonly figures: readonly Figure[];
  readonly isSure: boolean;
}

function exactOf(round: Figure, next: Sentence | undefined): Exact | undefined {
  const { sentence } = round;
  const own = sentence.figures.slice(round.index + 1, round.index + MOST_PARTS);
  const [beside] = own;
  // 近300人（256人）
  if (
    beside?.unit === round.unit &&
    beside.exact &&
    /^(?:左右|以上)?\((?:实[际为有]{0,3}|共)?$/.test(between(round, beside))
  )
    return sentence.text.charAt(beside.to) === ')'
      ? { value: beside.value, figures: [beside], isSure: true }
      : undefined;
  const following = next?.stretch === sentence.stretch ? next.figures.slice(0, MOST_PARTS) : [];
  const alike = [...own, ...following].filter(
    ({ unit, exact, depth }) => unit === round.unit && exact && depth === round.depth,
  );
  const at = alike.findIndex(({ before }) => TOTAL.test(before));
  const total = alike[at];
  const parts = alike.slice(0, Math.max(at, 0));
  if (total !== undefined && parts.length !== 1)
    return { value: total.value, figures: [total], isSure: sumOf(parts).eq(total.value) };
  const again = alike.length > 0 && own.length === 0 ? alike[0] : undefined;
  if (
    again !== undefined &&
    AGAIN.test(again.before) &&
    kinship(termsOf(round.clause + round.after), again.before) > 0
  )
    return { value: again.value, figures: [again], isSure: false };
  return undefined;
}

function sumOf(figures: readonly Figure[]): Big {
  return figures.reduce((sum, { value }) => sum.plus(value), new Big(0));
}

/** One unit of the last digit that is not zero: 1000 of 5000. */
function grainOf({ e, c }: Big): number {
  return 10 ** (e - c.length + 1);
}

/** 超过5000万元 with its hedge. */
function hedgedWords({ sentence, from, to }: Figure): string {
  const before =
    /(?:不足|不到|超过?|逾|突破|近|约|大约|将近|接近|低于|高于|少于|多于)(?:为|占)?$/.exec(
      sentence.text.slice(Math.max(from - 4, 0), from),
    )?.[0] ?? '';
  const after = /^(?:左右|以上|多)/.exec(sentence.text.slice(to, to + 2))?.[0] ?? '';
  return before + sentence.text.slice(from, to) + after;
}
