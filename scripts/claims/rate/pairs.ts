/** The pairs of part and whole that a rate may be of, as far as the words allow. */

import type { Big } from 'big.js';
import { between, type Figure, type Sentence } from '../sentence.ts';

export interface Pair {
  readonly part: Figure;
  readonly whole: Figure;
  /** What is divided: the part, or what the whole has besides. */
  readonly share: Big;
}

/** The pair in which the part itself is divided. */
export function pairOf(part: Figure, whole: Figure): Pair {
  return { part, whole, share: part.value };
}

/** Numbers in a sentence that are looked at before and after a rate. */
const MOST_FIGURES_BETWEEN = 8;

/** Numbers that the rate can be of: the nearest before it first, then those after it. */
export function partsNear(rate: Figure): readonly Figure[] {
  const { figures } = rate.sentence;
  const before = figures.slice(Math.max(rate.index - MOST_FIGURES_BETWEEN, 0), rate.index).reverse();
  const after = figures.slice(rate.index + 1, rate.index + 1 + MOST_FIGURES_BETWEEN / 2);
  return [...before, ...after].filter(isCount);
}

const NO_COUNT: ReadonlySet<string> = new Set(['%', '百分点', '', '倍', '岁', '年', '月']);

/** Whether a number can be a part or a whole. */
export function isCount({ unit, exact }: Figure): boolean {
  return exact && !NO_COUNT.has(unit);
}

/** Numbers that the part can be a part of: those of its sentence, then of the sentences before. */
function wholesFor(part: Figure, before: readonly Sentence[]): readonly Figure[] {
  const { figures } = part.sentence;
  const here = figures.slice(Math.max(part.index - MOST_FIGURES_BETWEEN, 0), part.index).reverse();
  const after = figures.slice(part.index + 1, part.index + 1 + MOST_FIGURES_BETWEEN / 2);
  const earlier = before.flatMap((sentence) => sentence.figures.slice(0, MOST_FIGURES_BETWEEN));
  return [...here, ...after, ...earlier].filter((figure) => isOfUnit(figure, part));
}

export function isOfUnit(figure: Figure, other: Figure): boolean {
  return isCount(figure) && figure.unit === other.unit;
}

/** Numbers joined by 、 or 和 that together are a whole or a part: 主干道120条、点位80处; 满意216份、基本满意18份. */
export function joined(figures: readonly Figure[]): readonly Figure[] {
  const sums: Figure[] = [];
  for (const [index, first] of figures.entries()) {
    let sum = first;
    for (const next of figures.slice(index + 1, index + MOST_JOINED)) {
      const gap = between(sum, next);
      if (!/^[^,;。0-9]{0,10}[、和及,;与][^,;。0-9]{0,10}$/.test(gap)) break;
      if (!isCount(first) || !isCount(next) || next.depth !== first.depth) break;
      sum = { ...sum, value: sum.value.plus(next.value), to: next.to, quantum: coarser(sum, next) };
      sums.push(sum);
    }
  }
  return sums;
}

const MOST_JOINED = 6;

function coarser(one: Figure, other: Figure): Big {
  return one.quantum.gt(other.quantum) ? one.quantum : other.quantum;
}

function isSame(one: Figure, other: Figure): boolean {
  return one.sentence === other.sentence && one.from === other.from && one.to === other.to;
}

/** Every pair of `parts` and their wholes, with what the whole has besides where the rate may be of it. */
export function* pairsOf(
  parts: readonly Figure[],
  before: readonly Sentence[],
  mayBeOfRest: (part: Figure) => boolean,
): Generator<Pair> {
  const previous = before
    .slice(0, 1)
    .flatMap(({ figures }) => joined(figures.slice(0, MOST_FIGURES_BETWEEN)));
  for (const part of parts) {
    const isOfRest = mayBeOfRest(part);
    const own = joined(
      part.sentence.figures.slice(Math.max(part.index - MOST_FIGURES_BETWEEN, 0), part.index + 2),
    );
    // What the parts come to is no whole of which all is done: 已整改11个，未整改1个.
    const sums = [...own, ...previous].filter(({ value }) => !value.eq(part.value));
    for (const whole of [...wholesFor(part, before), ...sums]) {
      if (whole.value.lte(0) || isSame(whole, part)) continue;
      yield { part, whole, share: part.value };
      if (isOfRest && whole.value.gt(part.value)) yield { part, whole, share: whole.value.minus(part.value) };
    }
  }
}
