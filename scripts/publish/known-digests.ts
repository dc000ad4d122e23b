/**
 * Digests of files as they were when they were last read, so that those that nobody touched need not be read again: a
 * content folder of a thousand notices has some fifteen thousand files. The file that keeps them may be deleted at any time.
 */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, type Stats, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

export interface Digests {
  /** SHA-256 of its bytes. */
  readonly exact: string;
  /** SHA-256 of its bytes with plain line ends, where it is a text. */
  readonly plain: string;
}

type Entry = readonly [
  size: number,
  modified: number,
  changed: number,
  node: number,
  exact: string,
  /** Where it is another. */
  plain?: string,
];

/** First of the file: other shapes of what follows are other files. */
const SHAPE = 'tongbao-digests-1';

interface Kept {
  readonly files: readonly (readonly [name: string, entry: Entry])[];
  readonly derived: readonly (readonly [name: string, of: string, value: unknown])[];
}

// Written by this program: the digest of the file says that no byte of it changed.
const KeptData = z.custom<Kept>((value) => typeof value === 'object' && value !== null);

/**
 * A file that was changed so lately may be changed again without another time: it is read again the next time.
 * Some file systems keep two seconds.
 */
const LATELY = 2500;

export class KnownDigests {
  private readonly file: string;
  private readonly before: ReadonlyMap<string, Entry>;
  private readonly files = new Map<string, Entry>();
  private readonly derivedBefore: ReadonlyMap<string, readonly [of: string, value: unknown]>;
  private readonly derived = new Map<string, readonly [of: string, value: unknown]>();
  private isNew = false;

  /** @param file that keeps them; it need not be there */
  constructor(file: string) {
    this.file = file;
    const { files, derived } = read(file);
    this.before = new Map(files);
    this.derivedBefore = new Map(derived.map(([name, of, value]) => [name, [of, value]]));
  }

  /** @param read reads and digests the file; called where it may be another than before */
  digestsOf(name: string, { size, mtimeMs, ctimeMs, ino }: Stats, read: () => Digests): Digests {
    const known = this.files.get(name) ?? this.before.get(name);
    const stated = [size, mtimeMs, ctimeMs, ino];
    if (known !== undefined && stated.every((value, index) => known[index] === value)) {
      this.files.set(name, known);
      const [, , , , exact, plain = exact] = known;
      return { exact, plain };
    }
    const { exact, plain } = read();
    if (ctimeMs < Date.now() - LATELY && mtimeMs < Date.now() - LATELY) {
      const entry = [size, mtimeMs, ctimeMs, ino, exact] as const;
      this.files.set(name, plain === exact ? entry : [...entry, plain]);
      this.isNew = true;
    }
    return { exact, plain };
  }

  /**
   * What was derived from a file with this digest.
   * @param parse gives nothing for what is no such value
   * @param derive called where it is not known; what it gives must be plain data
   */
  derivedOf<T>(
    name: string,
    exact: string,
    parse: (value: unknown) => T | undefined,
    derive: () => T | undefined,
  ): T | undefined {
    const known = this.derivedBefore.get(name);
    const value = known?.[0] === exact ? parse(known[1]) : undefined;
    const now = value ?? derive();
    if (now !== undefined) this.derived.set(name, [exact, now]);
    if (now !== value) this.isNew = true;
    return now;
  }

  /** A folder that cannot be written only makes the next scan slower. */
  save(): void {
    if (!this.isNew && this.files.size === this.before.size) return;
    const kept: Kept = {
      files: [...this.files],
      derived: Array.from(this.derived, ([name, [of, value]]) => [name, of, value] as const),
    };
    const draft = `${this.file}.${process.pid}.new`;
    try {
      mkdirSync(path.dirname(this.file), { recursive: true });
      const json = JSON.stringify(kept);
      writeFileSync(draft, `${SHAPE} ${digestOf(json)}\n${json}`);
      renameSync(draft, this.file);
    } catch {
      // As it was.
    }
  }
}

function read(file: string): Kept {
  try {
    const [first = '', json = ''] = readFileSync(file, 'utf8').split('\n');
    if (first === `${SHAPE} ${digestOf(json)}`) return KeptData.parse(JSON.parse(json));
  } catch {
    // It is not there yet.
  }
  return { files: [], derived: [] };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
