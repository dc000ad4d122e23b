/**
 * Prints the words of PDF files as JSON: run as a process of its own, so that a damaged file can take neither the time
 * nor the memory of the check. Standard input holds the files, each after its length in four bytes (big-endian).
 */

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const input = Buffer.concat(chunks);

const require = createRequire(import.meta.url);
// The published package holds the parts that are needed here; in a clone they are in `node_modules`.
const packed = path.join(import.meta.dirname, 'pdfjs');
const home = existsSync(packed) ? packed : path.dirname(require.resolve('pdfjs-dist/package.json'));
const pdfjs = await import(pathToFileURL(path.join(home, 'legacy/build/pdf.mjs')).href);
// PDFs of Chinese offices name their character sets; without these tables their words cannot be read.
const tables = {
  cMapUrl: `${home}/cmaps/`,
  cMapPacked: true,
  standardFontDataUrl: `${home}/standard_fonts/`,
};

const results = [];
for (let offset = 0; offset < input.length; ) {
  const length = input.readUInt32BE(offset);
  results.push(await readFile(input.subarray(offset + 4, offset + 4 + length)));
  offset += 4 + length;
}
process.stdout.write(JSON.stringify(results), () => process.exit(0));

async function readFile(bytes) {
  try {
    const options = {
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      useSystemFonts: false,
      verbosity: 0,
      ...tables,
    };
    const document = await pdfjs.getDocument(options).promise;
    const lines = [];
    let signs = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const text = items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
      signs += text.trim().length;
      lines.push(text);
      lines.push(...textsOf(await page.getStructTree()));
      for (const { contentsObj, fieldValue, url, alternativeText } of await page.getAnnotations())
        lines.push(contentsObj?.str ?? '', plain(fieldValue), url ?? '', alternativeText ?? '');
      page.cleanup();
    }
    const { info, metadata } = await document.getMetadata();
    lines.push(...['Title', 'Subject', 'Keywords', 'Author'].map((key) => plain(info?.[key])));
    lines.push(...Object.values(info?.Custom ?? {}).map(plain));
    lines.push(metadata?.getRaw?.() ?? '', ...titlesOf(await document.getOutline()));
    const inner = Object.keys((await document.getAttachments()) ?? {});
    lines.push(...inner);
    return {
      words: lines.join('\n'),
      author: plain(info?.Author),
      scan: signs === 0,
      inner: inner.length > 0,
    };
  } catch (error) {
    return { failed: error?.name === 'PasswordException' ? 'encrypted' : 'damaged' };
  }
}

/** What stands for pictures in a document that is tagged. */
function textsOf(node) {
  return [node?.alt ?? '', ...(node?.children ?? []).flatMap(textsOf)];
}

/** The bookmarks of a document with those below them. */
function titlesOf(outline) {
  return (outline ?? []).flatMap(({ title, url, items }) => [title ?? '', url ?? '', ...titlesOf(items)]);
}

function plain(value) {
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join('\n') : '';
}
