/** A file of a picture as it is published: without what it says of its making. */

import { readFileSync } from 'node:fs';
import { withoutMetadata } from '../notice/picture-metadata.ts';

/** Whether files of this name are pictures of which that can be taken out. */
export function isPlainPicture(name: string): boolean {
  return /\.(?:jpe?g|png|webp|gif)$/i.test(name);
}

/** What cannot be followed keeps its bytes; `attachment-unread` names it. */
export function publishedPicture(file: string): Uint8Array {
  const bytes = readFileSync(file);
  return withoutMetadata(bytes) ?? bytes;
}
