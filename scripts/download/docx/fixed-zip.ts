/** Packs files so that the same files always make the same bytes: in a fixed order, with a fixed date. */

import { type Zippable, zipSync } from 'fflate';

/** The first day a zip file can name. The archive reads the local calendar, so the day is made from it. */
const NO_DATE = new Date(1980, 0, 1, 12);
/** Office programs look at these first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/** The files of an Office document by their names: texts, and bytes of pictures. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * Packs an Office document.
 * @param rewrite for the files named in it, the new text, made from the present one
 */
export function pack(parts: Parts, rewrite: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const files = new Map(parts);
  for (const [name, rewritten] of Object.entries(rewrite)) {
    const text = files.get(name);
    files.set(name, rewritten(typeof text === 'string' ? text : ''));
  }
  const others = Array.from(files.keys())
    .filter((name) => !FIRST.includes(name))
    .sort();
  const encoder = new TextEncoder();
  const packed: Zippable = {};
  for (const name of [...FIRST, ...others]) {
    const file = files.get(name);
    if (file === undefined) continue;
    packed[name] = [typeof file === 'string' ? encoder.encode(file) : file, { level: 6, mtime: NO_DATE }];
  }
  return zipSync(packed);
}
