/** Compares a published copy with its manifest: bytes first, then words, so that a rewritten page is distinguished from a changed one. */

import { say } from '../../messages/publish.ts';
import { refuse } from '../../notice/refusal.ts';
import type { Digested } from '../digest.ts';
import { MANIFEST, readManifestText } from '../manifest.ts';
import { SIGNATURE } from '../signature.ts';
import { type PublishedCopy, Unreadable } from './copy.ts';
import { linksOfHtml } from './html-links.ts';
import { WORDS, wordsDigest } from './word-digests.ts';

export type FaultKind =
  /** Other bytes, the same words: line ends, attributes or scripts are others. */
  | 'rewritten'
  /** Other bytes and, in a text, other words. */
  | 'changed'
  | 'missing'
  /** There, but not listed: files, links, pipes, empty folders; on the web, what a page links to. */
  | 'added'
  /** The server did not give it. */
  | 'unreadable';

export interface Fault {
  readonly kind: FaultKind;
  readonly name: string;
  /** Why it is unreadable. */
  readonly reason?: string;
}

export interface Verdict {
  /** Files that the manifest lists. */
  readonly listed: number;
  /** By kind, then by name. */
  readonly faults: readonly Fault[];
  /** Files that the site keeps and did not publish: nothing is known of them. */
  readonly kept: readonly string[];
}

export interface VerifyOptions {
  /** The list to compare with, instead of the copy's own. */
  readonly manifest?: string | undefined;
  /** Digests of words that are trusted, instead of the copy's own. */
  readonly words?: string | undefined;
}

/** Files that are asked for at the same time. */
const AT_ONCE = 6;
const KINDS: readonly FaultKind[] = ['changed', 'missing', 'added', 'rewritten', 'unreadable'];

/** @throws Refusal for a copy without a manifest that can be read */
export async function verifyCopy(copy: PublishedCopy, options: VerifyOptions = {}): Promise<Verdict> {
  const sums = await manifestOfCopy(copy, options.manifest);
  const words = readManifestText(options.words ?? (await trustedWords(copy, sums))) ?? new Map();
  const faults: Fault[] = [];
  const linked = new Set<string>();
  await eachAtOnce([...sums], async ([name, sum]) => {
    const read = await readOf(copy, name);
    if ('fault' in read) {
      faults.push(read.fault);
      return;
    }
    const { bytes } = read;
    if (bytes !== undefined && /\.html?$/i.test(name))
      for (const link of linksOfHtml(bytes, name)) linked.add(link);
    if (read.sum === sum) return;
    const known = words.get(name);
    const isSame = known !== undefined && bytes !== undefined && wordsDigest(name, bytes) === known;
    faults.push({ kind: isSame ? 'rewritten' : 'changed', name });
  });
  const there = await copy.list();
  const seen = there === undefined ? [...linked] : [...there.files, ...there.others];
  for (const name of seen) {
    const isListed = sums.has(name) && !there?.others.includes(name);
    if (!isListed && name !== MANIFEST && name !== SIGNATURE) faults.push({ kind: 'added', name });
  }
  return { listed: sums.size, faults: faults.sort(byKind), kept: there?.kept ?? [] };
}

/** Whether the copy is what the manifest says, no more and no less. */
export function isWhole({ faults }: Verdict): boolean {
  return faults.length === 0;
}

/** The text of the copy's manifest. */
export function readManifestOf(copy: PublishedCopy): Promise<string | undefined> {
  return readTextOf(copy, MANIFEST);
}

/** The text of a file of the copy; nothing where it cannot be had, or is larger than a text. */
export async function readTextOf(copy: PublishedCopy, name: string): Promise<string | undefined> {
  const read = await readOf(copy, name);
  return 'fault' in read || read.bytes === undefined ? undefined : new TextDecoder().decode(read.bytes);
}

async function manifestOfCopy(
  copy: PublishedCopy,
  given: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const sums = readManifestText(given ?? (await readManifestOf(copy)) ?? '');
  if (sums !== undefined) return sums;
  refuse(say.noManifest(copy.place), copy.place);
}

/** The copy's digests of words, where they are those that the manifest lists. */
async function trustedWords(copy: PublishedCopy, sums: ReadonlyMap<string, string>): Promise<string> {
  const read = await readOf(copy, WORDS);
  if ('fault' in read || read.bytes === undefined || read.sum !== sums.get(WORDS)) return '';
  return new TextDecoder().decode(read.bytes);
}

type Read = Digested | { readonly fault: Fault };

async function readOf(copy: PublishedCopy, name: string): Promise<Read> {
  try {
    return (await copy.digest(name)) ?? { fault: { kind: 'missing', name } };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { fault: { kind: 'unreadable', name, reason: error.message } };
  }
}

async function eachAtOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function byKind(one: Fault, other: Fault): number {
  return KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || (one.name < other.name ? -1 : 1);
}
