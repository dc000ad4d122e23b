/**
 * Prepares `dist` for `npm pack`: what users would install but never read is left out. Large packages become one file
 * each in `dist/vendor`; of the reader of PDF only what reads words is taken; Typst itself, 28 MB, is compressed. Their
 * licences come along.
 */

import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { COMPRESSED_WASM, WASM } from '../download/pdf/typst-program.ts';
import { bundleFile } from './bundle-file.ts';

/** Packages that `dist/vendor` holds, each with those that it takes in. */
const VENDORED = new Map([
  ['docx', ['docx', 'nanoid']],
  ['zod', ['zod']],
]);

/** The glue of Typst: the one file of ours that imports it is bundled where it is. */
const GLUE = {
  file: 'scripts/download/pdf/typeset-in-wasm.js',
  name: '@myriaddreamin/typst-ts-web-compiler',
};

/** What the words of a PDF are read with, and where `extract-pdf.js` finds it. */
const PDF_READER = { name: 'pdfjs-dist', to: 'scripts/content/attachment/pdfjs' };
const PDF_FILES = new Map([
  ['legacy/build/pdf.min.mjs', 'legacy/build/pdf.mjs'],
  ['legacy/build/pdf.worker.min.mjs', 'legacy/build/pdf.worker.mjs'],
  ['cmaps', 'cmaps'],
  ['standard_fonts', 'standard_fonts'],
]);

/** What `exports` in `package.json` names. */
const PUBLIC_TYPES = ['scripts/eleventy.d.ts', 'layouts/own-parts.d.ts'];

/** Half a megabyte more than the densest one, in an eighth of the time. */
const QUALITY = 5;

const dist = path.resolve(import.meta.dirname, '../..');
const licences = path.join(dist, 'licences');
const { resolve } = createRequire(import.meta.url);

await mkdir(licences, { recursive: true });
for (const [name, packages] of VENDORED) await vendor(name, packages);
await importVendored(path.join(dist, 'scripts'));
await bundle(path.join(dist, GLUE.file), [GLUE.name]);
await copyPdfReader();
await compressTypst();
await keepPublicTypes();

/** Types that the package exports, with those that they name; no other is of use to anybody. */
async function keepPublicTypes(): Promise<void> {
  const kept = new Set<string>();
  const follow = async (file: string): Promise<void> => {
    if (kept.has(file)) return;
    kept.add(file);
    const text = await readFile(file, 'utf8');
    for (const [, target = ''] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.tsx?['"]/g))
      await follow(path.join(path.dirname(file), `${target}.d.ts`));
  };
  for (const entry of PUBLIC_TYPES) await follow(path.join(dist, entry));
  const names = await readdir(dist, { recursive: true });
  const others = names
    .map((name) => path.join(dist, name))
    .filter((file) => file.endsWith('.d.ts') && !kept.has(file));
  await Promise.all(others.map((file) => rm(file)));
}

/** Writes `dist/vendor/<name>.js`, which exports what the package exports. */
async function vendor(name: string, packages: readonly string[]): Promise<void> {
  await mkdir(path.join(dist, 'vendor'), { recursive: true });
  const file = vendored(name);
  await writeFile(file, `export * from '${name}';\n`);
  await bundle(file, packages);
}

function vendored(name: string): string {
  return path.join(dist, 'vendor', `${name}.js`);
}

async function bundle(file: string, packages: readonly string[]): Promise<void> {
  const takesIn = (id: string): boolean => packages.some((name) => id === name || id.startsWith(`${name}/`));
  await bundleFile(file, { to: file, takesIn });
  for (const name of packages) await copyLicence(name);
}

/** Has every file below `folder` import the bundles instead of the packages. */
async function importVendored(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const file of names.filter((name) => name.endsWith('.js')).map((name) => path.join(folder, name))) {
    const code = await readFile(file, 'utf8');
    const rewritten = code.replace(/(?<= from ')([a-z]+)(?=';$)/gm, (name) =>
      VENDORED.has(name) ? relativeImport(file, vendored(name)) : name,
    );
    if (rewritten !== code) await writeFile(file, rewritten);
  }
}

function relativeImport(from: string, to: string): string {
  return path.relative(path.dirname(from), to).split(path.sep).join('/');
}

async function copyPdfReader(): Promise<void> {
  const from = path.dirname(resolve(`${PDF_READER.name}/package.json`));
  const to = path.join(dist, PDF_READER.to);
  for (const [name, copy] of PDF_FILES)
    await cp(path.join(from, name), path.join(to, copy), { recursive: true });
  await copyLicence(PDF_READER.name);
}

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
