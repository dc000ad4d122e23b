/** Words beside a number that turn its value into bounds: 约, 近, 以上, 不超过 … */

import { Big } from 'big.js';
import { CharacterSet } from '../character-set.ts';
import { type Entry, LEXICON } from '../lexicon.ts';
import { alternationOf } from '../words.ts';
import type { Amount, Interval } from './amount.ts';

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

const CLASSES = ['about', 'near', 'over', 'least', 'most', 'under'] as const;
/** Words of these classes that follow the number; all others precede it. */
const FOLLOWING: ReadonlySet<string> = new Set('左右 上下 不等 以上 以外 以下 以内 之内'.split(' '));

const ENTRIES = CLASSES.flatMap((hedge): readonly Entry[] => LEXICON[hedge]);
const PRECEDING = ENTRIES.filter(([word]) => !FOLLOWING.has(word));

const HEDGES: ReadonlyMap<string, Hedge> = new Map<string, Hedge>([
  ...CLASSES.flatMap((hedge) => LEXICON[hedge].map(([word]) => [word, hedge] as const)),
  ['上', 'least'],
  ['多', 'more'],
  ['余', 'more'],
]);

/** 约300, 约为300; 上百. */
const BEFORE = new RegExp(`(?<=(${alternationOf(PRECEDING)}|上(?=[百千万亿]))(?:为|占)?)`, 'y');
/** 300人以上, 3年多; 多功能 and 余款 are other words, and 比上年216件多245件 is a difference. */
const AFTER = new RegExp(
  `(${[...FOLLOWING].join('|')}|多(?![功种样元方途层头部收支了0-9])|余(?![款额下0-9]))`,
  'y',
);
/** The characters beside the number that such words end or begin with; mostly none of them is there. */
const ENDED = new CharacterSet(`为占上${PRECEDING.map(([word]) => word.at(-1)).join('')}`);
const BEGUN = new CharacterSet(`多余${[...FOLLOWING].map(([first]) => first).join('')}`);

/** `named` with its hedge: 300余 is between 300 and 400, 近300 between 200 and 300, 500以上 at least 500, 3年多 between 3 and 4. */
function hedged(hedge: Hedge, named: Big, quantum: Big): Interval {
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
function roughly(named: Big, quantum: Big): Interval {
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
