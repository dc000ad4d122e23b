/**
 * The text side of search: the query as the index knows it, the text of a record read back, where the query is in it.
 * `scripts/search/spaced-text.ts` says how the text was spaced out.
 */

import { foldCharacter, isWordCharacter } from '../../../../scripts/search/folded-text.ts';

/** A text with its letters only, and where each of them is. */
export interface Folded {
  readonly letters: string;
  /** For each UTF-16 unit of `letters`, where its character begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export const searchText = {
  /** The words that must all be found: what is between blanks. */
  wordsOf(query: string): string[] {
    return query.split(/\s+/).filter((word) => searchText.fold(word).letters !== '');
  },

  /** The word as a quoted phrase of single characters, as the index holds it. */
  phraseOf(word: string): string {
    const letters = Array.from(searchText.fold(word).letters).filter(isWordCharacter);
    return `"${letters.join(' ')}"`;
  },

  /** Reads back the text of a record, the heading on its first line. */
  readBack(spaced: string): string {
    return spaced.replaceAll(' ', '').replaceAll('␠', ' ').replaceAll('␤', '\n');
  },

  /**
   * The letters of `text` without punctuation, width and case. A point between digits stays (43.25 is not 432.5), and
   * so does the end of a passage: nothing is found across it.
   */
  fold(text: string): Folded {
    let letters = '';
    const starts: number[] = [];
    const ends: number[] = [];
    let offset = 0;
    for (const character of text) {
      const end = offset + character.length;
      const kept = foldCharacter(character, text, offset);
      for (let unit = 0; unit < kept.length; unit += 1) {
        starts.push(offset);
        ends.push(end);
      }
      letters += kept;
      offset = end;
    }
    return { letters, starts, ends };
  },

  /** At how many places the word begins in the text. */
  countOf(word: string, text: Folded): number {
    const wanted = searchText.fold(word).letters;
    if (wanted === '') return 0;
    let count = 0;
    for (let at = text.letters.indexOf(wanted); at >= 0; at = text.letters.indexOf(wanted, at + 1))
      count += 1;
    return count;
  },

  /** Every place where the word is in the text, as offsets. */
  placesOf(word: string, text: Folded): [from: number, to: number][] {
    const wanted = searchText.fold(word).letters;
    const places: [number, number][] = [];
    if (wanted === '') return places;
    for (
      let at = text.letters.indexOf(wanted);
      at >= 0;
      at = text.letters.indexOf(wanted, at + wanted.length)
    ) {
      places.push([text.starts[at] ?? 0, text.ends[at + wanted.length - 1] ?? 0]);
    }
    return places;
  },
};
