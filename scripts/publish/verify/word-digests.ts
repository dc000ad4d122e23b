/**
 * Digests of words beside those of bytes: where a CMS rewrote line ends or put a script into a page, a reader can still
 * see whether the words are the published ones.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withoutBlanks } from '../../notice/versions/published.ts';
import { digestOfFile, LARGEST_TEXT, type Listed } from '../digest.ts';
import { filesIn, MANIFEST, writeManifest } from '../manifest.ts';
import { wordsOfHtml } from './html-words.ts';

/** Lists the digest of the words of every file of text, in the format of `sha256sum`. */
export const WORDS = 'verify/SHA256WORDS';

/** Both lists as a script, for the page that verifies a file from a disk, where a page cannot read other files. */
const MANIFEST_SCRIPT = 'verify/manifest.js';

const HTML = /\.html?$/i;
const TEXT = /\.(?:txt|csv|json|xml|css|js|svg)$/i;

/**
 * SHA-256 of the words of a file without blanks; nothing for a file that is no text.
 * @param text what the bytes say, where it is at hand
 */
export function wordsDigest(
  name: string,
  bytes: Uint8Array,
  text = hasWords(name, bytes.length) ? new TextDecoder().decode(bytes) : '',
): string | undefined {
  if (!hasWords(name, bytes.length)) return undefined;
  const words = HTML.test(name) ? wordsOfHtml(text) : withoutBlanks(text);
  return createHash('sha256').update(words, 'utf8').digest('hex');
}

/** A file of a published folder, with the digest of its words where it is a text. */
export interface Proved extends Listed {
  readonly words?: string | undefined;
}

/** What is known of the files of an earlier publication. */
export interface EarlierFiles {
  wordsOf(name: string, sum: string): { readonly words: string | undefined } | undefined;
  exchange(name: string, sum: string, target: string): void;
}

export interface Proofs {
  /** Files that must be there, beside those that are known. */
  readonly expected?: Iterable<string> | undefined;
  readonly earlier?: EarlierFiles | undefined;
}

/**
 * Writes the digests of words, the lists for the page that verifies, and the manifest of them all.
 * @param known files that were written, must be there and need not be read again, by their paths with `/`
 * @returns how many files the manifest lists, and their bytes in all
 * @throws Refusal where an expected file is not there
 */
export function writeProofs(
  folder: string,
  known: ReadonlyMap<string, Proved> = new Map(),
  { expected = [], earlier }: Proofs = {},
): { files: number; bytes: number } {
  mkdirSync(path.join(folder, path.dirname(WORDS)), { recursive: true });
  const proved = new Map<string, Proved>();
  for (const name of filesIn(folder)) {
    if (!ALREADY.has(name)) proved.set(name, known.get(name) ?? prove(folder, name, earlier));
  }
  const words = lines(Array.from(proved, ([name, file]) => [name, file.words]));
  writeFileSync(path.join(folder, WORDS), words);
  const { sum, length } = digestOfFile(path.join(folder, WORDS));
  proved.set(WORDS, { sum, length });
  const ordered = [...proved].sort(([one], [other]) => (one < other ? -1 : 1));
  const sums = lines(ordered.map(([name, file]) => [name, file.sum]));
  const lists = JSON.stringify({ sums, words });
  writeFileSync(path.join(folder, MANIFEST_SCRIPT), `globalThis.tongbaoManifest = ${lists};\n`);
  return writeManifest(folder, [...known.keys(), ...expected], proved);
}

function lines(digests: readonly (readonly [name: string, digest: string | undefined])[]): string {
  return digests.map(([name, digest]) => (digest === undefined ? '' : `${digest}  ${name}\n`)).join('');
}

function prove(folder: string, name: string, earlier: EarlierFiles | undefined): Proved {
  const { sum, length, bytes } = digestOfFile(path.join(folder, name));
  const known = earlier?.wordsOf(name, sum);
  earlier?.exchange(name, sum, folder);
  if (known !== undefined) return { sum, length, words: known.words };
  // An attachment may be larger than the memory; then its bytes are not at hand.
  return { sum, length, words: bytes && wordsDigest(name, bytes) };
}

/** Whether the words of a file of so many bytes are digested. */
function hasWords(name: string, bytes: number): boolean {
  return (HTML.test(name) || TEXT.test(name)) && bytes <= LARGEST_TEXT;
}

const ALREADY: ReadonlySet<string> = new Set([WORDS, MANIFEST_SCRIPT, MANIFEST]);
