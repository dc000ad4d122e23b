/** Finds without an index: reads the texts of all notices, the newest first, and looks for the words in them. */

import {
  type FoldedRecord,
  type Found,
  foldedRecord,
  type Hit,
  type SearchedRecord,
  type SearchQuery,
  searchHits,
} from '../hits.ts';
import { searchTexts } from '../texts.ts';

export interface Reading {
  /** Folder of the texts, with `/` at the end. */
  readonly texts: string;
  /** Says how much has been read, from 0 to 1. */
  readonly progress: (part: number) => void;
  /** The reader wants no more than what is found by then. */
  readonly stop: AbortSignal;
}

export const searchLiteral = {
  /** @throws where the texts cannot be read either */
  async find(query: SearchQuery, { texts, progress, stop }: Reading): Promise<Found> {
    const hits: Hit[] = [];
    let last = 1;
    for (let number = 1; number <= last; number += 1) {
      for (let ahead = number + 1; ahead <= Math.min(number + AHEAD, last); ahead += 1)
        searchTexts.script(texts, ahead, stop).catch(() => undefined);
      const script = stop.aborted ? undefined : await searchTexts.script(texts, number, stop);
      if (!script) return searchHits.foundAmong(hits, query, true);
      last = script.of;
      for (const record of script.records) {
        const hit = searchHits.hitOf(record, query.words, foldedOnce(record));
        if (hit) hits.push(hit);
      }
      progress(number / last);
    }
    return searchHits.foundAmong(hits, query, false);
  },
};

/** Scripts that are asked for while one is looked through. */
const AHEAD = 5;

const foldedRecords = new WeakMap<SearchedRecord, FoldedRecord>();

function foldedOnce(record: SearchedRecord): FoldedRecord {
  const folded = foldedRecords.get(record) ?? foldedRecord(record);
  foldedRecords.set(record, folded);
  return folded;
}
