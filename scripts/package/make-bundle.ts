/**
 * Joins the modules of the command into few files in `dist/bundle`, since Node takes longer to find and open 600 small
 * files than to run them; each further thread does so again. Of packages only those are taken in that tongbao brings
 * along anyway.
 */

import { rm } from 'node:fs/promises';
import path from 'node:path';
import { rolldown } from 'rolldown';

const TAKEN_IN: ReadonlySet<string> = new Set(['zod', 'docx']);

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
  external: (id) => !/^[./]|^[A-Za-z]:[\\/]/.test(id) && !TAKEN_IN.has(id.split('/')[0] ?? ''),
  plugins: [{ name: 'place', transform: atItsPlace }],
});
await bundled.write({
  dir: target,
  format: 'esm',
  comments: false,
  chunkFileNames: 'chunk-[name]-[hash].js',
});
await bundled.close();

/** Modules name files beside them: they go on doing so from where they stood. */
function atItsPlace(code: string, id: string): string | undefined {
  const file = path.resolve(id);
  if (!file.startsWith(scripts) || !code.includes('import.meta.url')) return undefined;
  const place = path.relative(target, file).split(path.sep).join('/');
  return code.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url).href`);
}
