/** Finds by the site's index, without it where it cannot be used, and in simplified characters where nothing is found as typed. */

import { type Reading, searchLiteral } from './engines/literal.ts';
import { searchPagefind } from './engines/pagefind.ts';
import { searchPostings } from './engines/postings.ts';
import type { Found, SearchQuery } from './hits.ts';
import { loadScript } from './load-script.ts';

/** What finds: an index, or the texts themselves. */
export interface SearchEngine {
  /** @throws where what it reads cannot be read */
  find(query: SearchQuery, sources: Sources): Promise<Found>;
}

export interface Sources extends Reading {
  /** Address of Pagefind's module, where the site has its index. */
  readonly pagefind?: string | undefined;
  /** Folder of our own index, where the site has that. */
  readonly postings?: string | undefined;
  /** A text that the index must hold. */
  readonly known: string;
}

export const searchFind = {
  /** The index could not be used on this page. */
  withoutIndex: false,

  /** @throws where neither index nor texts can be read */
  async find(query: SearchQuery, sources: Sources): Promise<Found> {
    const found = await findAsTyped(query, sources);
    if (found.total !== 0 || found.partial || !/\p{Script=Han}/u.test(query.words.join(''))) return found;
    const simplified = await simplify(query.words, sources);
    if (simplified.join() === query.words.join()) return found;
    return { ...(await findAsTyped({ ...query, words: simplified }, sources)), simplified };
  },
};

async function findAsTyped(query: SearchQuery, sources: Sources): Promise<Found> {
  if (sources.postings === undefined && sources.pagefind === undefined)
    return searchLiteral.find(query, sources);
  const engine: SearchEngine = sources.postings === undefined ? searchPagefind : searchPostings;
  if (searchFind.withoutIndex) return searchLiteral.find(query, sources);
  try {
    const found = await engine.find(query, sources);
    const { rest } = found;
    return rest ? { ...found, rest: () => rest().catch(() => findLiterally(query, sources)) } : found;
  } catch {
    return findLiterally(query, sources);
  }
}

function findLiterally(query: SearchQuery, sources: Sources): Promise<Found> {
  searchFind.withoutIndex = true;
  return searchLiteral.find(query, sources);
}

let simplifiedForms: ReadonlyMap<string, string> | undefined;

/** The table of characters calls it with its pairs. */
export function readSimplified(pairs: string): void {
  const characters = Array.from(pairs);
  simplifiedForms = new Map(
    characters.flatMap((one, at): [string, string][] =>
      at % 2 === 0 ? [[one, characters[at + 1] ?? one]] : [],
    ),
  );
}

/** The words in simplified characters, or as they are where the table cannot be read. */
async function simplify(words: readonly string[], { texts, stop }: Reading): Promise<string[]> {
  if (!simplifiedForms) await loadScript(`${texts}simplified.js`, stop).catch(() => undefined);
  return words.map((word) => Array.from(word, (one) => simplifiedForms?.get(one) ?? one).join(''));
}
