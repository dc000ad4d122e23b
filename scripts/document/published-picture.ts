/** A file of a picture as it is published: without what it says of its making. */

import { readFileSync, statSync } from 'node:fs';
import { LARGEST_PICTURE, withoutMetadata } from '../notice/files/picture-metadata.ts';
import { isShownPicture } from '../notice/site/media-types.ts';

/** Whether the file is a picture of which that can be taken out. */
export function isPlainPicture(file: string): boolean {
  return isShownPicture(file) && statSync(file).size <= LARGEST_PICTURE;
}

/** What cannot be followed keeps its bytes; `attachment-unread` names it. */
export function publishedPicture(file: string): Uint8Array {
  const bytes = readFileSync(file);
  return withoutMetadata(bytes) ?? bytes;
}
