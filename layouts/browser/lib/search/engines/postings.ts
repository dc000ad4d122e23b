/**
 * The engine of larger sites: finds by our own index, which knows every place of every run of characters, so that what
 * is found is ranked and counted before any text is read.
 */

import type { SearchEngine } from '../find.ts';
import {
  FACETS,
  type FacetName,
  type Found,
  type Hit,
  RESULTS_A_PAGE,
  type SearchedRecord,
  type SearchQuery,
  searchHits,
} from '../hits.ts';
import { searchTexts } from '../texts.ts';
import { factsByRecord, type RecordFacts } from './facts.ts';
import { searchLists } from './lists.ts';
import { lettersOf, type Matches, type PostingsIndex, searchMatches } from './matches.ts';

export const searchPostings: SearchEngine = {
  async find(query, { postings = '', texts }) {
    const index = await searchMatches.open(postings, texts);
    const headed = await Promise.all(query.words.map((word) => searchMatches.headingsWith(index, word)));
    let matching: Promise<Matches> | undefined;
    const matches = (): Promise<Matches> => {
      matching ??= searchMatches.all(index, query, headed);
      return matching;
    };
    const whole = async (): Promise<Found> => findAll(index, query, await matches());
    if (Object.keys(query.filters).length > 0 || query.order === 'newest') return whole();
    const best = searchMatches.headedByAll(index, headed);
    if (best.length < RESULTS_A_PAGE) return withoutCounts(index, query, await matches(), whole);
    return { partial: false, read: (...range) => readFound(index, best.slice(...range), query), rest: whole };
  },
};

/** What is found, in its order, before it is known what it can be narrowed by. */
function withoutCounts(
  index: PostingsIndex,
  query: SearchQuery,
  matches: Matches,
  rest: () => Promise<Found>,
): Found {
  const records = searchMatches.bestFirst(matches.records, matches);
  return {
    total: records.length,
    partial: false,
    read: (...range) => readFound(index, records.slice(...range), query),
    ...(records.length > 0 ? { rest } : {}),
  };
}

async function findAll(index: PostingsIndex, query: SearchQuery, matches: Matches): Promise<Found> {
  const facts = factsByRecord(await searchLists.facts(index.folder), index.start.records);
  const { section } = query.filters;
  const sections = section === undefined ? NO_SECTIONS : await sectionsCalled(index, section);
  const fitting = (filters: SearchQuery['filters']): readonly number[] =>
    facts.fitting(matches.records, filters, sections);
  const best = searchMatches.bestFirst(fitting(query.filters), matches);
  const records =
    query.order === 'newest' ? best.sort((one, other) => facts.age(one) - facts.age(other)) : best;
  const counts: Partial<Record<FacetName, ReadonlyMap<string, number>>> = {};
  for (const facet of FACETS) {
    const { [facet]: _, ...others } = query.filters;
    const left = fitting(others);
    counts[facet] = facet === 'section' ? await countSections(index, facts, left) : facts.count(facet, left);
  }
  return {
    total: records.length,
    counts,
    partial: false,
    read: (...range) => readFound(index, records.slice(...range), query),
  };
}

const NO_SECTIONS: ReadonlySet<number> = new Set();
/** Sections that are offered to choose from; with more, the reader chooses a notice first. */
const MOST_SECTIONS = 40;

/** The records that open a section with this heading. */
async function sectionsCalled(
  { folder, start, titles }: PostingsIndex,
  heading: string,
): Promise<ReadonlySet<number>> {
  const letters = `${lettersOf(heading)}\n`;
  const positions = await searchLists.positionsOf(folder, 'headings', letters);
  const whole = Array.from(positions).filter((position) => position % start.stride === 0);
  return new Set(whole.map((position) => position / start.stride - titles.length));
}

export async function countSections(
  index: PostingsIndex,
  facts: RecordFacts,
  records: readonly number[],
): Promise<ReadonlyMap<string, number>> {
  const counts = facts.countSections(records);
  const named = new Map<string, number>();
  if (counts.size > MOST_SECTIONS) return named;
  const opening = await readRecords(index, [...counts.keys()]);
  for (const [at, count] of [...counts.values()].entries()) {
    const { heading = '' } = opening[at] ?? {};
    named.set(heading, (named.get(heading) ?? 0) + count);
  }
  return searchHits.mostFirst(named);
}

async function readFound(
  index: PostingsIndex,
  records: readonly number[],
  { words }: SearchQuery,
): Promise<Hit[]> {
  const hits = (await readRecords(index, records)).map((record) => searchHits.hitOf(record, words));
  return hits.filter((hit) => hit !== undefined);
}

function readRecords({ texts, start }: PostingsIndex, records: readonly number[]): Promise<SearchedRecord[]> {
  return Promise.all(
    records.map(async (number) => {
      const script = await searchTexts.script(texts, 1 + Math.floor(number / start.recordsAScript));
      const record = script?.records[number % start.recordsAScript];
      if (!record) throw new Error('the texts are not those of the index');
      return record;
    }),
  );
}
