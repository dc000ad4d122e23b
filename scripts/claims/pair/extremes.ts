/** Means and extremes: 平均88.4分，最高93.1分，最低80.2分. The mean is between them, whatever is measured. */

import { say } from '../../messages/check/figures.ts';
import type { Claim } from '../claim.ts';
import { between, type Figure, type Sentence } from '../sentence.ts';
import { inUnitOf } from '../show.ts';
import { claimed } from './claimed.ts';

/** How high a figure of each kind is: the lowest first. */
const KINDS: readonly (readonly [RegExp, number])[] = [
  [/最[低小少短轻矮浅窄]/, 0],
  [/平均|均[值分价]|[户人村镇]均/, 1],
  [/最[高大多长重深宽]/, 2],
];
/** Another scope, another time, or what changes. */
const APART =
  /全[国省市县区]|历[史年]|纪录|同期|目标|标准|比|较|增|减|降|升|不[超低]|零下|负|-$|[上下]限|限[额价制]/;

interface Extreme {
  readonly figure: Figure;
  readonly rank: number;
}

/** Of each mean and extreme with the next of its unit: whether the one is above the other as it should be. */
export function* extremeClaims({ figures, text }: Sentence): Generator<Claim> {
  if (figures.length < 2 || !text.includes('最')) return;
  const known: Extreme[] = [];
  for (const figure of figures) {
    const rank = rankOf(figure);
    if (rank === undefined) continue;
    const others = known.filter((one) => isOfOneThing(one.figure, figure));
    for (const other of others) {
      if (other.rank === rank) continue;
      const [low, high] = rank < other.rank ? [figure, other.figure] : [other.figure, figure];
      const isRight = low.value.lte(high.value);
      const said = say.orderReversed(nameOf(low), shown(low), nameOf(high), shown(high));
      yield claimed('figure-subset', 'mean and extremes', figure, [other.figure], isRight ? undefined : said);
    }
    known.push({ figure, rank });
  }
}

function rankOf(figure: Figure): number | undefined {
  const words = wordsOf(figure);
  const found = KINDS.filter(([word]) => word.test(words));
  return found.length === 1 && !APART.test(words) && figure.unit !== '百分点' ? found[0]?.[1] : undefined;
}

/** From the separator or the number before; 最高 makes a bound of the number, which it is not here. */
function wordsOf({ before, exact, clause }: Figure): string {
  const words = before === '' ? clause : before;
  return exact || /最[高低多少][一-龥]{0,4}$/.test(words) ? words : '-';
}

/** Nothing between them names another time or begins another matter. */
function isOfOneThing(one: Figure, other: Figure): boolean {
  const gap = between(one, other);
  const { dates } = one.sentence;
  return (
    one.unit === other.unit &&
    gap.length < REACH &&
    !/[;。]/.test(gap) &&
    !dates.some(({ from }) => from > one.from && from < other.from)
  );
}

const REACH = 60;

function nameOf(figure: Figure): string {
  const words = wordsOf(figure);
  return KINDS.map(([word]) => word.exec(words)?.[0]).find((word) => word !== undefined) ?? words;
}

function shown(figure: Figure): string {
  return inUnitOf(figure, figure.value);
}
