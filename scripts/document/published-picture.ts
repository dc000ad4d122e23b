/** A file of a picture as it is published: without what it says of its making. */

import { readFileSync, statSync } from 'node:fs';
import { withoutMetadata } from '../notice/picture-metadata.ts';

/** Bytes; a larger picture is not read, and `attachment-unread` names it. */
const MOST_READ = 256 * 1024 * 1024;

/** Whether the file is a picture of which that can be taken out. */
export function isPlainPicture(file: string): boolean {
  return /\.(?:jpe?g|png|webp|gif)$/i.test(file) && statSync(file).size <= MOST_READ;
}

/** What cannot be followed keeps its bytes; `attachment-unread` names it. */
export function publishedPicture(file: string): Uint8Array {
  const bytes = readFileSync(file);
  return withoutMetadata(bytes) ?? bytes;
}
