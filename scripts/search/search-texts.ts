/**
 * Writes the texts of all notices as plain scripts: where the index is not served, or the folder is opened from a disk,
 * the search page reads them and finds literally. `layouts/browser/search-literal.ts` is the other side.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Notice } from '../notice/model.ts';
import { newestFirst } from '../notice/newest-first.ts';
import { facetsOfRecord } from './facets.ts';
import { recordsOf } from './search-record.ts';
import { simplifiedTable } from './simplified-table.ts';

/**
 * Folder of the scripts, from the site's folder; they are named `1.js`, `2.js` … Beside them stands `simplified.js`, the
 * table for queries in traditional characters.
 */
export const SEARCH_TEXTS = 'search/text/';

/** Characters of JSON in one script: some 60 KB on the wire, so that progress is seen and a stop is prompt. */
const CHARACTERS_A_SCRIPT = 60_000;

/** Writes the scripts below `folder`, the newest notice in the first. */
export function writeSearchTexts(notices: readonly Notice[], folder: string): void {
  const texts = notices.toSorted(newestFirst).map(recordsAsJson);
  const scripts = bundles(texts);
  mkdirSync(path.join(folder, SEARCH_TEXTS), { recursive: true });
  for (const [index, records] of scripts.entries()) {
    const number = index + 1;
    const script = `readSearchTexts({"number":${number},"of":${scripts.length},"records":[\n${records.join(',\n')}\n]});\n`;
    writeFileSync(path.join(folder, SEARCH_TEXTS, `${number}.js`), script);
  }
  const table = `readSimplified("${simplifiedTable(texts.join(''))}");\n`;
  writeFileSync(path.join(folder, SEARCH_TEXTS, 'simplified.js'), table);
}

/** The records of the notice, a line each. */
function recordsAsJson(notice: Notice): string {
  const lines = recordsOf(notice).map((record) => {
    const { address, heading, text } = record;
    const facets = facetsOfRecord(notice, record);
    return JSON.stringify({ address, heading, text, date: notice.meta.published.date, facets });
  });
  return lines.join(',\n');
}

/** Whole notices, as many as go into each script; at least one script, so that a site without notices can say so. */
function bundles(notices: readonly string[]): string[][] {
  const all: string[][] = [[]];
  let size = 0;
  for (const notice of notices) {
    if (size > 0 && size + notice.length > CHARACTERS_A_SCRIPT) {
      all.push([]);
      size = 0;
    }
    all.at(-1)?.push(notice);
    size += notice.length;
  }
  return all;
}
