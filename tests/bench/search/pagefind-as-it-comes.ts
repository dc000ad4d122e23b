/** Pagefind with its defaults on the same records, each a page of its own, to compare with. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../../scripts/search/search-record.ts';
import type { Ask } from './ask.ts';

export async function indexAsItComes(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  const { index } = await createIndex();
  for (const { address, heading, text } of records)
    await index?.addHTMLFile({
      url: `/${address}`,
      content: `<html lang="zh-CN"><body><h1>${heading}</h1>${text
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</body></html>`,
    });
  await index?.writeFiles({ outputPath });
  await close();
}

/**
 * Asks as Pagefind's own pages do. The addresses are looked up in the files: only the first results are loaded, as a
 * reader would see them.
 */
export function searchAsItComes(folder: string): Ask {
  const addresses = new Map<string, string>();
  return async (page, { typed }) => {
    if (addresses.size === 0) for (const [id, address] of readAddresses(folder)) addresses.set(id, address);
    const { ids, milliseconds } = await page.evaluate<{
      ids: string[];
      milliseconds: number;
    }>(`(async (typed) => {
      const pagefind = await import(new URL('../pagefind/pagefind.js', location.href).href);
      const began = performance.now();
      const { results } = await pagefind.search(typed);
      await Promise.all(results.slice(0, 5).map((result) => result.data()));
      return { ids: results.map(({ id }) => id), milliseconds: performance.now() - began };
    })(${JSON.stringify(typed)})`);
    return { found: ids.map((id) => addresses.get(id) ?? id), total: ids.length, milliseconds };
  };
}

function* readAddresses(folder: string): Generator<[id: string, address: string]> {
  const fragments = path.join(folder, 'fragment');
  for (const name of readdirSync(fragments)) {
    const content = gunzipSync(readFileSync(path.join(fragments, name))).toString('utf8');
    const { url }: { url: string } = JSON.parse(content.slice(content.indexOf('{')));
    yield [name.replace('.pf_fragment', ''), url.replace(/^\//, '')];
  }
}
