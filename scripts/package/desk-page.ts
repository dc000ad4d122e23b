/** Bundles the checking page into one HTML file. Its policy lets only its own script and style run, and nothing be fetched. */

import { createHash } from 'node:crypto';
import path from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { say } from '../messages/desk.ts';

export interface DeskPage {
  /** All in one file, to be opened from a disk. */
  readonly whole: string;
  /** For a site, whose server may forbid scripts and styles inside a page: files by name. */
  readonly parts: ReadonlyMap<string, string>;
}

/**
 * @param entry the module that starts the page
 * @returns the page; the same sources give the same bytes
 * @throws where something that is bundled needs Node
 */
export async function deskPage(entry: string, style: string): Promise<DeskPage> {
  const script = await bundle(entry);
  const whole = page({
    policy: policy({ script: digestOf(script), style: digestOf(style), worker: 'blob:' }),
    head: `<style>${style}</style>`,
    end: `<script>${script}</script>`,
  });
  const index = page({
    policy: policy({ script: "'self'", style: "'self'", worker: "'self'" }),
    head: '<link rel="stylesheet" href="desk.css">',
    end: '<script src="desk.js"></script>',
  });
  return {
    whole,
    parts: new Map([
      ['index.html', index],
      ['desk.css', style],
      ['desk.js', script],
    ]),
  };
}

function page(parts: { readonly policy: string; readonly head: string; readonly end: string }): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${parts.policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${say.title.zh}</title>
${parts.head}
</head>
<body>
<noscript>${say.noScript.zh}</noscript>
<div id="desk"></div>
${parts.end}
</body>
</html>
`;
}

interface Sources {
  readonly script: string;
  readonly style: string;
  /** The worker is made of the script of the page, and is under the same policy. */
  readonly worker: string;
}

/** Nothing else may be loaded: neither pictures nor fonts nor data; a form may be sent nowhere. */
function policy({ script, style, worker }: Sources): string {
  return `default-src 'none'; script-src ${script}; style-src ${style}; worker-src ${worker}; base-uri 'none'; form-action 'none'`;
}

function digestOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
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
      if (level !== 'debug' && !HARMLESS.has(log.code ?? '')) throw new Error(log.message);
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

/** Code made of text, which the page's policy forbids to run; and a slow machine, where plugins take long. */
const HARMLESS: ReadonlySet<string> = new Set(['EVAL', 'PLUGIN_TIMINGS']);

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
