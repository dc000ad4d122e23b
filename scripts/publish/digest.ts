/** Takes the digest of bytes that come piece by piece, and keeps those of a text: a site may hold files larger than the memory. */

import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

/** What a manifest lists of a file. */
export interface Listed {
  /** SHA-256 in hex. */
  readonly sum: string;
  readonly length: number;
}

export interface Digested extends Listed {
  /** Nothing where there are more than a text of a site has. */
  readonly bytes: Uint8Array | undefined;
}

/** Bytes of the largest text that is read as one. */
export const LARGEST_TEXT = 64 * 1024 * 1024;

export class Digester {
  private readonly hash = createHash('sha256');
  private kept: Uint8Array[] | undefined = [];
  private length = 0;

  /** @param piece not used by others afterwards */
  add(piece: Uint8Array): void {
    this.hash.update(piece);
    this.length += piece.length;
    if (this.length > LARGEST_TEXT) this.kept = undefined;
    this.kept?.push(piece);
  }

  end(): Digested {
    const [first, ...others] = this.kept ?? [];
    const bytes = this.kept && (first && others.length === 0 ? first : Buffer.concat(this.kept));
    return { sum: this.hash.digest('hex'), length: this.length, bytes };
  }
}

export function digestOfBytes(bytes: Uint8Array): Digested {
  const digester = new Digester();
  digester.add(bytes);
  return digester.end();
}

export function digestOfFile(file: string): Digested {
  const digester = new Digester();
  for (const piece of piecesOf(file)) digester.add(piece);
  return digester.end();
}

/** The text of a file; nothing where it is larger than a text. */
export function textOfFile(file: string): string | undefined {
  return statSync(file).size > LARGEST_TEXT ? undefined : readFileSync(file, 'utf8');
}

const PIECE = 1 << 18;
/** Where a file should be read to its end: it may have grown. */
const LEAST = 1 << 10;

/** The bytes of a file, in pieces. */
export function* piecesOf(file: string): Generator<Uint8Array> {
  const descriptor = openSync(file, 'r');
  try {
    // Most files are small: a whole piece of room for each would be collected as garbage most of the time.
    for (let left = fstatSync(descriptor).size; ; ) {
      const piece = new Uint8Array(Math.min(PIECE, Math.max(left, LEAST)));
      const read = readSync(descriptor, piece);
      if (read === 0) return;
      left -= read;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}
