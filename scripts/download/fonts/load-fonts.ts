/** The print fonts as bytes: layouts/fonts/, unpacked. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { type Coverage, readCoverage, unite } from './coverage.ts';

export interface PrintFonts {
  /** Faces for any text. */
  readonly faces: readonly Uint8Array[];
  /** Faces of the few signs that those lack. */
  readonly signs: readonly Uint8Array[];
  /** Characters of the body face, which every other face falls back to, and signs: what can be printed at all. */
  readonly printable: Coverage;
  /** Characters that can be printed bold. */
  readonly bold: Coverage;
}

const require = createRequire(import.meta.url);
const unpack = promisify(brotliDecompress);

/** Reads and unpacks the fonts (some 20 MB); the work is done by other threads. */
export async function loadFonts(): Promise<PrintFonts> {
  const [body, bold, hei, kai, ...signs] = await Promise.all([
    loadFont('noto-serif-sc-400'),
    loadFont('noto-serif-sc-700'),
    loadFont('noto-sans-sc-500'),
    loadFont('lxgw-wenkai-400'),
    loadFont('noto-serif-400'),
    loadFont('noto-sans-symbols-2-400'),
  ]);
  const printable = unite([body, ...signs].map(readCoverage));
  return { faces: [body, bold, hei, kai], signs, printable, bold: readCoverage(bold) };
}

async function loadFont(name: string): Promise<Uint8Array> {
  return unpack(await readFile(require.resolve(`#layouts/fonts/${name}.ttf.br`)));
}
