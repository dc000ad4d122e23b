/** Writes the search index: Pagefind, with records of our own in which every character is a word. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Notice } from '../notice/model.ts';
import { facetsOfRecord } from './facets.ts';
import { recordsOf } from './search-record.ts';
import { writeSearchTexts } from './search-texts.ts';
import { spaceOut } from './spaced-text.ts';

/** What the search page loads, from the site's folder. */
export const SEARCH_ENGINE = 'pagefind/pagefind.js';

/** Records in one file: a common word is found in many, and each file is a request. */
const RECORDS_A_FILE = 8;
const FEWEST_FILES = 16;

/** Files of Pagefind's own search interfaces, which the pages do without. */
const NOT_NEEDED = /^pagefind-(?!entry\.json$)/;

/** Writes `pagefind/` and `search/text/` below `folder`. The same notices give the same bytes. */
export async function writeSearchIndex(notices: readonly Notice[], folder: string): Promise<void> {
  writeSearchTexts(notices, folder);
  const records = notices.flatMap((notice) => recordsOf(notice).map((record) => ({ notice, record })));
  const maxFragments = Math.max(FEWEST_FILES, Math.ceil(records.length / RECORDS_A_FILE));
  const created = await createIndex({ maxFragments });
  const { index } = created;
  try {
    if (index === undefined) throw new Error(`Pagefind: ${created.errors.join('; ')}`);
    for (const { notice, record } of records) {
      const facets = Object.entries(facetsOfRecord(notice, record));
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
        meta: { date: notice.meta.published.date },
        sort: { date: notice.meta.published.date },
      });
      if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
    }
    await writeIndex(index, path.join(folder, 'pagefind'));
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
