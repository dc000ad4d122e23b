/** Words beside a number that turn its value into bounds: 约, 近, 以上, 不超过 … */

import { Big } from 'big.js';
import type { Amount, Interval } from './amount.ts';
import { CharacterSet } from './character-set.ts';

/** How the number is limited. */
export type Hedge = 'about' | 'near' | 'over' | 'least' | 'most' | 'under' | 'more';

/** The hedge beside the number from `from` to before `to`; `undefined` where its value is exact. */
export function hedgeAround(text: string, from: number, to: number): Hedge | undefined {
  const before = ENDED.at(text, from - 1) ? hedgeIn(BEFORE, text, from) : undefined;
  return before ?? (BEGUN.at(text, to) ? hedgeIn(AFTER, text, to) : undefined);
}

function hedgeIn(pattern: RegExp, text: string, offset: number): Hedge | undefined {
  pattern.lastIndex = offset;
  const word = pattern.exec(text)?.[1];
  return word === undefined ? undefined : HEDGES.get(word);
}

const WORDS: Readonly<Record<Hedge, string>> = {
  about: '约 约为 约占 左右 上下 不等',
  near: '近 将近 接近 靠近',
  over: '逾 超 超过 突破 高于 多于 大于',
  least: '不少于 不低于 不小于 至少 最少 最低 以上 以外 上',
  most: '不超过 不高于 不多于 不大于 至多 最多 最高 以下 以内 之内',
  under: '不足 少于 低于 小于 不到 不满 未满',
  more: '多 余',
};

const HEDGES: ReadonlyMap<string, Hedge> = new Map(
  (['about', 'near', 'over', 'least', 'most', 'under', 'more'] as const).flatMap((hedge) =>
    WORDS[hedge].split(' ').map((word) => [word, hedge] as const),
  ),
);

/** The longer words first: 不超过 before 超过. */
const BEFORE = new RegExp(
  `(?<=(${[
    '不少于|不低于|不小于|不超过|不高于|不多于|不大于',
    '约为|约占|(?<![签预合公条履节])约|将近|接近|(?<![附邻最])近|超过|突破|(?<!余)逾|超|上(?=[百千万亿])',
    '至少|最少|最低|至多|最多|最高|不足|不到|不满|未满|高于|多于|大于|少于|低于|小于',
  ].join('|')}))`,
  'y',
);
const AFTER = /(以上|以下|以内|之内|左右|上下|不等|以外|多(?![功种样元方途层头部])|余(?![款额下]))/y;
/** The characters beside the number that such words end or begin with; mostly none of them is there. */
const ENDED = new CharacterSet('约为占近逾超过破于足到满少多高低上');
const BEGUN = new CharacterSet('以之左上不多余');

/** `named` with its hedge: 300余 is between 300 and 400, 近300 between 200 and 300, 500以上 at least 500, 3年多 between 3 and 4. */
export function hedged(hedge: Hedge, named: Big, quantum: Big): Interval {
  const grain = grainOf(named, quantum);
  const open = { kind: 'interval', lowOpen: false, highOpen: false, named } as const;
  switch (hedge) {
    case 'about':
      return { ...open, low: named.minus(grain), high: named.plus(grain) };
    case 'near':
      return { ...open, low: named.minus(grain), high: named, highOpen: true };
    case 'over':
      return { ...open, low: named, high: undefined, lowOpen: true };
    case 'least':
      return { ...open, low: named, high: undefined };
    case 'most':
      return { ...open, low: undefined, high: named };
    case 'under':
      return { ...open, low: undefined, high: named, highOpen: true };
    case 'more':
      return { ...open, low: named, high: named.plus(quantum), lowOpen: true, highOpen: true };
  }
}

/** 300余, 十多: above the number, below the next of its last digit. */
export function roughly(named: Big, quantum: Big): Interval {
  const high = named.plus(grainOf(named, quantum));
  return { kind: 'interval', low: named, high, lowOpen: true, highOpen: true, named };
}

/** One unit of the last digit that is not zero, but at least `quantum`: 100 for 300, 10 for 350, 1 for 45. */
function grainOf(value: Big, quantum: Big): Big {
  if (value.eq(0)) return quantum;
  const grain = new Big(`1e${value.e - (value.c.length - 1)}`);
  return grain.lt(quantum) ? quantum : grain;
}

/** The amount with the hedge; an interval keeps its bounds. */
export function withHedge(amount: Amount, hedge: Hedge | undefined, quantum: Big): Amount {
  return hedge === undefined || amount.kind === 'interval' ? amount : hedged(hedge, amount.value, quantum);
}

/** The amount of a number with 余, 多 or 来 after its digits. */
export function withRough(amount: Amount, quantum: Big): Amount {
  return amount.kind === 'interval' ? amount : roughly(amount.value, quantum);
}
