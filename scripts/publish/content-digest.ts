/** One digest of a content folder: shows whether a publication was made from the content as it is now. */

import { createHash, type Hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { say } from '../messages/publish.ts';
import { refuse } from '../notice/refusal.ts';
import { piecesOf } from './digest.ts';
import type { Digests, KnownDigests } from './known-digests.ts';
import { filesIn } from './manifest.ts';

/**
 * SHA-256 over names and bytes of every file below `folder`, hidden ones left out. Line ends of texts do not count:
 * a checkout on Windows has others.
 * @returns nothing where there is no such folder
 */
export function contentDigest(folder: string, known?: KnownDigests): string | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return digestOfDigests(fileDigests(folder, known).map(({ name, plain }) => [name, plain]));
}

/**
 * What was read, checked and copied must be what was scanned: somebody may save while a site is made.
 * @param digest as `contentDigest` gave it
 * @throws Refusal where the content is another by now
 */
export function refuseChanged(folder: string, digest: string, known?: KnownDigests): void {
  if (contentDigest(folder, known) === digest) return;
  refuse(say.changedMeanwhile(folder), folder);
}

/** A file below a content folder. */
export interface FileDigest extends Digests {
  /** With `/`. */
  readonly name: string;
}

/**
 * Every file below `folder`, hidden ones left out, by name.
 * @param known digests of files that nobody touched since
 */
export function fileDigests(folder: string, known?: KnownDigests): FileDigest[] {
  return filesIn(folder)
    .filter((name) => !/(?:^|\/)\./.test(name))
    .map((name) => {
      const file = path.join(folder, name);
      const stats = statSync(file);
      const read = () => digestsOf(file, TEXT.test(name), stats.size);
      return { name, ...(known === undefined ? read() : known.digestsOf(name, stats, read)) };
    });
}

/** SHA-256 over a list in the format of `sha256sum`. */
export function digestOfDigests(digests: readonly (readonly [name: string, digest: string])[]): string {
  const whole = createHash('sha256');
  for (const [name, digest] of digests) whole.update(`${digest}  ${name}\n`);
  return whole.digest('hex');
}

/** Most files are small, and most have plain line ends: they are read and digested once. */
function digestsOf(file: string, isText: boolean, size: number): Digests {
  const [exact, plain] = [createHash('sha256'), createHash('sha256')];
  if (size <= SMALL) {
    const bytes = readFileSync(file);
    const digest = exact.update(bytes).digest('hex');
    if (!isText || !bytes.includes(CR)) return { exact: digest, plain: digest };
    withPlainLineEnds(plain)(bytes);
    return { exact: digest, plain: plain.digest('hex') };
  }
  const add = isText ? withPlainLineEnds(plain) : (piece: Uint8Array) => plain.update(piece);
  for (const piece of piecesOf(file)) {
    exact.update(piece);
    add(piece);
  }
  return { exact: exact.digest('hex'), plain: plain.digest('hex') };
}

const SMALL = 1 << 20;

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
