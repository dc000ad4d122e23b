/** A published copy in a zip. */

import { readFileSync } from 'node:fs';
import { say } from '../../messages/publish.ts';
import { unzipWithin } from '../../notice/files/unzip.ts';
import { refuse } from '../../notice/refusal.ts';
import { copyInMemory, type PublishedCopy } from './copy.ts';

/** A zip that would unpack to more is not one of ours: no site of notices comes near. */
const GREATEST_BYTES = 2 ** 30;

/** @throws Refusal where it is no zip that can be read */
export function zipCopy(place: string): PublishedCopy {
  try {
    return copyInMemory(place, unzipWithin(readFileSync(place), { most: GREATEST_BYTES }));
  } catch (cause) {
    refuse(say.noZip(place), place, cause);
  }
}
