/** The totals that a part may be a part of, and whether the text states them. */

import { Big } from 'big.js';
import type { Figure, Sentence } from '../sentence.ts';
import { isOfUnit, joined } from './pairs.ts';
import { OPEN } from './words.ts';

/** The totals before the part in its sentence; without one there, those of the sentence before. */
export function wholesMeant(part: Figure, before: readonly Sentence[], rate: Figure): readonly Figure[] {
  const isWhole = (figure: Figure): boolean =>
    isOfUnit(figure, part) &&
    figure.value.gte(part.value) &&
    figure !== part &&
    figure.depth <= part.depth &&
    !hasShare(figure);
  const { figures } = part.sentence;
  // 已整改20个，正在整改2个: both together are the whole.
  const open = joined(figures.slice(part.index, part.index + 2)).filter(({ from, to }) =>
    OPEN.test(part.sentence.text.slice(from, to)),
  );
  const here = [...open, ...figures.slice(0, part.index).filter(isWhole).reverse()];
  const between = part.from > rate.from ? figures.slice(rate.index + 1, part.index).filter(isWhole) : [];
  const [previous, ...others] = before;
  const preceding = (previous?.figures ?? []).filter(isWhole);
  const far = others.flatMap((sentence) => sentence.figures.filter(isWhole));
  return [...between, ...here, ...preceding, ...far];
}

/** 甲144人，占10.4%；乙1071人，占77.1%: both are of one whole, stated or not. */
export function hasSibling(rate: Figure, part: Figure): boolean {
  const { figures } = rate.sentence;
  return figures.some((other, index) => {
    const share = figures[index + 1];
    if (other === part || !isOfUnit(other, part) || share?.unit !== '%' || share === rate) return false;
    if (
      !/占/.test(rate.sentence.text.slice(other.to, share.from)) ||
      share.value.lte(0) ||
      other.value.lte(0)
    )
      return false;
    // Equal wholes: part ÷ rate = other ÷ share, each rate within half a place.
    const made = part.value.times(share.value).div(other.value);
    const loose = rate.quantum.div(2).plus(share.quantum.div(2).times(part.value).div(other.value));
    return made.minus(rate.value).abs().lte(loose);
  });
}

/** 受理708件。…甲516件，占…；乙4件，占…；丙188件，占…: the parts make the number before, so it is their whole. */
export function isDividedWhole({ sentence, unit }: Figure, [previous]: readonly Sentence[]): boolean {
  const parts = sentence.figures.filter((figure) => figure.unit === unit && hasShare(figure));
  const sum = parts.reduce((total, { value }) => total.plus(value), new Big(0));
  return (
    parts.length > 2 &&
    (previous?.figures ?? []).some((figure) => figure.unit === unit && figure.value.eq(sum))
  );
}

/** 35岁以下51人，占27.4%: a part itself, of a whole that may not be stated. */
function hasShare({ sentence, index, to }: Figure): boolean {
  let from = to;
  for (const next of sentence.figures.slice(index + 1)) {
    if (next.unit !== '%') return false;
    if (/占|比例|比重/.test(sentence.text.slice(from, next.from))) return true;
    from = next.to;
  }
  return false;
}
