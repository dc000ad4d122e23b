/** The step for the formats that are printed or printed from. */

import type { Document } from '../../document/document.ts';
import { type Edition, editionFile } from '../../notice/site/site.ts';
import type { NamedBytes } from '../made.ts';
import { ON_PAPER, type Printer } from './formats.ts';
import type { PaperFormat } from './paper-formats.ts';

export interface WrittenEdition {
  readonly edition: Edition;
  readonly file: NamedBytes;
}

/** @throws Refusal for what cannot be drawn, e.g. a character without a glyph */
export async function paperStep(
  document: Document,
  format: PaperFormat,
  printer: Printer,
): Promise<WrittenEdition> {
  const { bytes, pages } = await ON_PAPER[format](document, printer);
  const { slug } = document.notice;
  const file = editionFile(slug, format);
  return { edition: { format, file, bytes: bytes.length, pages }, file: [`${slug}/${file}`, bytes] };
}
