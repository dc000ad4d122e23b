/** Packs a published folder for the people who run the web server: one zip, the same bytes each time. */

import { zipSync } from 'fflate';
import { say } from '../../messages/publish.ts';
import { refuse } from '../../notice/refusal.ts';
import { MANIFEST, manifestOf } from '../manifest.ts';
import { SIGNATURE } from '../signature.ts';
import type { PublishedCopy } from '../verify/copy.ts';
import { isWhole, verifyCopy } from '../verify/verify.ts';
import { writeGuide } from './guide.ts';
import { WEB_CONFIG, writeWebConfig } from './web-config.ts';

/** Name of the guide: its readers find it by its name, so that it is the one name that is not ASCII. */
export const GUIDE = '说明.html';

/** Marks the zip as made on Unix: some unpackers take names for UTF-8 only there, whatever the zip says of each name. */
const UNIX = { os: 3, attrs: 0o100644 * 2 ** 16 };

/** Bytes; a zip without extensions ends at 4 GB, and all is in memory. `verify` reads no larger one. */
const MOST_PACKED = 2 ** 30;

/** Signs a manifest. */
export type Signer = (manifest: string) => string;

/**
 * Packs `copy` with `web.config` and the guide, a manifest that lists them too, and its signature where there is a signer.
 * @throws Refusal where the copy is not what was published
 */
export async function packCopy(
  copy: PublishedCopy,
  signer?: Signer,
): Promise<{ zip: Uint8Array; files: number }> {
  if (!isWhole(await verifyCopy(copy))) refuse(say.notAsPublished(copy.place), copy.place);
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const name of (await copy.list())?.files ?? []) {
    if (name === MANIFEST || name === SIGNATURE) continue;
    total += (await copy.digest(name))?.length ?? 0;
    if (total > MOST_PACKED) refuse(say.tooLargeToPack(copy.place, name), copy.place);
    const bytes = await copy.read(name);
    if (bytes !== undefined) files.set(name, bytes);
  }
  files.set(WEB_CONFIG, encoder.encode(writeWebConfig()));
  files.set(GUIDE, encoder.encode(writeGuide()));
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const manifest = manifestOf(sorted);
  const signature = signer === undefined ? [] : [[SIGNATURE, encoder.encode(signer(manifest))] as const];
  const all = [...sorted, [MANIFEST, encoder.encode(manifest)] as const, ...signature];
  // A zip keeps the local time of the machine; the first day that it can write, as local time, is the same everywhere.
  const zip = zipSync(Object.fromEntries(all), { ...UNIX, level: 9, mtime: new Date(1980, 0, 1) });
  return { zip, files: all.length };
}
