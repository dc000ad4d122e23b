/** What can be on a page. All places and lengths are millimetres, from the upper left corner of the page. */

import type { PdfFont } from './pdf-font.ts';
import type { PdfValue } from './pdf-value.ts';
import type { PlacedGlyph } from './text-line.ts';
import type { Point } from './upright.ts';

export type Mark = WordsMark | PathMark | PictureMark;

interface Marked {
  /** Not of the text itself: a page number, a rule, the header of a table on its next page. */
  readonly isArtifact: boolean;
}

/** Words of one font on one line. */
export interface WordsMark extends Marked {
  readonly kind: 'words';
  readonly font: PdfFont;
  readonly size: number;
  readonly color: Color;
  readonly glyphs: readonly PlacedGlyph[];
  /** The baseline. */
  readonly y: number;
  /** Where the last character ends. */
  readonly right: number;
}

export interface PathMark extends Marked {
  readonly kind: 'path';
  readonly steps: readonly PathStep[];
  readonly fill?: Color;
  readonly stroke?: Color;
  readonly lineWidth: number;
}

export interface PathStep {
  readonly by: 'move' | 'line' | 'curve' | 'close';
  /** Where it leads; of a curve, after its two control points. */
  readonly points: readonly Point[];
}

export interface PictureMark extends Marked {
  readonly kind: 'picture';
  /** The object that holds it. */
  readonly picture: PdfValue;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Red, green and blue from 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];
