/** What a text has counted so far, by its names. */

import { LEAST_WORDS, type NamedFigure } from './named-figure.ts';

/** Of words that are everywhere, the latest places are enough. */
const MOST_PLACES = 4;

/** What was counted under words with one beginning: those that begin so, and all that hold it. */
interface Place {
  begun?: NamedFigure[];
  holding?: NamedFigure[];
}

/**
 * What was counted so far. Of two names of one thing one holds the other, so the first words of the shorter are in
 * the longer: every figure is found by its first words, and by those of its words that others begin with.
 */
export class MentionIndex {
  private readonly places = new Map<string, Place>();
  /** By `hashAt`, whether some beginning has it: most words are distinguished by it, without a copy. */
  private readonly begun = new Uint8Array(HASHES);

  /** @param all the figures that will be added */
  constructor(all: readonly NamedFigure[]) {
    for (const { words } of all) {
      this.places.set(words.slice(0, LEAST_WORDS), {});
      this.begun[hashAt(words, 0)] = 1;
    }
  }

  /** Adds a figure. @returns the latest figure that `differ` holds to be of the same thing with another value */
  add(
    counted: NamedFigure,
    differ: (earlier: NamedFigure, later: NamedFigure) => boolean,
  ): NamedFigure | undefined {
    const places = this.placesIn(counted.words);
    const isOther = (earlier: NamedFigure): boolean => differ(earlier, counted);
    let found: NamedFigure | undefined;
    for (const [index, place] of places.entries()) {
      found ??= (index === 0 ? place.holding : place.begun)?.findLast(isOther);
      place.holding = put(place.holding, counted);
    }
    const first = places[0];
    if (first !== undefined) first.begun = put(first.begun, counted);
    return found;
  }

  /** The places of all beginnings that `words` hold, its own first. */
  private placesIn(words: string): Place[] {
    const found: Place[] = [];
    for (let offset = 0; offset + LEAST_WORDS <= words.length; offset += 1) {
      if (this.begun[hashAt(words, offset)] === 0) continue;
      const place = this.places.get(words.slice(offset, offset + LEAST_WORDS));
      if (place !== undefined) found.push(place);
    }
    return found;
  }
}

const HASHES = 0x1_00_00;

/** A number below `HASHES` made of the beginning of the words at `offset`. */
function hashAt(words: string, offset: number): number {
  let hash = 0;
  for (let index = 0; index < LEAST_WORDS; index += 1)
    hash = (hash * 31 + words.charCodeAt(offset + index)) % HASHES;
  return hash;
}

function put(list: NamedFigure[] | undefined, counted: NamedFigure): NamedFigure[] {
  if (list === undefined) return [counted];
  list.push(counted);
  if (list.length > MOST_PLACES) list.shift();
  return list;
}
