/** Places and values of figures for findings. */

import { Big } from 'big.js';
import { UNITS } from '../language/unit/unit.ts';
import type { Bilingual, RelatedPlace } from '../notice/finding.ts';
import type { Span } from '../notice/position.ts';
import { spanOf } from '../notice/prose.ts';
import type { Placed } from './claim.ts';
import type { Figure } from './sentence.ts';

/** Where the number of a figure is. */
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
  return plain(divided(divided(value, scaleOf(figure).factor), UNITS.get(figure.measure)?.factor));
}

function divided(value: Big, factor: Big = ONE): Big {
  return factor.eq(ONE) ? value : value.div(factor);
}

const ONE = new Big(1);

function scaleOf({ sentence, digitsTo, to }: Figure): (typeof SCALES)[number] | typeof PLAIN {
  const written = sentence.text.slice(digitsTo, to);
  return SCALES.find(({ name }) => written.includes(name)) ?? PLAIN;
}

const SCALES = [
  { factor: new Big('1e12'), name: '万亿' },
  { factor: new Big('1e8'), name: '亿' },
  { factor: new Big('1e4'), name: '万' },
] as const;
const PLAIN = { factor: ONE, name: '' } as const;

/** Plain decimals without trailing zeros, at most four places. */
function plain(value: Big): string {
  return value.round(4).toFixed();
}
