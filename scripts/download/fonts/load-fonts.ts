/** The print fonts as bytes: layouts/fonts/, unpacked. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { type Coverage, readCoverage } from './coverage.ts';

export interface PrintFonts {
  /** Every face, for the typesetter. */
  readonly faces: readonly Uint8Array[];
  /** Characters of the body face, which every other face falls back to: what can be printed at all. */
  readonly printable: Coverage;
  /** Characters that can be printed bold. */
  readonly bold: Coverage;
}

const require = createRequire(import.meta.url);
const unpack = promisify(brotliDecompress);

/** Reads and unpacks the fonts (some 20 MB); the work is done by other threads. */
export async function loadFonts(): Promise<PrintFonts> {
  const [body, bold, ...others] = await Promise.all([
    loadFont('noto-serif-sc-400'),
    loadFont('noto-serif-sc-700'),
    loadFont('noto-sans-sc-500'),
    loadFont('lxgw-wenkai-400'),
  ]);
  return { faces: [body, bold, ...others], printable: readCoverage(body), bold: readCoverage(bold) };
}

async function loadFont(name: string): Promise<Uint8Array> {
  return unpack(await readFile(require.resolve(`#layouts/fonts/${name}.ttf.br`)));
}
