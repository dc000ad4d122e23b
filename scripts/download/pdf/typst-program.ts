/** Where the program of Typst in WebAssembly is: compressed in the published package, in `node_modules` of a clone. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

/** The program as its own package holds it; a package for development only. */
export const WASM = '@myriaddreamin/typst-ts-web-compiler/wasm';

/** The program as the published package of tongbao holds it: 9 MB instead of 28. */
export const COMPRESSED_WASM = fileURLToPath(new URL('./typst.wasm.br', import.meta.url));

export async function readTypstProgram(): Promise<Uint8Array> {
  const compressed = await readFile(COMPRESSED_WASM).catch(ignoreMissing);
  if (compressed !== undefined) return promisify(brotliDecompress)(compressed);
  return readFile(createRequire(import.meta.url).resolve(WASM));
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
