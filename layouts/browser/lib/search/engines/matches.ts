/** Matches records by our own index, by number of record: which hold all words, and how they rank. */

import { MOST_COUNTED, type SearchQuery, searchHits } from '../hits.ts';
import { searchText } from '../text.ts';
import { type IndexStart, searchLists } from './lists.ts';

export interface PostingsIndex {
  readonly folder: string;
  readonly texts: string;
  readonly start: IndexStart;
  /** The record with which each notice begins: that of its title. */
  readonly titles: readonly number[];
  /** How many records there are. */
  readonly records: number;
}

/** For every record whether the word is in its heading. */
type Headed = Uint8Array;

/** Records that hold all words. */
export interface Matches {
  /** In their given order, the newest first. */
  readonly records: readonly number[];
  /** By number of record. */
  readonly scores: Uint16Array;
}

export const searchMatches = {
  /** @throws where the index is not served */
  async open(folder: string, texts: string): Promise<PostingsIndex> {
    const start = await searchLists.start(folder);
    let records = 0;
    const titles = start.records.map((count) => {
      records += count;
      return records - count;
    });
    return { folder, texts, start, titles, records };
  },

  /** The records in whose headings the word is. */
  async headingsWith({ folder, start, titles, records }: PostingsIndex, word: string): Promise<Headed> {
    const headed = new Uint8Array(records);
    for (const position of await searchLists.positionsOf(folder, 'headings', lettersOf(word))) {
      const place = Math.floor(position / start.stride);
      headed[titles[place] ?? place - titles.length] = 1;
    }
    return headed;
  },

  /** Records that have all words in their headings, in the order of the ranking: titles, then others, the newest first. */
  headedByAll({ titles, records }: PostingsIndex, headed: readonly Headed[]): number[] {
    const isTitle = new Set(titles);
    const byAll = (record: number): boolean => headed.every((one) => one[record] === 1);
    const others: number[] = [];
    for (let record = 0; record < records; record += 1)
      if (byAll(record) && !isTitle.has(record)) others.push(record);
    return [...titles.filter(byAll), ...others];
  },

  /** @param headed for each word the records in whose headings it is */
  async all(index: PostingsIndex, query: SearchQuery, headed: readonly Headed[]): Promise<Matches> {
    const counts = await Promise.all(query.words.map((word) => countInBodies(index, word)));
    const isTitle = new Set(index.titles);
    const words = query.words.length;
    const records: number[] = [];
    const scores = new Uint16Array(index.records);
    for (let record = 0; record < index.records; record += 1) {
      let [inHeading, others, missing] = [0, 0, false];
      for (let word = 0; word < words && !missing; word += 1) {
        const count = counts[word]?.[record] ?? 0;
        if (headed[word]?.[record] === 1) inHeading += 1;
        else if (count > 0) others += count;
        else missing = true;
      }
      if (missing) continue;
      records.push(record);
      scores[record] = searchHits.scoreOf({ words, headed: inHeading, isTitle: isTitle.has(record), others });
    }
    return { records, scores };
  },

  /** The records with the highest scores first; of equals, in their given order. */
  bestFirst(records: readonly number[], { scores }: Matches): number[] {
    const byScore = new Map<number, number[]>();
    for (const record of records) {
      const score = scores[record] ?? 0;
      const equals = byScore.get(score);
      if (equals) equals.push(record);
      else byScore.set(score, [record]);
    }
    return [...byScore].sort(([one], [other]) => other - one).flatMap(([, equals]) => equals);
  },
};

/** How often the word is in each body. */
async function countInBodies({ folder, records }: PostingsIndex, word: string): Promise<Uint8Array> {
  const [starts, positions] = await Promise.all([
    searchLists.bodyStarts(folder),
    searchLists.positionsOf(folder, 'bodies', lettersOf(word)),
  ]);
  const counts = new Uint8Array(records);
  let record = 0;
  for (const position of positions) {
    while ((starts[record + 1] ?? Infinity) <= position) record += 1;
    counts[record] = Math.min((counts[record] ?? 0) + 1, MOST_COUNTED);
  }
  return counts;
}

export function lettersOf(word: string): string {
  return searchText.fold(word).letters;
}
