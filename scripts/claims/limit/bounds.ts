/** Limits with the verdict that the text gives: 规模上限120人，主会场85人、分会场45人，总人数未突破上限. */

import { Big } from 'big.js';
import { anyOf } from '../../language/words.ts';
import { say } from '../../messages/check/figures.ts';
import { type Claim, HOLDS, type Verdict } from '../claim.ts';
import type { Figure, Sentence } from '../sentence.ts';
import { inUnitOf, placedOf, places } from '../show.ts';
import { hedgeOf } from './hedge.ts';

type Kind = 'ceiling' | 'floor';

const IS = '(?:标准|要求)?(?:均|都)?(?:为|是|设为|定为|:)?$';
const NAMED: Readonly<Record<Kind, RegExp>> = {
  ceiling: new RegExp(anyOf('ceiling') + IS),
  floor: new RegExp(anyOf('floor') + IS),
};
const RULE =
  '(?:上述|该|这一|规定|核定|批准|控制|法定|最低|最高|开考)*的?(?:上限|限额|限价|下限|底线|标准|规定|要求|比例|额度|规模|范围|红线|控制数)';
const END = '(?=[,;。)]|$)';
/** What is only asked for: 不得超过上限, 确保达到要求. */
const FACT = '(?<!不得|不能|不应|应|应当|须|要|确保|力争|是否|如|若|凡|防止|避免)';
/** What the text says of the number, by the kind of limit: that it keeps the limit, and that it does not. */
const SAID: Readonly<Record<Kind, { readonly keeps: RegExp; readonly breaks: RegExp }>> = {
  ceiling: {
    keeps: new RegExp(
      `${FACT}(?:(?:未|没有|并未)(?:突破|超过|超出|超)(?:${RULE})?|(?:控制)?在${RULE}(?:以内|之内|内)|(?:符合|满足)${RULE})${END}`,
    ),
    breaks: new RegExp(
      `(?<!未|没有|并未)${FACT}(?:(?:突破|超过|超出)了?${RULE}|超员|超限|超编|不符合${RULE})${END}`,
    ),
  },
  floor: {
    keeps: new RegExp(`(?<!未|没有|不)${FACT}(?:(?:达到|符合|满足|高于|超过)了?(?:${RULE}))${END}`),
    breaks: new RegExp(`${FACT}(?:(?:未|没有)(?:能)?(?:达到|满足)|不符合|不满足|低于)${RULE}${END}`),
  },
};
/** The verdict is of all numbers together. */
const TOGETHER = /[总合共]/;
const EACH = /[每各单]/;
/** Characters after the limit in which the verdict is looked for. */
const REACH = 80;

/** The claims of every limit of the sentence with a verdict in it, or in the one after it. */
export function* boundsOf(sentence: Sentence, next: Sentence | undefined): Generator<Claim> {
  for (const limit of sentence.figures) {
    const kind = limit.unit === '' ? undefined : kindOf(limit);
    if (kind === undefined) continue;
    const goesOn = next?.stretch === sentence.stretch ? next : undefined;
    const found = judgementIn(
      sentence.text.slice(limit.to, Math.min(goesOn?.to ?? sentence.to, limit.to + REACH)),
      kind,
    );
    if (found === undefined) continue;
    const at = limit.to + found.index;
    const values = [...sentence.figures, ...(goesOn?.figures ?? [])].filter(
      (figure) =>
        figure !== limit && figure.unit === limit.unit && figure.to <= at && kindOf(figure) === undefined,
    );
    const last = values.at(-1);
    if (last === undefined || !values.every(({ exact }) => exact)) continue;
    // 每场不超过50人，三场共132人: a limit of each says nothing of them together.
    if (EACH.test(limit.clause) && (values.length > 1 || TOGETHER.test(last.before))) continue;
    const value = valueMeant(values, TOGETHER.test(sentence.text.slice(last.to, at)), kind);
    yield {
      rule: 'figure-limit',
      shape: 'limit with its verdict',
      subject: placedOf(limit),
      figures: [limit, ...values].map(placedOf),
      verdict: verdictOf(limit, kind, { ...found, value, values }),
    };
  }
}

function kindOf(figure: Figure): Kind | undefined {
  const hedge = hedgeOf(figure);
  if (hedge === 'most' || (figure.exact && NAMED.ceiling.test(figure.clause))) return 'ceiling';
  return hedge === 'least' || (figure.exact && NAMED.floor.test(figure.clause)) ? 'floor' : undefined;
}

interface Judgement {
  readonly words: string;
  readonly index: number;
  readonly keeps: boolean;
}

export function judgementIn(words: string, kind: Kind): Judgement | undefined {
  for (const said of ['breaks', 'keeps'] as const) {
    const found = SAID[kind][said].exec(words);
    if (found !== null) return { words: found[0], index: found.index, keeps: said === 'keeps' };
  }
  return undefined;
}

/** The number that is judged: the stated total, what all make together, or that of the others which is nearest to breaking it. */
function valueMeant(values: readonly Figure[], isTogether: boolean, kind: Kind): Big {
  const total = values.findLast(({ before }) => /[总合共]/.test(before));
  if (total !== undefined) return total.value;
  const all = values.map(({ value }) => value);
  if (isTogether) return all.reduce((sum, value) => sum.plus(value), new Big(0));
  return all.reduce((one, other) => ((kind === 'ceiling') === other.gt(one) ? other : one));
}

function verdictOf(
  limit: Figure,
  kind: Kind,
  { keeps, words, value, values }: Judgement & { readonly value: Big; readonly values: readonly Figure[] },
): Verdict {
  const isKept = kind === 'ceiling' ? value.lte(limit.value) : value.gte(limit.value);
  if (isKept === keeps) return HOLDS;
  const [says, advice] = say.limitDiffers(words, inUnitOf(limit, value));
  return {
    is: 'fails',
    severity: 'error',
    says,
    advice,
    related: [...places([limit], say.limit), ...places(values, say.exact)],
  };
}
