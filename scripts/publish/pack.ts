/** Packs a published folder for the people who run the web server: one zip, the same bytes each time. */

import { zipSync } from 'fflate';
import { say } from '../messages/publish.ts';
import { Refusal } from '../notice/refusal.ts';
import { writeGuide } from './guide.ts';
import { MANIFEST, manifestOf } from './manifest.ts';
import type { Copy } from './read-copy.ts';
import { isWhole, verifyCopy } from './verify.ts';
import { WEB_CONFIG, writeWebConfig } from './web-config.ts';

/** Name of the guide: its readers find it by its name, so that it is the one name that is not ASCII. */
export const GUIDE = '说明.html';

/** Marks the zip as made on Unix: some unpackers take names for UTF-8 only there, whatever the zip says of each name. */
const UNIX = { os: 3, attrs: 0o100644 * 2 ** 16 };

/**
 * Packs `copy` with `web.config` and the guide, and a manifest that lists them too.
 * @param place name of the folder, for the message
 * @throws Refusal where the folder is not what was published
 */
export function packCopy(copy: Copy, place: string): Uint8Array {
  if (!isWhole(verifyCopy(copy, place))) {
    const [says, advice] = say.notAsPublished(place);
    throw new Refusal(says, { advice, at: { file: place } });
  }
  const encoder = new TextEncoder();
  const files = new Map(copy);
  files.delete(MANIFEST);
  files.set(WEB_CONFIG, encoder.encode(writeWebConfig()));
  files.set(GUIDE, encoder.encode(writeGuide()));
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const all = [...sorted, [MANIFEST, encoder.encode(manifestOf(sorted))] as const];
  // A zip keeps the local time of the machine; the first day that it can write, as local time, is the same everywhere.
  return zipSync(Object.fromEntries(all), { ...UNIX, level: 9, mtime: new Date(1980, 0, 1) });
}
