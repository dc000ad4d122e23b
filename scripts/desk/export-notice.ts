/** Packs a draft as the folder `content/<slug>/`, for the web administrator to unpack into the site. */

import { strToU8, zipSync } from 'fflate';
import { Document } from 'yaml';
import type { Draft } from '../draft/draft.ts';
import { draftToFiles } from '../draft/write/draft-files.ts';
import { RECORD_FILE, recordOf, writeRecord } from '../draft/write/import-record.ts';
import type { Values } from './fields.ts';
import type { Allowed } from './look.ts';

export interface Export {
  readonly draft: Draft;
  readonly slug: string;
  /** Fields as the form holds them: they go before what the draft states. */
  readonly values: Values;
  readonly allowed: readonly Allowed[];
}

/** The texts of the folder by name. What was filled in is handled as an import handles what a hand has written. */
export function noticeFiles({ draft, values, allowed }: Omit<Export, 'slug'>): ReadonlyMap<string, string> {
  const matter = new Document({});
  for (const [key, value] of Object.entries(values)) {
    if (value.trim() !== '') matter.setIn(key.split('.'), value.trim());
  }
  if (allowed.length > 0) matter.set('allow', allowed);
  const isEmptied = (key: string): boolean => values[key]?.trim() === '';
  const kept = <T extends object>(given: T, before = ''): T =>
    // Some keys fewer are still of the type: all of them are optional.
    Object.fromEntries(Object.entries(given).filter(([key]) => !isEmptied(`${before}${key}`))) as T;
  const stated = {
    ...draft,
    meta: kept(draft.meta),
    contact: draft.contact && kept(draft.contact, 'contact.'),
  };
  const written = matter.toString({ lineWidth: 0 });
  const files = draftToFiles(stated, new Map([['index.md', `---\n${written}---\n`]]), [], {});
  // What the form added is by hand: the record holds what the draft states, so that a later import keeps the rest.
  return new Map([...files, [RECORD_FILE, writeRecord(recordOf(stated, files))]]);
}

/** The zip; the same draft and fields give the same bytes. */
export function noticeZip({ slug, ...notice }: Export): Uint8Array {
  const files = [
    ...Array.from(noticeFiles(notice), ([name, text]) => [name, strToU8(text)] as const),
    ...notice.draft.pictures.map(({ path, bytes }) => [path, bytes] as const),
  ];
  const inFolder = files.map(([name, bytes]) => [`content/${slug}/${name}`, bytes] as const);
  return zipSync(Object.fromEntries(inFolder), { mtime: EPOCH });
}

/** The first moment that a zip can name: no clock. */
const EPOCH = '1980-01-01T00:00:00';
