/**
 * Makes what the pages run and wear: each script of `layouts/browser/entries` bundled into one plain script (a module does
 * not run from a disk), and the style sheets joined, both without what only their authors read. In `dist/layouts/browser`.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'lightningcss';
import { rolldown } from 'rolldown';
import { pageStyle } from '../document/page-style.ts';
import { STYLE_SHEETS } from '../site/assets/style-sheets.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const target = path.join(root, 'dist/layouts/browser');
const ENTRIES = [
  'mode',
  'page',
  'notice',
  'speech',
  'list',
  'figures',
  'copy',
  'search',
  'verify',
  'compare',
  'preview',
];

/** Layers of our rules, the later over the earlier; parts of pages make up one. */
const LAYERS = ['tokens', 'base', 'parts', 'adapt', 'print'] as const;
type Layer = (typeof LAYERS)[number];

/** A sheet is in the layer of its name, or in `parts` where no layer has that name. */
function layerOf(sheet: (typeof STYLE_SHEETS)[number]): Layer {
  return sheet === 'controls' ? 'base' : (LAYERS.find((layer) => layer === sheet) ?? 'parts');
}

await mkdir(target, { recursive: true });
for (const name of ENTRIES) await writeFile(path.join(target, `${name}.js`), await bundle(name));
// Paper has a sheet of its own, for which no page waits.
await writeFile(path.join(target, 'site.css'), await styleSheet(LAYERS.filter((name) => name !== 'print')));
await writeFile(path.join(target, 'print.css'), await styleSheet(['print']));

/** @throws where something that is bundled needs Node */
async function bundle(name: string): Promise<string> {
  const bundled = await rolldown({
    input: path.join(root, `layouts/browser/entries/${name}.ts`),
    platform: 'browser',
    transform: { target: 'es2020' },
    onLog: (level, log) => {
      // A slow machine is no fault of the code.
      if (level !== 'debug' && log.code !== 'PLUGIN_TIMINGS') throw new Error(log.message);
    },
  });
  const { output } = await bundled.generate({ format: 'iife', minify: true, comments: false });
  await bundled.close();
  return output[0].code;
}

/** Our rules are layers, so that any rule of a site's own style sheet wins over them, whatever its selector. */
async function styleSheet(names: readonly Layer[]): Promise<string> {
  const layers = names.map(async (layer) => {
    const sheets = await Promise.all(
      STYLE_SHEETS.filter((name) => layerOf(name) === layer).map((name) =>
        readFile(path.join(root, `layouts/styles/${name}.css`), 'utf8'),
      ),
    );
    if (layer === 'print') sheets.push(pageStyle());
    return `@layer tb.${layer} {\n${sheets.join('').replaceAll('\r\n', '\n')}}\n`;
  });
  const css = `@layer ${LAYERS.map((layer) => `tb.${layer}`).join(', ')};\n${(await Promise.all(layers)).join('')}`;
  // Without targets nothing is rewritten for older browsers: the rules are as they are written.
  const { code } = transform({ filename: 'site.css', code: Buffer.from(css), minify: true });
  return `${Buffer.from(code).toString('utf8')}\n`;
}
