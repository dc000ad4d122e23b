/** Prints notices as PDF: GB/T 9704 pages, tagged, with embedded fonts, the same bytes on every machine. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Document } from '../../document/document.ts';
import { LIST, NOTE, PAGE, PICTURE, TABLE } from '../../document/page-standard.ts';
import { type CarriedPicture, refusePicture } from '../../document/pictures.ts';
import { say } from '../../messages/download.ts';
import { loadFonts, type PrintFonts } from '../fonts/load-fonts.ts';
import { refuseUnprintable } from '../printable.ts';
import { sheetOf } from './sheet.ts';
import type { TypstEngine } from './typst.ts';
import { startNative } from './typst-native.ts';
import { startWasm } from './typst-wasm.ts';

export interface PdfPress {
  readonly engine: TypstEngine['name'];
  /**
   * Prints one notice.
   * @throws Refusal for a character without a glyph, and for a picture that is missing or damaged
   */
  print(document: Document): Promise<PrintedPdf>;
  close(): Promise<void>;
}

export interface PrintedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * Sets up a press. One serves for any number of notices.
 * @param options.native `false` leaves the native engine aside where there is one
 */
export async function openPdfPress(options: { readonly native?: boolean } = {}): Promise<PdfPress> {
  const fonts = await loadFonts();
  const files = [...fonts.faces, ...fonts.signs];
  const engine = (options.native === false ? undefined : startNative(files)) ?? (await startWasm(files));
  const template = await readFile(createRequire(import.meta.url).resolve('#layouts/notice.typ'));
  return {
    engine: engine.name,
    print: (document) => print(document, { fonts, engine, template }),
    close: () => engine.close(),
  };
}

/** The measures of the page, as the template takes them. */
const STANDARD = new TextEncoder().encode(
  JSON.stringify({ ...PAGE, table: TABLE, list: LIST, note: NOTE, picture: PICTURE }),
);

interface Workshop {
  readonly fonts: PrintFonts;
  readonly engine: TypstEngine;
  readonly template: Uint8Array;
}

async function print(document: Document, { fonts, engine, template }: Workshop): Promise<PrintedPdf> {
  refuseUnprintable(document.notice, fonts.printable);
  const pictures = document.pictures().map((one, index) => ({ ...one, file: `/picture-${index + 1}` }));
  const sheet = sheetOf(document, fonts.bold, new Map(pictures.map(({ picture, file }) => [picture, file])));
  const files = new Map(pictures.map(({ file, bytes }) => [file, bytes]));
  files
    .set('/notice.typ', template)
    .set('/standard.json', STANDARD)
    .set('/sheet.json', new TextEncoder().encode(JSON.stringify(sheet)));
  const { pdf, errors } = await engine.typeset('/notice.typ', files);
  if (pdf === undefined) throw (await findDamaged(pictures, engine)) ?? new Error(errors.join('\n'));
  return { bytes: pdf, pages: countPages(pdf) };
}

/** A picture under the name that the typesetter finds it by. */
type PrintPicture = CarriedPicture & { readonly file: string };

/** Only a picture can be at fault, since all else is data of a known shape: the first that cannot be set alone. */
async function findDamaged(
  pictures: readonly PrintPicture[],
  engine: TypstEngine,
): Promise<Error | undefined> {
  for (const { picture, file, bytes } of pictures) {
    const alone = new Map([
      [file, bytes],
      ['/picture.typ', new TextEncoder().encode(`#image("${file}")`)],
    ]);
    const { pdf } = await engine.typeset('/picture.typ', alone);
    if (pdf === undefined) return refusePicture(picture, say.unfitPicture);
  }
  return undefined;
}

/** Reads the number of pages off the root of the page tree, which Typst writes uncompressed. */
function countPages(pdf: Uint8Array): number {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const counts = Array.from(text.matchAll(/\/Type \/Pages\s+\/Count (\d+)/g), ([, count]) => Number(count));
  return Math.max(0, ...counts);
}
