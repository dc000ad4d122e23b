/** Publishes the files that a notice carries. They may be larger than memory should hold, so they are never cached. */

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { NoticePlace } from '../content/read-content.ts';
import { isPlainPicture, publishedPicture } from '../document/published-picture.ts';
import { digestOfFile } from '../publish/digest.ts';
import { wordsDigest } from '../publish/verify/word-digests.ts';
import type { MadeFile } from './made.ts';

/** Copies the attachments `names` of the notice into the site's folder. */
export function copyAttachments(
  { slug, folder }: NoticePlace,
  names: readonly string[],
  site: string,
): MadeFile[] {
  return names.map((name) => {
    const published = `${slug}/${name}`;
    const [source, target] = [path.join(folder, name), path.join(site, published)];
    mkdirSync(path.dirname(target), { recursive: true });
    copyAttachment(source, target);
    const { sum, length, bytes } = digestOfFile(target);
    return { name: published, sum, length, words: bytes && wordsDigest(name, bytes) };
  });
}

/** The bytes of a file as they are published. */
export function publishedBytes(source: string): Uint8Array {
  return isPlainPicture(source) ? publishedPicture(source) : readFileSync(source);
}

/** A picture loses what it says of its making; every other file keeps its bytes. */
function copyAttachment(source: string, target: string): void {
  if (isPlainPicture(source)) writeFileSync(target, publishedPicture(source));
  else copyFileSync(source, target);
}
