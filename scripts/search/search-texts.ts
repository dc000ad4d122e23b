/**
 * Writes the texts of all notices as plain scripts: what is found is read from them, and where no index can be used the
 * search page finds literally in them. `layouts/browser/lib/search/texts.ts` is the other side.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { facetsOfRecord } from './facets.ts';
import type { IndexedNotice, SearchRecord } from './search-record.ts';
import type { TextGroup } from './shapes.ts';
import { simplifiedTable } from './simplified-table.ts';

/**
 * Folder of the scripts, from the site's folder; they are named `1.js`, `2.js` … Beside them is `simplified.js`, the
 * table for queries in traditional characters.
 */
export const SEARCH_TEXTS = 'search/text/';

/** Records in one script, some 4 KB on the wire: twenty results may be in twenty scripts. */
export const RECORDS_A_SCRIPT = 40;

/** Writes the scripts below `folder`, the newest notice in the first. */
export function writeSearchTexts(notices: readonly IndexedNotice[], folder: string): void {
  const all = notices.flatMap((one) => one.records.map((record) => ({ ...one, record })));
  const of = Math.max(1, Math.ceil(all.length / RECORDS_A_SCRIPT));
  mkdirSync(path.join(folder, SEARCH_TEXTS), { recursive: true });
  for (let number = 1; number <= of; number += 1) {
    const records = all.slice((number - 1) * RECORDS_A_SCRIPT, number * RECORDS_A_SCRIPT);
    const lines = groupsOf(records).map((group) => JSON.stringify(group));
    const script = `readSearchTexts({"number":${number},"of":${of},"groups":[\n${lines.join(',\n')}\n]});\n`;
    writeFileSync(path.join(folder, SEARCH_TEXTS, `${number}.js`), script);
  }
  const table = simplifiedTable(all.flatMap(({ record }) => [record.heading, record.text]));
  writeFileSync(path.join(folder, SEARCH_TEXTS, 'simplified.js'), `readSimplified("${table}");\n`);
}

function groupsOf(
  records: readonly { readonly entry: IndexedNotice['entry']; readonly record: SearchRecord }[],
): TextGroup[] {
  const groups: TextGroup[] = [];
  for (const { entry, record } of records) {
    const [page = '', anchor = ''] = record.address.split('#');
    const facets = facetsOfRecord(entry, record);
    let group = groups.at(-1);
    if (
      group?.page !== page ||
      group.facets.section !== facets.section ||
      group.facets.status !== facets.status
    ) {
      group = {
        page,
        date: entry.published.date,
        facets,
        ...(entry.supersededBy === undefined ? {} : { superseded: true }),
        records: [],
      };
      groups.push(group);
    }
    group.records.push([anchor, record.heading, record.text]);
  }
  return groups;
}
