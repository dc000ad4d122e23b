/** Which pictures of the site itself are published with what they say of their making. */

import { lstatSync, readFileSync } from 'node:fs';
import { LARGEST_PICTURE, withoutMetadata } from '../../notice/files/picture-metadata.ts';
import type { UnreadReason } from '../../notice/model.ts';
import { isShownPicture } from '../../notice/site/media-types.ts';

/** Why the metadata of this file stay in it; `undefined` where they can be removed, and for what is no picture. */
export function whyKeptMetadata(onDisk: string): UnreadReason | undefined {
  if (!isShownPicture(onDisk)) return undefined;
  const entry = lstatSync(onDisk);
  if (!entry.isFile()) return undefined;
  if (entry.size > LARGEST_PICTURE) return 'large';
  return withoutMetadata(readFileSync(onDisk)) === undefined ? 'picture' : undefined;
}
