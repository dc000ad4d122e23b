/** Packs files so that the same files always make the same bytes: in a fixed order, with a fixed date. */

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The first day a zip file can name. The archive reads the local calendar, so the day is made from it. */
const NO_DATE = new Date(1980, 0, 1, 12);
/** Office programs look at these first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/**
 * Packs an Office document again.
 * @param rewrite for the files named in it, their text as it is to stand, made of the text that stands there
 */
export function packAgain(
  bytes: Uint8Array,
  rewrite: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, rewritten] of Object.entries(rewrite)) {
    const file = files[name];
    files[name] = strToU8(rewritten(file === undefined ? '' : strFromU8(file)));
  }
  const others = Object.keys(files)
    .filter((name) => !FIRST.includes(name) && !name.endsWith('/'))
    .sort();
  const packed: Zippable = {};
  for (const name of [...FIRST, ...others]) {
    const file = files[name];
    if (file !== undefined) packed[name] = [file, { level: 6, mtime: NO_DATE }];
  }
  return zipSync(packed);
}
