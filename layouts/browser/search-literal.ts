/**
 * Finds without an index: reads the texts of all notices, the newest first, and looks for the words in them. The texts
 * are scripts, which every server hands out and a page may load from a disk; `scripts/search/search-texts.ts` writes
 * them.
 */

interface TextScript {
  /** Which script it is, from 1 … */
  readonly number: number;
  /** … of how many. */
  readonly of: number;
  readonly records: readonly SearchedRecord[];
}

interface Reading {
  /** Folder of the scripts, with `/` at the end. */
  readonly folder: string;
  /** Says how much has been read, from 0 to 1. */
  readonly progress: (part: number) => void;
  /** The reader wants no more than what is found by then. */
  readonly stop: AbortSignal;
}

/** The scripts of texts call it with what they hold. */
// biome-ignore lint/correctness/noUnusedVariables: the scripts of texts use it
function readSearchTexts(script: TextScript): void {
  searchLiteral.scripts.set(script.number, script);
}

const searchLiteral = {
  /** What has been read, by number. */
  scripts: new Map<number, TextScript>(),

  /** @throws where the texts cannot be read either */
  async find(wish: Wish, { folder, progress, stop }: Reading): Promise<Found> {
    const unfiltered: Hit[] = [];
    let last = 1;
    for (let number = 1; number <= last; number += 1) {
      const script = stop.aborted ? undefined : await readScript(folder, number, stop);
      if (!script) return { hits: searchHits.choose(unfiltered, wish), unfiltered, partial: true };
      last = script.of;
      for (const record of script.records) {
        const hit = searchHits.hitOf(record, wish.words, foldedOnce(record));
        if (hit) unfiltered.push(hit);
      }
      progress(number / last);
    }
    return { hits: searchHits.choose(unfiltered, wish), unfiltered, partial: false };
  },
};

/** The script, or `undefined` where the reader stops before it is there. */
async function readScript(
  folder: string,
  number: number,
  stop: AbortSignal,
): Promise<TextScript | undefined> {
  const read = searchLiteral.scripts.get(number);
  if (read) return read;
  await loadScript(`${folder}${number}.js`, stop);
  const script = searchLiteral.scripts.get(number);
  if (!script && !stop.aborted) throw new Error('not a script of texts');
  return script;
}

/** Runs a script of the site; it ends early where the reader stops. */
function loadScript(address: string, stop: AbortSignal): Promise<void> {
  const element = document.createElement('script');
  element.src = address;
  return new Promise<void>((done, failed) => {
    element.addEventListener('load', () => done());
    element.addEventListener('error', () => failed(new Error(`${address} is not served`)));
    stop.addEventListener('abort', () => done(), { once: true });
    document.head.append(element);
  }).finally(() => element.remove());
}

const foldedRecords = new WeakMap<SearchedRecord, FoldedRecord>();

function foldedOnce(record: SearchedRecord): FoldedRecord {
  const folded = foldedRecords.get(record) ?? foldedRecord(record);
  foldedRecords.set(record, folded);
  return folded;
}
