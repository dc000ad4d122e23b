/** A font of a PDF: the characters that its glyphs stand for, how wide they are, and the font file with their shapes. */

import { type PdfFile, type PdfStream, unpack } from './pdf-file.ts';
import { PdfReader } from './pdf-reader.ts';
import { arrayOf, bytesOf, dictionaryOf, isOperator, nameOf, numberOf, type PdfValue } from './pdf-value.ts';

export interface PdfFont {
  /** Name of the face, e.g. `NotoSerifSC-Regular`. */
  readonly name: string;
  /** TrueType, with the glyphs that the PDF needs and without a map of characters. */
  readonly file: Uint8Array;
  /** The characters of glyphs, by their numbers in `file`. */
  readonly characters: ReadonlyMap<number, string>;
  /** How far each glyph moves on, in thousandths of the size. */
  readonly widths: ReadonlyMap<number, number>;
}

/**
 * Reads the font that `value` stands for. Codes are glyph numbers: that is how Typst embeds fonts.
 * @throws Error for a font of another kind
 */
export function readFont(file: PdfFile, value: PdfValue | undefined): PdfFont {
  const font = dictionaryOf(file.value(value));
  const [inner] = arrayOf(file.value(font.get('DescendantFonts')));
  const glyphs = dictionaryOf(file.value(inner));
  if (nameOf(font.get('Encoding')) !== 'Identity-H' || nameOf(glyphs.get('CIDToGIDMap')) !== 'Identity') {
    throw new Error('the PDF has a font whose codes are no glyph numbers');
  }
  const descriptor = dictionaryOf(file.value(glyphs.get('FontDescriptor')));
  return {
    // Six letters in front tell the subsets of one face apart.
    name: nameOf(font.get('BaseFont')).replace(/^[A-Z]{6}\+/, ''),
    file: unpack(file.stream(descriptor.get('FontFile2'))),
    characters: readCharacters(file.stream(font.get('ToUnicode'))),
    widths: readWidths(arrayOf(file.value(glyphs.get('W')))),
  };
}

/** The map from codes to characters (9.10.3): pairs between `beginbfchar` and `endbfchar`. */
function readCharacters(stream: PdfStream): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  const reader = new PdfReader(unpack(stream));
  const utf16 = new TextDecoder('utf-16be');
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (isOperator(token, 'beginbfrange')) throw new Error('the PDF maps its glyphs by ranges');
    if (!isOperator(token, 'beginbfchar')) continue;
    for (let code = reader.next(); code instanceof Uint8Array; code = reader.next()) {
      const text = reader.next();
      if (!(text instanceof Uint8Array)) break;
      characters.set(wide(code, 0), utf16.decode(text));
    }
  }
  return characters;
}

/** Widths by glyph (9.7.4.3): `first last width`, or `first [width width …]`. */
function readWidths(values: readonly PdfValue[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (let index = 0; index < values.length; ) {
    const first = numberOf(values[index]);
    const second = values[index + 1];
    if (typeof second === 'number') {
      const width = numberOf(values[index + 2]);
      for (let glyph = first; glyph <= second; glyph += 1) widths.set(glyph, width);
      index += 3;
    } else {
      for (const [place, width] of arrayOf(second).entries()) widths.set(first + place, numberOf(width));
      index += 2;
    }
  }
  return widths;
}

/** The glyphs that a string of the page shows: two bytes each. */
export function glyphsOf(value: PdfValue): number[] {
  const bytes = bytesOf(value);
  return Array.from({ length: bytes.length >> 1 }, (_, index) => wide(bytes, 2 * index));
}

function wide(bytes: Uint8Array, offset: number): number {
  return ((bytes[offset] ?? 0) << 8) | (bytes[offset + 1] ?? 0);
}
