/** Where things occur once they are moved, scaled and mirrored: the transformations of a page that is not turned. */

import { numberOf, type PdfValue } from './pdf-value.ts';

/** Takes x to `a`·x + `e`, and y to `d`·y + `f`. */
export interface Upright {
  readonly a: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export type Point = readonly [x: number, y: number];

/**
 * Reads the six numbers of a matrix (ISO 32000-1, 8.3.3).
 * @throws Error for one that turns or slants
 */
export function uprightOf(values: readonly PdfValue[]): Upright {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values.map(numberOf);
  if (b !== 0 || c !== 0) throw new Error('the PDF turns or slants what is on its pages');
  return { a, d, e, f };
}

/** First `inner`, then `outer`. */
export function within(outer: Upright, inner: Upright): Upright {
  return {
    a: inner.a * outer.a,
    d: inner.d * outer.d,
    e: inner.e * outer.a + outer.e,
    f: inner.f * outer.d + outer.f,
  };
}

export function place({ a, d, e, f }: Upright, x: number, y: number): Point {
  return [a * x + e, d * y + f];
}

/** Takes the points of a PDF page, which count from its lower left corner, to millimetres from the upper left one. */
export function millimetresOf(left: number, top: number): Upright {
  const millimetre = 25.4 / 72;
  return { a: millimetre, d: -millimetre, e: -left * millimetre, f: top * millimetre };
}
