/** Words of a PDF page as they are shown one after another: which character is where. */

import { glyphsOf, type PdfFont } from './pdf-font.ts';
import type { PdfValue } from './pdf-value.ts';
import { place, type Upright } from './upright.ts';

export interface PlacedGlyph {
  /** One character; marks without a shape of their own, such as a soft hyphen, are added to the one before. */
  readonly characters: string;
  /** Number of its shape in the font file. */
  readonly glyph: number;
  /** Its left edge, millimetres from the left edge of the page. */
  readonly x: number;
}

/** Words of one font on one line; lengths in millimetres. */
export class TextLine {
  font: PdfFont | undefined;
  readonly glyphs: PlacedGlyph[] = [];
  private points = 0;
  private matrix: Upright = { a: 1, d: 1, e: 0, f: 0 };
  private offset = 0;

  setFont(font: PdfFont, points: number): void {
    this.font = font;
    this.points = points;
  }

  isSetIn(font: PdfFont, points: number): boolean {
    return this.font === font && this.points === points;
  }

  /** @throws Error for words that are on their head, or are wider than they are high */
  moveTo(matrix: Upright): void {
    if (matrix.a <= 0 || Math.abs(matrix.a + matrix.d) > 1e-6) throw new Error('the page distorts its words');
    if (this.glyphs.length > 0 && Math.abs(matrix.f - this.y) > 1e-6)
      throw new Error('the words leave their line');
    this.matrix = matrix;
    this.offset = 0;
  }

  /** Height of the font's square. */
  get size(): number {
    return this.points * this.matrix.a;
  }

  /** The baseline. */
  get y(): number {
    return this.matrix.f;
  }

  /** Where the last character ends. */
  get right(): number {
    return place(this.matrix, this.offset, 0)[0];
  }

  /**
   * Adds glyphs; a number among them goes back by thousandths of the size.
   * @param text what they stand for, where it is not what they stand for elsewhere
   * @throws Error for glyphs without characters
   */
  show(parts: readonly PdfValue[], text: string | undefined): void {
    const { font } = this;
    if (font === undefined) throw new Error('the page shows words before it chooses a font');
    const shown = parts.map((part) => (typeof part === 'number' ? part : glyphsOf(part)));
    const stated = text === undefined ? undefined : share(text, shown.flat().length);
    for (const part of shown) {
      if (typeof part === 'number') this.offset -= (part / 1000) * this.points;
      else for (const glyph of part) this.add(font, glyph, stated?.shift() ?? font.characters.get(glyph));
    }
  }

  private add(font: PdfFont, glyph: number, characters: string | undefined): void {
    if (characters === undefined) throw new Error('the PDF has a glyph without a character');
    if (characters !== '') this.glyphs.push({ characters, glyph, x: this.right });
    this.offset += ((font.widths.get(glyph) ?? 0) / 1000) * this.points;
  }
}

/**
 * What each of `count` glyphs stands for, which stand for `text` together: a character each, or all with the first. The others
 * are circles that a shaper puts below marks without a letter, and are not shown.
 */
function share(text: string, count: number): string[] {
  const characters = [...text];
  return characters.length === count
    ? characters
    : Array.from({ length: count }, (_, index) => (index === 0 ? text : ''));
}
