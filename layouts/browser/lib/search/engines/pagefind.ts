/** The engine of small sites: asks Pagefind, keeps what truly holds the query, and puts the best first. */

import type { SearchEngine } from '../find.ts';
import {
  type Found,
  type Hit,
  RESULTS_A_PAGE,
  type SearchedRecord,
  type SearchQuery,
  searchHits,
} from '../hits.ts';
import { searchText } from '../text.ts';
import { searchLiteral } from './literal.ts';

/** What the index is asked for: what the reader chose, and in which part of the notices. */
type Narrowing = SearchQuery['filters'] & { readonly part?: 'title' };

/** The part of Pagefind that is used. */
interface Pagefind {
  search(
    phrase: string,
    options: { readonly filters: Narrowing; readonly sort?: { readonly date: 'desc' } },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  /** Where the words of the phrase are in the record, counted in words: the heading comes first. */
  readonly words: readonly number[];
  data(): Promise<{
    readonly raw_url?: string;
    readonly url: string;
    readonly content: string;
    readonly filters: Readonly<Record<string, readonly string[]>>;
    readonly meta: Readonly<Record<string, string>>;
  }>;
}

export const searchPagefind: SearchEngine = {
  /** The first answer is Pagefind's; where there is more, it is found in the texts, which a small site has few of. */
  async find(query, sources) {
    const engine = await load(sources.pagefind ?? '');
    const all = await candidatesOf(engine, query, {});
    if (all.length === 0) await refuseBrokenIndex(engine, sources.known);
    if (all.length <= RESULTS_A_PAGE) return searchHits.foundAmong(await readHits(all, query), query, false);
    const open = Object.keys(query.filters).length === 0;
    const fitting = open ? all : await candidatesOf(engine, query, query.filters);
    const ordered = query.order === 'newest' ? fitting : await likelyBestFirst(engine, query, fitting);
    const first = searchHits.order(await readHits(ordered.slice(0, RESULTS_A_PAGE), query), query);
    const rest = async (): Promise<Found> => {
      try {
        const whole = await searchLiteral.find(query, { ...sources, progress: () => undefined });
        return await startingWith(first, whole);
      } catch {
        // Without the texts there are no counts, and Pagefind's word is taken for how many there are.
        const read: Found['read'] = (...range) => readHits(ordered.slice(...range), query);
        return { total: fitting.length, partial: false, read };
      }
    };
    return first.length === 0
      ? rest()
      : { partial: false, read: async (...range) => first.slice(...range), rest };
  },
};

/** What the reader has been shown stays where it is. */
async function startingWith(first: readonly Hit[], whole: Found): Promise<Found> {
  const shown = new Set(first.map(({ address }) => address));
  const others = (await whole.read(0, whole.total ?? 0)).filter(({ address }) => !shown.has(address));
  const hits = [...first, ...others];
  return { ...whole, read: async (...range) => hits.slice(...range) };
}

/** Characters within which a hit is likely to be in a title, or in another heading. */
const TITLE = 40;
const HEADING = 24;

/** Guesses, without loading them, which records have the hit in the title, which in the heading, which have it often. */
async function likelyBestFirst(
  engine: Pagefind,
  query: SearchQuery,
  candidates: readonly PagefindResult[],
): Promise<readonly PagefindResult[]> {
  if (candidates.length <= RESULTS_A_PAGE) return candidates;
  const heads = new Set(
    (await candidatesOf(engine, query, { ...query.filters, part: 'title' })).map(({ id }) => id),
  );
  const guesses = candidates.map((candidate) => {
    const { id, words } = candidate;
    const first = Math.min(...words);
    const rank = heads.has(id) && first < TITLE ? 0 : first < HEADING ? 1 : 2;
    return { candidate, rank, within: rank === 2 ? -words.length : first };
  });
  guesses.sort((one, other) => one.rank - other.rank || one.within - other.within);
  return guesses.map(({ candidate }) => candidate);
}

let loading: Promise<Pagefind> | undefined;

function load(address: string): Promise<Pagefind> {
  loading ??= start(address).catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}

export async function start(address: string): Promise<Pagefind> {
  const url = new URL(address, location.href);
  // A module from a disk is refused without a word in some browsers and with an error in others.
  if (url.protocol === 'file:') throw new Error('no modules from a disk');
  const module: { createInstance(options: object): Pagefind } = await import(url.href);
  return module.createInstance({ noWorker: true });
}

/** What may hold all the words. */
async function candidatesOf(
  engine: Pagefind,
  { words, order }: SearchQuery,
  filters: Narrowing,
): Promise<PagefindResult[]> {
  const options = { filters, ...(order === 'newest' ? { sort: { date: 'desc' } as const } : {}) };
  const answers = await Promise.all(words.map((word) => engine.search(searchText.phraseOf(word), options)));
  const [first, ...others] = answers.map(({ results }) => results);
  const alsoIn = others.map((results) => new Set(results.map(({ id }) => id)));
  return (first ?? []).filter(({ id }) => alsoIn.every((ids) => ids.has(id)));
}

async function readHits(candidates: readonly PagefindResult[], { words }: SearchQuery): Promise<Hit[]> {
  const hits = await Promise.all(
    candidates.map(async (candidate) => searchHits.hitOf(recordOf(await candidate.data()), words)),
  );
  return hits.filter((hit) => hit !== undefined);
}

// Pagefind says nothing of parts of the index that the server refuses: it finds nothing, which must not be reported as a fact.
async function refuseBrokenIndex(engine: Pagefind, known: string): Promise<void> {
  const [word] = searchText.wordsOf(known);
  if (word === undefined) return;
  const { results } = await engine.search(searchText.phraseOf(word), { filters: {} });
  if (results.length === 0) throw new Error('the index is not served');
}

function recordOf(data: Awaited<ReturnType<PagefindResult['data']>>): SearchedRecord {
  const [heading = '', ...lines] = searchText.readBack(data.content).split('\n');
  const facets: Record<string, string> = {};
  for (const [facet, [value]] of Object.entries(data.filters)) if (value !== undefined) facets[facet] = value;
  return {
    address: data.raw_url ?? data.url,
    heading,
    text: lines.join('\n'),
    date: data.meta.date ?? '',
    superseded: data.meta.superseded === 'true',
    facets,
  };
}
