/** Draws what was found: the heading, where it is, the words around the hit with the hit marked. */

import type { Hit } from '../hits.ts';
import { searchText } from '../text.ts';

/** Characters before a hit; twice as many follow it. */
const AROUND = 40;

export const searchResults = {
  /**
   * The entry of a hit in the list.
   * @param root way to the site's folder
   * @param superseded the word for a notice that another takes the place of
   * @param query what the page of the notice marks when the reader gets there
   */
  entryOf(hit: Hit, words: readonly string[], root: string, query: string, superseded: string): HTMLElement {
    const { notice = '', section = '' } = hit.facets;
    const title = hit.heading === '' ? notice : hit.heading;
    const [page, anchor] = hit.address.split('#');
    const entry = document.createElement('li');
    const link = document.createElement('a');
    link.href = `${root}${page}?hit=${encodeURIComponent(query)}${anchor === undefined ? '' : `#${anchor}`}`;
    link.lang = 'zh-CN';
    link.append(...marked(title, words, 0, title.length));
    const place = document.createElement('p');
    place.className = 'tb-result-place';
    place.append([notice, section].filter((part) => part !== '' && part !== title).join(' › '));
    if (hit.date !== '') place.append(place.textContent === '' ? hit.date : ` · ${hit.date}`);
    if (hit.superseded) {
      const mark = document.createElement('span');
      mark.className = 'tb-tag tb-is-open';
      mark.textContent = superseded;
      place.append(' ', mark);
    }
    const excerpt = document.createElement('p');
    excerpt.className = 'tb-result-excerpt';
    excerpt.lang = 'zh-CN';
    excerpt.append(...excerptOf(hit.text, words));
    entry.append(link, place, excerpt);
    return entry;
  },
};

/** Where the words are in the text, in order, none within another. */
function placesOfWords(text: string, words: readonly string[]): [from: number, to: number][] {
  const folded = searchText.fold(text);
  const places = words
    .flatMap((word) => searchText.placesOf(word, folded))
    .sort(([one, oneEnd], [other, otherEnd]) => one - other || otherEnd - oneEnd);
  let done = 0;
  return places.filter(([from, to]) => {
    const apart = from >= done;
    if (apart) done = to;
    return apart;
  });
}

/** The words around the hits that are closest together, or the beginning where the hit is in the heading. */
function excerptOf(text: string, words: readonly string[]): (string | Node)[] {
  const places = placesOfWords(text, words);
  const [start] = bestPlace(places, text) ?? [0];
  let from = Math.max(start - AROUND, 0);
  while (from > 0 && from < start && /[\s\p{P}]/u.test(text.charAt(from))) from += 1;
  const to = Math.min(from + 3 * AROUND, text.length);
  return [from > 0 ? '…' : '', ...marked(text, words, from, to), to < text.length ? '…' : ''];
}

/** The place with the most different hits after it in the same excerpt; of equals, the first. */
function bestPlace(places: readonly [number, number][], text: string): [number, number] | undefined {
  let best: [number, number] | undefined;
  let most = 0;
  for (const [index, [from, to]] of places.entries()) {
    const seen = new Set<string>();
    for (let next = index; next < places.length; next += 1) {
      const [nextFrom, nextTo] = places[next] ?? [0, 0];
      if (nextTo > from + 2 * AROUND) break;
      seen.add(text.slice(nextFrom, nextTo));
    }
    if (seen.size > most) {
      most = seen.size;
      best = [from, to];
    }
  }
  return best ?? places[0];
}

/** The part of `text` with each hit in it marked. */
function marked(text: string, words: readonly string[], from: number, to: number): (string | Node)[] {
  const pieces: (string | Node)[] = [];
  let done = from;
  for (const [start, end] of placesOfWords(text, words)) {
    if (start < from || end > to) continue;
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    pieces.push(text.slice(done, start), mark);
    done = end;
  }
  pieces.push(text.slice(done, to));
  return pieces;
}
