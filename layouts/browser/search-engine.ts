/** Asks Pagefind, keeps what truly holds the query, and puts the best first. */

/** A record that holds every word of the query. */
interface Hit {
  /** Address from the site's folder. */
  readonly address: string;
  readonly notice: string;
  readonly section: string;
  readonly heading: string;
  readonly body: string;
  readonly score: number;
}

interface Hits {
  readonly hits: readonly Hit[];
  /** There are more records than were looked at. */
  readonly more: boolean;
}

/** The part of Pagefind that is used. */
interface Pagefind {
  search(
    phrase: string,
    options: { readonly filters: Record<string, string> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{
    readonly raw_url?: string;
    readonly url: string;
    readonly content: string;
    readonly filters: Readonly<Record<string, readonly string[]>>;
  }>;
}

// biome-ignore lint/correctness/noUnusedVariables: the script joined behind this one uses it
const searchEngine = {
  /**
   * Loads the engine once.
   * @param address of `pagefind.js`
   */
  async load(address: string): Promise<Pagefind> {
    loading ??= start(address).catch((problem: unknown) => {
      loading = undefined;
      throw problem;
    });
    return loading;
  },

  /**
   * Finds the records that hold all `words`, the best first.
   * @param known a text that the index must hold
   * @throws where the index cannot be read
   */
  async find(
    engine: Pagefind,
    words: readonly string[],
    filters: Record<string, string>,
    known: string,
  ): Promise<Hits> {
    const answers = await Promise.all(
      words.map((word) => engine.search(searchText.phraseOf(word), { filters })),
    );
    const [first, ...others] = answers.map(({ results }) => results);
    const alsoIn = others.map((results) => new Set(results.map(({ id }) => id)));
    const candidates = (first ?? []).filter(({ id }) => alsoIn.every((ids) => ids.has(id)));
    const loaded = await Promise.all(
      candidates.slice(0, MOST_LOOKED_AT).map(async (candidate) => readHit(await candidate.data(), words)),
    );
    if (candidates.length === 0) await refuseBrokenIndex(engine, known);
    const hits = loaded.filter((hit) => hit !== undefined).sort((one, other) => other.score - one.score);
    return { hits, more: candidates.length > MOST_LOOKED_AT };
  },
};

/** Records that are loaded to be verified and ranked for one query. */
const MOST_LOOKED_AT = 200;

let loading: Promise<Pagefind> | undefined;

async function start(address: string): Promise<Pagefind> {
  const url = new URL(address, location.href);
  // A module from a disk is refused without a word in some browsers and with an error in others.
  if (url.protocol === 'file:') throw new Error('no modules from a disk');
  const module: { createInstance(options: object): Pagefind } = await import(url.href);
  return module.createInstance({ noWorker: true });
}

// Pagefind says nothing of parts of the index that the server refuses: it finds nothing, which must not be told as a fact.
async function refuseBrokenIndex(engine: Pagefind, known: string): Promise<void> {
  const [word] = searchText.wordsOf(known);
  if (word === undefined) return;
  const { results } = await engine.search(searchText.phraseOf(word), { filters: {} });
  if (results.length === 0) throw new Error('the index is not served');
}

type PagefindData = Awaited<ReturnType<PagefindResult['data']>>;

/** The record as a hit, or `undefined` where it does not hold every word after all. */
function readHit(data: PagefindData, words: readonly string[]): Hit | undefined {
  const [heading = '', ...lines] = searchText.readBack(data.content).split('\n');
  const body = lines.join('\n');
  const [foldedHeading, foldedBody] = [searchText.fold(heading), searchText.fold(body)];
  let score = 0;
  for (const word of words) {
    const inHeading = searchText.placesOf(word, foldedHeading).length;
    const inBody = searchText.placesOf(word, foldedBody).length;
    if (inHeading + inBody === 0) return undefined;
    score += (inHeading > 0 ? 100 : 0) + Math.min(inHeading + inBody, 20);
  }
  const address = data.raw_url ?? data.url;
  // The head of a notice is the notice itself: its title counts for more than any heading in it.
  if (!address.includes('#')) score *= 2;
  const only = (filter: string): string => data.filters[filter]?.[0] ?? '';
  return { address, notice: only('notice'), section: only('section'), heading, body, score };
}
