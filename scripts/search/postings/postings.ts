/**
 * Where every pair of characters is in the texts of a site. A run of characters is where its pairs are side by
 * side, so these lists find every run and nothing else.
 */

import { packPositions } from './packed-positions.ts';

/** Letters that are side by side, the first at position `at`. A position is left free between two pieces. */
export interface Piece {
  readonly at: number;
  readonly letters: string;
}

/** The list of one pair, e.g. of 整改. */
export interface Posting {
  /** Two UTF-16 units; the last letter of a piece is paired with a line break. */
  readonly pair: string;
  /** Its positions, packed. */
  readonly positions: string;
}

/** The lists of all pairs, in the order of their code units; in time linear in the letters. */
export function postingsOf(pieces: readonly Piece[]): Posting[] {
  const length = pieces.reduce((sum, { letters }) => sum + letters.length, 0);
  const pairs = new Pairs();
  const counts: number[] = [];
  const numberAt = new Uint32Array(length);
  let index = 0;
  for (const { letters } of pieces) {
    for (let at = 0; at < letters.length; at += 1) {
      if (letters.charCodeAt(at) === BREAK) continue;
      const next = at + 1 < letters.length ? letters.charCodeAt(at + 1) : BREAK;
      const number = pairs.numberOf(letters.charCodeAt(at), next);
      counts[number] = (counts[number] ?? 0) + 1;
      numberAt[index] = number;
      index += 1;
    }
  }
  const { positions, ends } = sortByPair(pieces, numberAt, counts);
  return pairs.all
    .map((pair, number) => {
      const end = ends[number] ?? 0;
      return { pair, positions: packPositions(positions.subarray(end - (counts[number] ?? 0), end)) };
    })
    .sort((one, other) => (one.pair < other.pair ? -1 : 1));
}

/** Numbers pairs in the order in which they come first. A map would look up ten million pairs of a site in a second. */
class Pairs {
  readonly all: string[] = [];
  /** By first letter: the numbers of its pairs, by the upper and the lower byte of the second. */
  private readonly pages: (Uint32Array | undefined)[][] = [];

  numberOf(first: number, second: number): number {
    let ofFirst = this.pages[first];
    if (ofFirst === undefined) {
      ofFirst = [];
      this.pages[first] = ofFirst;
    }
    let page = ofFirst[second >> 8];
    if (page === undefined) {
      page = new Uint32Array(256);
      ofFirst[second >> 8] = page;
    }
    const known = page[second & 255] ?? 0;
    if (known > 0) return known - 1;
    this.all.push(String.fromCharCode(first, second));
    page[second & 255] = this.all.length;
    return this.all.length - 1;
  }
}

const BREAK = '\n'.charCodeAt(0);

/** The positions of the first pair, then those of the second …, and where those of each pair end. */
function sortByPair(
  pieces: readonly Piece[],
  numberAt: Uint32Array,
  counts: readonly number[],
): { readonly positions: Uint32Array; readonly ends: Uint32Array } {
  const positions = new Uint32Array(numberAt.length);
  const ends = new Uint32Array(counts.length);
  let sum = 0;
  for (const [number, count] of counts.entries()) {
    ends[number] = sum;
    sum += count;
  }
  let index = 0;
  for (const { at, letters } of pieces) {
    for (let offset = 0; offset < letters.length; offset += 1) {
      if (letters.charCodeAt(offset) === BREAK) continue;
      const number = numberAt[index] ?? 0;
      const end = ends[number] ?? 0;
      positions[end] = at + offset;
      ends[number] = end + 1;
      index += 1;
    }
  }
  return { positions, ends };
}
