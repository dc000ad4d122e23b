/** A published copy in a zip. */

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { say } from '../messages/publish.ts';
import { Refusal } from '../notice/refusal.ts';
import { copyInMemory, type PublishedCopy } from './copy.ts';

/** A zip that would unpack to more is not one of ours: no site of notices comes near. */
const GREATEST_BYTES = 2 ** 30;

/** @throws Refusal where it is no zip that can be read */
export function zipCopy(place: string): PublishedCopy {
  let bytes = 0;
  try {
    const unpacked = unzipSync(readFileSync(place), {
      filter: ({ name, originalSize }) => {
        bytes += originalSize;
        if (bytes > GREATEST_BYTES) throw new RangeError('too large');
        return !name.endsWith('/');
      },
    });
    return copyInMemory(place, new Map(Object.entries(unpacked)));
  } catch (cause) {
    const [says, advice] = say.noZip(place);
    throw new Refusal(says, { advice, at: { file: place }, cause });
  }
}
