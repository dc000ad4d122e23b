/** A part and its whole, and what percentage they make. */

import type { Big } from 'big.js';
import type { Figure } from '../../claims/sentence.ts';
import { figuresAhead } from './lead-in.ts';

export interface Rate {
  readonly rate: Figure;
  /** Pairs of numbers that the rate may come from; it is right where it fits one of them. */
  readonly fractions: readonly Fraction[];
}

export interface Fraction {
  readonly part: Figure;
  readonly whole: Figure;
  /** What is divided by the whole: the part, or how much the number has changed. */
  readonly share: Big;
}

export function fractionsOf(part: Figure, wholes: readonly Figure[]): Fraction[] {
  return wholes
    .filter((whole) => whole.exact && whole.value.gt(0))
    .map((whole) => ({ part, whole, share: part.value }));
}

/** The total stands first or near: of a sentence with more numbers than a person writes, these are enough. */
const MOST_WHOLES = 10;

/** Numbers before the part that it can be a part of. */
export function wholesFor(part: Figure): Figure[] {
  const { figures, text } = part.sentence;
  const candidates = [...figuresAhead(part.sentence), ...figures.slice(0, part.index)];
  const fitting = candidates.filter((figure) => {
    if (figure.unit !== part.unit || !figure.exact || figure.depth > part.depth) return false;
    if (figure.value.lt(part.value)) return false;
    if (figure.sentence !== part.sentence) return true;
    const gap = text.slice(figure.to, part.from);
    // 18个断面中，甲16个，占88.9%；乙2个，占11.1%: what 中 or 其中 divides goes on behind ；.
    return !/[;。]/.test(gap) || /^[^,;。]{0,12}中,|^[^;。]{0,24}其中/.test(gap);
  });
  if (fitting.length <= 2 * MOST_WHOLES) return fitting;
  return [...fitting.slice(0, MOST_WHOLES), ...fitting.slice(-MOST_WHOLES)];
}
