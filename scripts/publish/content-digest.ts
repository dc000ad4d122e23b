/** One digest of a content folder: tells whether a publication was made from the content as it is now. */

import { createHash, type Hash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { piecesOf } from './digest.ts';
import { filesIn } from './manifest.ts';

/**
 * SHA-256 over names and bytes of every file below `folder`, hidden ones left out. Line ends of texts do not count:
 * a checkout on Windows has others.
 * @returns nothing where there is no such folder
 */
export function contentDigest(folder: string): string | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const whole = createHash('sha256');
  for (const name of filesIn(folder)) {
    if (name.split('/').some((part) => part.startsWith('.'))) continue;
    const digest = createHash('sha256');
    const add = TEXT.test(name) ? withPlainLineEnds(digest) : (piece: Uint8Array) => digest.update(piece);
    for (const piece of piecesOf(path.join(folder, name))) add(piece);
    whole.update(`${digest.digest('hex')}  ${name}\n`);
  }
  return whole.digest('hex');
}

const TEXT = /\.(?:md|ya?ml|csv|txt|css|html?|json|njk|liquid|js|ts|svg)$/i;

const CR = 0x0d;
const LF = 0x0a;

/** Takes CR LF as LF. A CR at the end of a piece waits for the next one; one that ends the file is nothing. */
function withPlainLineEnds(digest: Hash): (piece: Uint8Array) => void {
  let waits = false;
  return (piece) => {
    if (waits && piece[0] !== LF) digest.update(new Uint8Array([CR]));
    waits = piece.at(-1) === CR;
    const end = waits ? piece.length - 1 : piece.length;
    let from = 0;
    for (let at = piece.indexOf(CR); at >= 0 && at < end; at = piece.indexOf(CR, at + 1)) {
      if (piece[at + 1] !== LF) continue;
      digest.update(piece.subarray(from, at));
      from = at + 1;
    }
    digest.update(piece.subarray(from, end));
  };
}
