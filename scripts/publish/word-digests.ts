/**
 * Digests of words beside those of bytes: where a CMS rewrote line ends or put a script into a page, a reader can still
 * see whether the words are the published ones.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withoutBlanks } from '../notice/published.ts';
import { LARGEST_TEXT } from './digest.ts';
import { wordsOfHtml } from './html-words.ts';
import { filesIn, MANIFEST, writeManifest } from './manifest.ts';

/** Lists the digest of the words of every file of text, in the format of `sha256sum`. */
export const WORDS = 'verify/SHA256WORDS';

/** Both lists as a script, for the page that verifies a file from a disk, where a page cannot read other files. */
export const MANIFEST_SCRIPT = 'verify/manifest.js';

const HTML = /\.html?$/i;
const TEXT = /\.(?:txt|csv|json|xml|css|js|svg)$/i;

/** SHA-256 of the words of a file without blanks; nothing for a file that is no text. */
export function wordsDigest(name: string, bytes: Uint8Array): string | undefined {
  if (!isText(name)) return undefined;
  const text = new TextDecoder().decode(bytes);
  const words = HTML.test(name) ? wordsOfHtml(text) : withoutBlanks(text);
  return createHash('sha256').update(words, 'utf8').digest('hex');
}

/**
 * Writes the digests of words, the lists for the page that verifies, and the manifest of them all.
 * @param expected files that were written and must be there
 * @returns how many files the manifest lists, and their bytes in all
 * @throws Refusal where an expected file is not there
 */
export function writeProofs(
  folder: string,
  expected: Iterable<string> = [],
): { files: number; bytes: number } {
  mkdirSync(path.join(folder, path.dirname(WORDS)), { recursive: true });
  const words = filesIn(folder).flatMap((name) => {
    const digest = ALREADY.has(name) ? undefined : wordsDigestOfFile(folder, name);
    return digest === undefined ? [] : [`${digest}  ${name}\n`];
  });
  writeFileSync(path.join(folder, WORDS), words.join(''));
  writeFileSync(path.join(folder, MANIFEST_SCRIPT), '');
  writeManifest(folder, expected);
  const sums = readFileSync(path.join(folder, MANIFEST), 'utf8').split('\n');
  const others = sums.filter((line) => !line.endsWith(`  ${MANIFEST_SCRIPT}`)).join('\n');
  const lists = JSON.stringify({ sums: others, words: words.join('') });
  writeFileSync(path.join(folder, MANIFEST_SCRIPT), `globalThis.tongbaoManifest = ${lists};\n`);
  return writeManifest(folder);
}

/** Other files than texts are not read: an attachment may be larger than the memory. */
function wordsDigestOfFile(folder: string, name: string): string | undefined {
  const file = path.join(folder, name);
  if (!isText(name) || statSync(file).size > LARGEST_TEXT) return undefined;
  return wordsDigest(name, readFileSync(file));
}

function isText(name: string): boolean {
  return HTML.test(name) || TEXT.test(name);
}

const ALREADY: ReadonlySet<string> = new Set([WORDS, MANIFEST_SCRIPT, MANIFEST]);
