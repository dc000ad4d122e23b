/** Bundles the checking page into one HTML file. Its policy lets only its own script and style run, and nothing be fetched. */

import { createHash } from 'node:crypto';
import path from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { say } from '../messages/desk.ts';

/**
 * @param entry the module that starts the page
 * @returns the page; the same sources give the same bytes
 * @throws where something that is bundled needs Node
 */
export async function deskPage(entry: string, style: string): Promise<string> {
  const script = await bundle(entry);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${say.title.zh}</title>
<style>${style}</style>
</head>
<body>
<noscript>${say.noScript.zh}</noscript>
<div id="desk"></div>
<script>${script}</script>
</body>
</html>
`;
}

/** Nothing may be loaded: neither pictures nor fonts nor data; a form may be sent nowhere. */
function policy(script: string, style: string): string {
  const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; script-src ${digest(script)}; style-src ${digest(style)}; base-uri 'none'; form-action 'none'`;
}

async function bundle(entry: string): Promise<string> {
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    tsconfig: false,
    plugins: [withoutNode],
    // gray-matter copies its input into a Buffer that nothing reads.
    transform: {
      jsx: { runtime: 'automatic', importSource: 'preact' },
      define: { 'Buffer.from': 'String' },
      target: 'es2022',
    },
    onLog: (level, log) => {
      if (level !== 'debug' && log.code !== 'EVAL') throw new Error(log.message);
    },
  });
  const { output } = await build.generate({
    format: 'iife',
    minify: true,
    codeSplitting: false,
    comments: false,
  });
  await build.close();
  // In a page the text of a script ends at the first `</script`.
  return output[0].code.replace(/<(?=\/script|script|!--)/gi, '\\x3c').trim();
}

/** gray-matter can read files, and is never asked to; nothing else may want Node. */
const withoutNode: Plugin = {
  name: 'without-node',
  resolveId(id, importer = '') {
    if (id === 'fs' && importer.includes(path.join('node_modules', 'gray-matter'))) return EMPTY;
    if (id.startsWith('node:'))
      throw new Error(`${importer} imports ${id}: the checking page runs in a browser`);
    return undefined;
  },
  load: (id) => (id === EMPTY ? 'export default {};' : undefined),
};

const EMPTY = '\0empty';
