/** What a first query loads, and what the index weighs. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import type { Ask } from './ask.ts';
import type { Query } from './queries.ts';

export interface Load {
  /** Compressed as a server would. */
  readonly bytes: number;
  readonly requests: number;
}

/** The engine, its index, the texts that are shown and the script that asks, for one query on a page just opened. */
export async function weighFirst(
  browser: Browser,
  address: string,
  folder: string,
  query: Query,
  ask: Ask,
): Promise<Load> {
  const page = await browser.newPage();
  const loaded: string[] = [];
  page.on('requestfinished', (request) => loaded.push(decodeURI(new URL(request.url()).pathname)));
  await page.goto(address);
  await ask(page, query, { whole: false });
  await page.close();
  const counted = loaded.filter((name) => /pagefind\/|search\/(?:text|index)\/|assets\/search/.test(name));
  let bytes = 0;
  for (const name of counted) {
    const content = readFileSync(path.join(folder, name));
    bytes += /\.(?:js|json)$/.test(name) ? gzipSync(content).length : content.length;
  }
  return { bytes, requests: counted.length };
}

/** Bytes of every file below the folders, as they lie on the disk; a folder that is not there has none. */
export function sizesBelow(...folders: readonly string[]): number[] {
  return folders
    .filter((folder) => statSync(folder, { throwIfNoEntry: false }) !== undefined)
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name)).size);
}
