/**
 * Reads the texts of the notices: scripts, which every server hands out and a page may load from a disk.
 * `scripts/search/search-texts.ts` writes them.
 */

import type { TextGroup } from '../../../../scripts/search/shapes.ts';
import type { SearchedRecord } from './hits.ts';
import { loadScript } from './load-script.ts';

interface TextScript {
  /** Which script it is, from 1 … */
  readonly number: number;
  /** … of how many. */
  readonly of: number;
  readonly records: readonly SearchedRecord[];
}

/** The scripts of texts call it with what they hold. */
export function readSearchTexts({
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
      superseded: group.superseded === true,
    })),
  );
  searchTexts.scripts.set(number, { number, of, records });
}

export const searchTexts = {
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
