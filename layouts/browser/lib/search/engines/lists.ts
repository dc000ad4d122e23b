/**
 * Reads our own index: scripts with lists of where each pair of characters is, of which only those that a query
 * needs are loaded. `scripts/search/postings/postings-index.ts` writes them.
 */

import { unpackPositions } from '../../../../../scripts/search/postings/packed-positions.ts';
import { loadScript } from '../load-script.ts';
import type { IndexFacts } from './facts.ts';

/** Headings, or all words below them. */
type Zone = 'headings' | 'bodies';

/** How the index is cut. */
export interface IndexStart {
  readonly part: 'start';
  /** Records of each notice, the newest first. */
  readonly records: readonly number[];
  /** Records in each script of texts. */
  readonly recordsAScript: number;
  /** Positions that each heading has for itself. */
  readonly stride: number;
  /** Positions in a block: every body begins with one. */
  readonly block: number;
  /** The first pair in each script of lists. */
  readonly firsts: Readonly<Record<Zone, readonly string[]>>;
}
interface IndexLists {
  readonly part: `${Zone}-${number}`;
  /** Packed positions by first and second character. */
  readonly lists: Readonly<Partial<Record<string, Readonly<Partial<Record<string, string>>>>>>;
}
interface IndexBodies {
  readonly part: 'bodies';
  /** The block with which each body begins, packed. */
  readonly starts: string;
}
type IndexPart = IndexStart | IndexLists | IndexBodies | IndexFacts;

/** The scripts of the index call it with what they hold. */
export function readSearchIndex(part: IndexPart): void {
  if (part.part === 'start') indexParts.start = part;
  else if (part.part === 'bodies') indexParts.bodies = part;
  else if (part.part === 'facts') indexParts.facts = part;
  else indexParts.lists.set(part.part, part.lists);
}

/** What has been read. */
const indexParts: {
  start?: IndexStart;
  bodies?: IndexBodies;
  facts?: IndexFacts;
  readonly lists: Map<string, IndexLists['lists']>;
} = { lists: new Map() };

export const searchLists = {
  /** @throws as all others do, where the part of the index is not served */
  start: (folder: string): Promise<IndexStart> => readPart(folder, 'start', () => indexParts.start),

  facts: (folder: string): Promise<IndexFacts> => readPart(folder, 'facts', () => indexParts.facts),

  /** The position at which each body begins. */
  async bodyStarts(folder: string): Promise<Uint32Array> {
    const { block } = await searchLists.start(folder);
    const { starts } = await readPart(folder, 'bodies', () => indexParts.bodies);
    return unpackPositions(starts).map((start) => start * block);
  },

  /**
   * Where the letters are in the zone, in ascending order.
   * @param letters folded, at least one; a line break stands for the end of a passage
   */
  async positionsOf(folder: string, zone: Zone, letters: string): Promise<Uint32Array> {
    const { firsts } = await searchLists.start(folder);
    if (letters.length === 1) return positionsOfLetter(folder, zone, firsts[zone], letters);
    const offsets: number[] = [];
    for (let offset = 0; offset < letters.length - 1; offset += 2) offsets.push(offset);
    if (letters.length % 2 === 1) offsets.push(letters.length - 2);
    const lists = await Promise.all(
      offsets.map(async (offset) => {
        const pair = letters.slice(offset, offset + 2);
        const list = await listsAt(folder, zone, placeOf(firsts[zone], pair));
        return { offset, packed: list[pair.charAt(0)]?.[pair.charAt(1)] ?? '' };
      }),
    );
    lists.sort((one, other) => one.packed.length - other.packed.length);
    const [fewest, ...others] = lists;
    let found: Uint32Array = fewest
      ? unpackPositions(fewest.packed).map((position) => position - fewest.offset)
      : NOWHERE;
    for (const { offset, packed } of others)
      if (found.length > 0) found = inBoth(found, unpackPositions(packed), offset);
    return found;
  },
};

const NOWHERE = Uint32Array.of();

async function positionsOfLetter(
  folder: string,
  zone: Zone,
  firsts: readonly string[],
  letter: string,
): Promise<Uint32Array> {
  const places: number[] = [];
  for (let place = placeOf(firsts, letter); place <= placeOf(firsts, `${letter}\uffff`); place += 1)
    places.push(place);
  const lists = await Promise.all(places.map((place) => listsAt(folder, zone, place)));
  const parts = lists
    .flatMap((list) => Object.values(list[letter] ?? {}))
    .map((packed) => unpackPositions(packed ?? ''));
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const part of parts) {
    all.set(part, filled);
    filled += part.length;
  }
  return all.sort();
}

/** The script in which the pair would be: the last that begins with it or with one before it. */
function placeOf(firsts: readonly string[], pair: string): number {
  let [from, to] = [0, firsts.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((firsts[middle] ?? '') <= pair) from = middle;
    else to = middle;
  }
  return from;
}

function listsAt(folder: string, zone: Zone, place: number): Promise<IndexLists['lists']> {
  const name = `${zone}-${place}` as const;
  return readPart(folder, name, () => indexParts.lists.get(name));
}

async function readPart<T>(folder: string, name: string, read: () => T | undefined): Promise<T> {
  if (read() === undefined) await loadScript(`${folder}${name}.js`);
  const part = read();
  if (part === undefined) throw new Error(`not a part of the index: ${name}`);
  return part;
}

/** The positions of `starts` that have one of `places` after them at a distance of `offset`. */
function inBoth(starts: Uint32Array, places: Uint32Array, offset: number): Uint32Array {
  const both = new Uint32Array(Math.min(starts.length, places.length));
  let [at, count] = [0, 0];
  for (const start of starts) {
    while (at < places.length && (places[at] ?? 0) < start + offset) at += 1;
    if (places[at] !== start + offset) continue;
    both[count] = start;
    count += 1;
  }
  return both.subarray(0, count);
}
