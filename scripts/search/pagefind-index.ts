/** Writes the index for Pagefind, with records of our own in which every character is a word. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { facetsOfRecord } from './facets.ts';
import { SEARCH_INDEXES } from './search-engine.ts';
import type { IndexedNotice } from './search-record.ts';
import { spaceOut } from './spaced-text.ts';

/** Records in one file: a common word is found in many, and each file is a request. */
const RECORDS_A_FILE = 8;
const FEWEST_FILES = 16;

/** Files of Pagefind's own search interfaces, which the pages do without. */
const NOT_NEEDED = /^pagefind-(?!entry\.json$)/;

/** Writes `pagefind/` below `folder`. */
export async function writePagefindIndex(notices: readonly IndexedNotice[], folder: string): Promise<void> {
  const all = notices.flatMap(({ entry, records }) => records.map((record) => ({ entry, record })));
  const maxFragments = Math.max(FEWEST_FILES, Math.ceil(all.length / RECORDS_A_FILE));
  const created = await createIndex({ maxFragments });
  const { index } = created;
  try {
    if (index === undefined) throw new Error(`Pagefind: ${created.errors.join('; ')}`);
    for (const { entry, record } of all) {
      // A page of the site has no issuer and no year.
      const facets = Object.entries(facetsOfRecord(entry, record)).filter(([, value]) => value !== '');
      const { errors } = await index.addCustomRecord({
        url: record.address,
        content: spaceOut(`${record.heading}\n${record.text}`),
        // A language that Pagefind does not know keeps it from cutting and stemming words.
        language: 'unknown',
        filters: {
          ...Object.fromEntries(facets.map(([facet, value]) => [facet, [value]])),
          // The browser looks for the word in titles first.
          ...(record.address.includes('#') ? {} : { part: ['title'] }),
        },
        meta: {
          date: entry.published.date,
          ...(entry.supersededBy === undefined ? {} : { superseded: 'true' }),
        },
        sort: { date: entry.published.date },
      });
      if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
    }
    await writeIndex(index, path.join(folder, path.dirname(SEARCH_INDEXES.pagefind)));
  } finally {
    await close();
  }
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { path: name, content } of files) {
    if (NOT_NEEDED.test(name)) continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
