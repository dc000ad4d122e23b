/** What is found: verified against the text, ranked, narrowed and counted, whoever found it. */

type FacetName = 'notice' | 'kind' | 'year' | 'issuer' | 'section' | 'status';

/** A piece of a notice as the index or the texts hold it. */
interface SearchedRecord {
  /** Address from the site's folder. */
  readonly address: string;
  readonly heading: string;
  readonly text: string;
  /** Date of publication, `YYYY-MM-DD`. */
  readonly date: string;
  readonly facets: Readonly<Partial<Record<FacetName, string>>>;
}

/** A record that holds every word of the query; the higher the score, the better. */
interface Hit extends SearchedRecord {
  readonly score: number;
}

interface Wish {
  readonly words: readonly string[];
  /** Only what has these values; facets that are not named do not matter. */
  readonly filters: Readonly<Partial<Record<FacetName, string>>>;
  readonly order: 'best' | 'newest';
}

// biome-ignore lint/correctness/noUnusedVariables: the scripts joined behind this one use it
interface Found {
  /** What fits the wish, in its order. */
  readonly hits: readonly Hit[];
  /** What fits its words, whatever the filters, where all of it is known: the choices are counted over these. */
  readonly unfiltered?: readonly Hit[];
  /** Only a part was looked through. */
  readonly partial: boolean;
  /** How many there are of which the best are found, as far as the index knows without reading them. */
  readonly total?: number;
  /** Finds more than the first: all, or as many as are ever looked at. */
  readonly rest?: () => Promise<Found>;
  /** The words that were found, where they are the simplified form of those that were typed. */
  readonly simplified?: readonly string[];
}

// biome-ignore lint/correctness/noUnusedVariables: the scripts joined behind this one use it
const searchHits = {
  /**
   * The record as a hit, or `undefined` where it does not hold every word after all.
   * @param folded its words, where they are known already
   */
  hitOf(record: SearchedRecord, words: readonly string[], folded = foldedRecord(record)): Hit | undefined {
    let score = 0;
    for (const word of words) {
      const inHeading = searchText.countOf(word, folded.heading);
      const count = searchText.countOf(word, folded.whole);
      if (count === 0) return undefined;
      score += (inHeading > 0 ? IN_HEADING : 0) + Math.min(count, MOST_COUNTED);
    }
    // The head of a notice is the notice itself: its title counts for more than any heading in it.
    if (!record.address.includes('#')) score *= 2;
    return { ...record, score };
  },

  /** What the wish asks for of these hits, in its order; of equals, the newest first and then as they stand. */
  choose(hits: readonly Hit[], { filters, order }: Wish): Hit[] {
    const newer = (one: Hit, other: Hit): number =>
      one.date === other.date ? 0 : one.date > other.date ? -1 : 1;
    const better = (one: Hit, other: Hit): number => other.score - one.score;
    const fitting = hits.filter((hit) => fits(hit, filters));
    return order === 'newest'
      ? fitting.sort((one, other) => newer(one, other) || better(one, other))
      : fitting.sort((one, other) => better(one, other) || newer(one, other));
  },

  /** How many hits each value of the facet would leave, the other filters kept; the most frequent first. */
  countBy(facet: FacetName, hits: readonly Hit[], filters: Wish['filters']): Map<string, number> {
    const { [facet]: _, ...others } = filters;
    const counts = new Map<string, number>();
    for (const hit of hits) {
      const value = hit.facets[facet];
      if (value !== undefined && fits(hit, others)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return new Map([...counts].sort(([, one], [, other]) => other - one));
  },
};

/** What a word in the heading is worth, in words in the text. */
const IN_HEADING = 100;
/** A word that comes more often than this makes a record no better. */
const MOST_COUNTED = 20;

interface FoldedRecord {
  readonly heading: Folded;
  /** Heading and text. */
  readonly whole: Folded;
}

// A heading that ends with its 。 runs into the text: what crosses the two stands in one paragraph.
function foldedRecord({ heading, text }: SearchedRecord): FoldedRecord {
  const whole = `${heading}${heading.endsWith('。') ? '' : '\n'}${text}`;
  return { heading: searchText.fold(heading), whole: searchText.fold(whole) };
}

function fits({ facets }: SearchedRecord, filters: Wish['filters']): boolean {
  return Object.entries(filters).every(([facet, value]) => facets[facet as FacetName] === value);
}
