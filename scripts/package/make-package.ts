/**
 * Prepares `dist` for `npm pack`: what users would install but never read is left out. The Word library and the glue of
 * Typst become one file each; Typst itself, 28 MB, is compressed. Their licences come along.
 */

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { COMPRESSED_WASM, WASM } from '../download/typst-program.ts';
import { bundleFile } from './bundle-file.ts';

/** Files of `dist` that are bundled where they are, with the packages that each takes in. */
const BUNDLED = new Map([
  ['scripts/download/docx/library.js', ['docx', 'nanoid']],
  ['scripts/download/typeset-in-wasm.js', ['@myriaddreamin/typst-ts-web-compiler']],
]);

/** Half a megabyte more than the densest one, in an eighth of the time. */
const QUALITY = 5;

const dist = path.resolve(import.meta.dirname, '../..');
const licences = path.join(dist, 'licences');
const { resolve } = createRequire(import.meta.url);

await mkdir(licences, { recursive: true });
for (const [file, packages] of BUNDLED) {
  const takesIn = (id: string): boolean => packages.some((name) => id === name || id.startsWith(`${name}/`));
  await bundleFile(path.join(dist, file), { to: path.join(dist, file), takesIn });
  for (const name of packages) await copyLicence(name);
}
await compressTypst();

/** A text of the licence that the package's own folder holds; Typst's packages hold none, and their text is ours to add. */
async function copyLicence(name: string): Promise<void> {
  const text = name.startsWith('@myriaddreamin/')
    ? path.join(dist, '../licences/apache-2.0.txt')
    : licenceOf(name);
  await copyFile(text, path.join(licences, `${name.replace(/^@/, '').replace('/', '-')}.txt`));
}

function licenceOf(name: string): string {
  const [before = ''] = resolve(name).split(path.join('node_modules', name));
  return path.join(before, 'node_modules', name, 'LICENSE');
}

async function compressTypst(): Promise<void> {
  const program = await readFile(resolve(WASM));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: program.length,
  };
  await writeFile(COMPRESSED_WASM, await promisify(brotliCompress)(program, { params }));
}
