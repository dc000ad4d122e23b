/**
 * Reads the texts of the notices: scripts, which every server hands out and a page may load from a disk.
 * `scripts/search/search-texts.ts` writes them.
 */

interface TextScript {
  /** Which script it is, from 1 … */
  readonly number: number;
  /** … of how many. */
  readonly of: number;
  readonly records: readonly SearchedRecord[];
}

/** Records of one notice that stand side by side under the same facets. */
interface TextGroup {
  readonly page: string;
  readonly date: string;
  readonly facets: SearchedRecord['facets'];
  readonly records: readonly (readonly [anchor: string, heading: string, text: string])[];
}

/** The scripts of texts call it with what they hold. */
// biome-ignore lint/correctness/noUnusedVariables: the scripts of texts use it
function readSearchTexts({
  number,
  of,
  groups,
}: Pick<TextScript, 'number' | 'of'> & { readonly groups: readonly TextGroup[] }): void {
  const records = groups.flatMap((group) =>
    group.records.map(([anchor, heading, text]) => ({
      address: anchor === '' ? group.page : `${group.page}#${anchor}`,
      heading,
      text,
      date: group.date,
      facets: group.facets,
    })),
  );
  searchTexts.scripts.set(number, { number, of, records });
}

const searchTexts = {
  /** What has been read, by number. */
  scripts: new Map<number, TextScript>(),

  /**
   * The script, or `undefined` where the reader stops before it is there.
   * @param folder with `/` at the end
   * @throws where it is not served
   */
  async script(folder: string, number: number, stop?: AbortSignal): Promise<TextScript | undefined> {
    const read = searchTexts.scripts.get(number);
    if (read) return read;
    await loadScript(`${folder}${number}.js`, stop);
    const script = searchTexts.scripts.get(number);
    if (!script && !stop?.aborted) throw new Error('not a script of texts');
    return script;
  },
};

/** Runs a script of the site once at a time; it ends early where the reader stops. */
function loadScript(address: string, stop?: AbortSignal): Promise<void> {
  const loading = scriptsLoading.get(address) ?? startScript(address);
  scriptsLoading.set(address, loading);
  return new Promise<void>((done, failed) => {
    stop?.addEventListener('abort', () => done(), { once: true });
    loading.then(done, failed);
  });
}

const scriptsLoading = new Map<string, Promise<void>>();

function startScript(address: string): Promise<void> {
  const element = document.createElement('script');
  element.src = address;
  return new Promise<void>((done, failed) => {
    element.addEventListener('load', () => done());
    element.addEventListener('error', () => failed(new Error(`${address} is not served`)));
    document.head.append(element);
  }).finally(() => {
    element.remove();
    scriptsLoading.delete(address);
  });
}
