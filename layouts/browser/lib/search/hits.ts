/** What is found: verified against the text, ranked, narrowed and counted, whoever found it. */

import type { Facets } from '../../../../scripts/search/shapes.ts';
import { type Folded, searchText } from './text.ts';

export type FacetName = keyof Facets;

/** A piece of a notice as the index or the texts hold it. */
export interface SearchedRecord {
  /** Address from the site's folder. */
  readonly address: string;
  readonly heading: string;
  readonly text: string;
  /** Date of publication, `YYYY-MM-DD`. */
  readonly date: string;
  readonly facets: Readonly<Partial<Record<FacetName, string>>>;
  /** Another notice takes the place of this one. */
  readonly superseded: boolean;
}

/** A record that holds every word of the query; the higher the score, the better. */
export interface Hit extends SearchedRecord {
  readonly score: number;
}

export interface SearchQuery {
  readonly words: readonly string[];
  /** Only what has these values; facets that are not named do not matter. */
  readonly filters: Readonly<Partial<Record<FacetName, string>>>;
  readonly order: 'best' | 'newest';
}

/** How many hits each value of a facet would leave, the other filters kept; the most frequent first. */
export type Counts = Readonly<Partial<Record<FacetName, ReadonlyMap<string, number>>>>;

export interface Found {
  /** How many there are; missing in a first answer, of which the best are known and the others are not. */
  readonly total?: number;
  /** What they can be narrowed by; a facet that is not counted cannot be chosen. */
  readonly counts?: Counts;
  /** The reader stopped: only a part was looked through. */
  readonly partial: boolean;
  /** The words that were found, where they are the simplified form of those that were typed. */
  readonly simplified?: readonly string[];
  /** The hits from one place in their order up to another. */
  read(from: number, to: number): Promise<readonly Hit[]>;
  /** The whole answer, whose hits begin with those of the first. */
  readonly rest?: () => Promise<Found>;
}

/** Results that are shown at once, and that a first answer must know. */
export const RESULTS_A_PAGE = 20;

export const searchHits = {
  /**
   * The record as a hit, or `undefined` where it does not hold every word after all.
   * @param folded its words, where they are known already
   */
  hitOf(record: SearchedRecord, words: readonly string[], folded = foldedRecord(record)): Hit | undefined {
    let [headed, others] = [0, 0];
    for (const word of words) {
      const count = searchText.countOf(word, folded.whole);
      if (count === 0) return undefined;
      if (searchText.countOf(word, folded.heading) > 0) headed += 1;
      else others += Math.min(count, MOST_COUNTED);
    }
    const isTitle = !record.address.includes('#');
    return { ...record, score: searchHits.scoreOf({ words: words.length, headed, isTitle, others }) };
  },

  /** The one ranking: title, then heading, then text; in the text what comes most often. */
  scoreOf({ words, headed, isTitle, others }: Standing): number {
    const place = headed === words ? (isTitle ? 3 : 2) : headed > 0 ? 1 : 0;
    return place * PLACE + Math.min(others, PLACE - 1);
  },

  /** The answer where everything that holds the words is at hand, in the order of the texts. */
  foundAmong(unfiltered: readonly Hit[], query: SearchQuery, partial: boolean): Found {
    const hits = choose(unfiltered, query);
    const counts: Partial<Record<FacetName, ReadonlyMap<string, number>>> = {};
    for (const facet of FACETS) counts[facet] = countBy(facet, unfiltered, query.filters);
    return { total: hits.length, counts, partial, read: async (from, to) => hits.slice(from, to) };
  },

  /** In the order of the query; of equals, the newest first and then in their given order. */
  order(hits: readonly Hit[], { order }: Pick<SearchQuery, 'order'>): Hit[] {
    const newer = (one: Hit, other: Hit): number =>
      one.date === other.date ? 0 : one.date > other.date ? -1 : 1;
    const better = (one: Hit, other: Hit): number => other.score - one.score;
    return order === 'newest'
      ? [...hits].sort((one, other) => newer(one, other) || better(one, other))
      : [...hits].sort((one, other) => better(one, other) || newer(one, other));
  },

  /** The values with the most hits first. */
  mostFirst(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    return new Map([...counts].sort(([, one], [, other]) => other - one));
  },
};

export const FACETS: readonly FacetName[] = ['notice', 'kind', 'year', 'issuer', 'section', 'status'];

/** What the score of a record depends on. */
interface Standing {
  /** Words of the query … */
  readonly words: number;
  /** … of which so many are in the heading. */
  readonly headed: number;
  /** The heading is the title of the notice. */
  readonly isTitle: boolean;
  /** How often the others are in the text, each counted up to `MOST_COUNTED`. */
  readonly others: number;
}

/** A word that comes more often than this makes a record no better. */
export const MOST_COUNTED = 20;
/** What a better place is worth, in words in the text. */
const PLACE = 1_000;

export interface FoldedRecord {
  readonly heading: Folded;
  /** Heading and text. */
  readonly whole: Folded;
}

// A heading that ends with its 。 runs into the text: what crosses the two is in one paragraph.
export function foldedRecord({ heading, text }: SearchedRecord): FoldedRecord {
  const whole = `${heading}${heading.endsWith('。') ? '' : '\n'}${text}`;
  return { heading: searchText.fold(heading), whole: searchText.fold(whole) };
}

/** What the query asks for of these hits, in its order. */
export function choose(hits: readonly Hit[], query: SearchQuery): Hit[] {
  return searchHits.order(
    hits.filter((hit) => fits(hit, query.filters)),
    query,
  );
}

function countBy(
  facet: FacetName,
  hits: readonly Hit[],
  filters: SearchQuery['filters'],
): ReadonlyMap<string, number> {
  const { [facet]: _, ...others } = filters;
  const counts = new Map<string, number>();
  for (const hit of hits) {
    const value = hit.facets[facet];
    if (value && fits(hit, others)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return searchHits.mostFirst(counts);
}

function fits({ facets }: SearchedRecord, filters: SearchQuery['filters']): boolean {
  return Object.entries(filters).every(([facet, value]) => facets[facet as FacetName] === value);
}
