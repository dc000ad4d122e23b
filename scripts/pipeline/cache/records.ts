/**
 * Files of the cache: data that was made, and the bytes of the files that were made with it, under a name that says what of.
 * The folder may be deleted at any time; what is damaged counts as missing.
 */

import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { MadeFile } from '../made.ts';

export interface CacheRecord {
  readonly data: unknown;
  readonly files: readonly KeptFile[];
}

/** What a record says of its files. */
export interface Listing {
  readonly data: unknown;
  readonly files: readonly MadeFile[];
}

/** A file and what is known of it. */
export interface KeptFile {
  readonly file: MadeFile;
  readonly bytes: Uint8Array;
}

/** First of each file: other shapes of what follows are other names. */
const SHAPE = 'tongbao-cache-2';

const Head = z.object({
  data: z.unknown(),
  files: z.array(
    z.object({ name: z.string(), length: z.int(), sum: z.string(), words: z.string().optional() }),
  ),
});

export class Records {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** @param key all that the record was made of */
  take(key: unknown): CacheRecord | undefined {
    return this.used(key, readRecord);
  }

  /** The record without the bytes of its files, which are not read: those of a notice are some 700 KB. */
  look(key: unknown): Listing | undefined {
    return this.used(key, readListing);
  }

  private used<T>(key: unknown, read: (file: string) => T | undefined): T | undefined {
    const file = this.fileOf(key);
    const record = read(file);
    // The oldest are given up first.
    const now = new Date();
    if (record !== undefined) attempt(() => utimesSync(file, now, now));
    return record;
  }

  /** A cache that cannot be written only makes the next build slower. */
  keep(key: unknown, { data, files }: CacheRecord): void {
    const target = this.fileOf(key);
    const json = Buffer.from(JSON.stringify({ data, files: files.map(({ file }) => file) }));
    const first = Buffer.from(`${SHAPE} ${json.length} ${digestOf(json)}\n`);
    const draft = `${target}.${process.pid}.new`;
    try {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(draft, Buffer.concat([first, json, ...files.map(({ bytes }) => bytes)]));
      renameSync(draft, target);
    } catch {
      attempt(() => rmSync(draft, { force: true }));
    }
  }

  private fileOf(key: unknown): string {
    const name = digestOf(JSON.stringify([SHAPE, key]));
    return path.join(this.folder, name.slice(0, 2), `${name.slice(2)}.made`);
  }
}

/** A cache of somebody else, on a disk that cannot be written, or with a file in the way of its folder, is used as far as it can be. */
function attempt(change: () => void): void {
  try {
    change();
  } catch {
    // The next build is slower.
  }
}

/** Nothing where there is none, or where a byte of it is another than the one that was written. */
function readRecord(name: string): CacheRecord | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(name);
  } catch {
    return undefined;
  }
  const listed = listingIn(bytes);
  if (listed === undefined) return undefined;
  let at = listed.end;
  const kept = listed.files.map((file): KeptFile => {
    const content = bytes.subarray(at, at + file.length);
    at += file.length;
    return { file, bytes: content };
  });
  const whole = kept.every(({ file, bytes: content }) => digestOf(content) === file.sum);
  return whole && at === bytes.length ? { data: listed.data, files: kept } : undefined;
}

/** Where records begin, one after another: what most of them hold has room. */
const BEGIN = Buffer.alloc(1 << 16);

function readListing(name: string): Listing | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(name, 'r');
  } catch {
    return undefined;
  }
  try {
    const first = BEGIN.subarray(0, readSync(descriptor, BEGIN));
    const rest = Buffer.alloc(Math.max(0, lengthOf(first) - first.length));
    const listed = listingIn(
      rest.length === 0 ? first : Buffer.concat([first, rest.subarray(0, readSync(descriptor, rest))]),
    );
    if (listed === undefined) return undefined;
    const length = listed.files.reduce((sum, file) => sum + file.length, listed.end);
    return fstatSync(descriptor).size === length ? listed : undefined;
  } finally {
    closeSync(descriptor);
  }
}

/** How many bytes of a record come before those of its files, as its first line states. */
function lengthOf(begin: Buffer): number {
  const [, length] = firstLineOf(begin);
  return begin.indexOf('\n') + 1 + (Number(length) || 0);
}

/** @param bytes of a record, those of its files or some of them may be missing */
function listingIn(bytes: Buffer): (Listing & { readonly end: number }) | undefined {
  const [shape, , digest] = firstLineOf(bytes);
  const end = lengthOf(bytes);
  const json = bytes.subarray(bytes.indexOf('\n') + 1, end);
  if (shape !== SHAPE || digestOf(json) !== digest) return undefined;
  return { ...Head.parse(JSON.parse(json.toString())), end };
}

function firstLineOf(bytes: Buffer): string[] {
  return bytes.toString('latin1', 0, Math.max(bytes.indexOf('\n'), 0)).split(' ');
}

function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
