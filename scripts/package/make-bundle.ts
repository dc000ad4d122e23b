/**
 * Joins the modules of the command into few files in `dist/bundle`, since Node takes longer to find and open 600 small
 * files than to run them; each further thread does so again. Packages are taken in where they can be.
 */

import { rm } from 'node:fs/promises';
import path from 'node:path';
import { rolldown } from 'rolldown';

/** Packages that find files of their own, start threads, or share what they know with parts that a site draws itself. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['@11ty', '@myriaddreamin', 'chokidar', 'pagefind', 'tinypool'],
  ...['preact', 'preact-render-to-string'],
]);

const dist = path.resolve(import.meta.dirname, '../..');
const scripts = path.join(dist, 'scripts');
const target = path.join(dist, 'bundle');

await rm(target, { recursive: true, force: true });
const bundled = await rolldown({
  input: {
    tongbao: path.join(scripts, 'commands/line/run-tongbao.js'),
    worker: path.join(scripts, 'pipeline/make-in-thread.js'),
  },
  platform: 'node',
  external: (id) => isPackage(id) && (id.startsWith('node:') || LEFT_OUT.has(id.split('/')[0] ?? '')),
  resolve: { alias: { 'js-yaml': path.join(import.meta.dirname, 'no-yaml.js') } },
  plugins: [{ name: 'place', transform: atItsPlace }],
  // In gray-matter, for front matter in JavaScript, which we refuse.
  checks: { eval: false },
});
await bundled.write({
  dir: target,
  format: 'esm',
  comments: false,
  chunkFileNames: 'chunk-[name]-[hash].js',
});
await bundled.close();

/** `docx` and `node:fs`; `./words.js` and `C:\\words.js` are files. */
function isPackage(id: string): boolean {
  return !/^[./]|^[A-Za-z]:[\\/]/.test(id);
}

/** Modules name files beside them: they go on doing so from where they stood. */
function atItsPlace(code: string, id: string): string | undefined {
  const file = path.resolve(id);
  if (!file.startsWith(scripts) || !code.includes('import.meta.url')) return undefined;
  const place = path.relative(target, file).split(path.sep).join('/');
  return code.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url).href`);
}
