/** Places and values of figures for findings. */

import type { Big } from 'big.js';
import { UNITS } from '../language/unit.ts';
import type { Bilingual, RelatedPlace } from '../notice/finding.ts';
import type { Span } from '../notice/position.ts';
import { spanOf } from '../notice/prose.ts';
import type { Placed } from './claim.ts';
import type { Figure } from './sentence.ts';

/** Where the number of a figure stands. */
export function placeOf(figure: Figure): Span {
  return spanOf(figure.sentence.stretch.prose, figure.from, figure.to);
}

/** The figure as a number that takes part in a claim. */
export function placedOf({ sentence, from, to }: Figure): Placed {
  return { prose: sentence.stretch.prose, from, to };
}

/** Further figures of the evidence. */
export function places(figures: readonly Figure[], says: Bilingual): RelatedPlace[] {
  return figures.map((figure) => ({ at: placeOf(figure), says }));
}

/** A value of the unit of `figure`, written in the scale that the figure is written in: 432.5万元. */
export function inUnitOf(figure: Figure, value: Big): string {
  const { name } = scaleOf(figure);
  return `${numberIn(figure, value)}${name}${figure.unit === '%' ? '%' : figure.measure}`;
}

/** The number alone, in the scale of `figure`. */
export function numberIn(figure: Figure, value: Big): string {
  // Values are compared in one unit of each kind: 4.2公里 is 4200 米.
  return plain(value.div(scaleOf(figure).factor).div(UNITS.get(figure.measure)?.factor ?? 1));
}

function scaleOf(figure: Figure): { readonly factor: string; readonly name: string } {
  const written = figure.sentence.text.slice(figure.digitsTo, figure.to);
  if (written.includes('万亿')) return { factor: '1e12', name: '万亿' };
  if (written.includes('亿')) return { factor: '1e8', name: '亿' };
  if (written.includes('万')) return { factor: '1e4', name: '万' };
  return { factor: '1', name: '' };
}

/** Plain decimals without trailing zeros, at most four places. */
function plain(value: Big): string {
  return value.round(4).toFixed();
}
