/** Unpacks a zip of unknown origin: no size that it declares is believed, and none of its entries hides another. */

import { inflateSync } from 'fflate';
import { type DirectoryEntry, packedBytes, zipDirectory } from './zip-directory.ts';

/** As the directory of the zip has it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes as packed. */
  readonly size: number;
  /** Bytes as declared. */
  readonly originalSize: number;
}

export interface ZipBounds {
  /** Bytes that the wanted entries may unpack to together. */
  readonly most: number;
  /** Whether an entry is to be unpacked; what it throws ends the unpacking. Files, where it is not given. */
  readonly wanted?: ((entry: ZipEntry) => boolean) | undefined;
}

export class ZipFault extends Error {
  override readonly name = 'ZipFault';
  readonly kind: 'damaged' | 'large';

  constructor(kind: 'damaged' | 'large', options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
  }
}

/** Deflate gives at most 1,032 bytes for one (zlib.net, "Maximum Compression Factor"). */
const GREATEST_RATIO = 1032;
/** A directory may state that it lists four thousand million entries. */
const MOST_ENTRIES = 200_000;
const DEFLATED = 8;

/**
 * The wanted entries by name.
 * @throws ZipFault `large` for more bytes than may be; `damaged` for what is no sound zip, declares more or
 * fewer bytes than its packed ones hold, or has two entries of one name: programs differ in which of them they show
 */
export function unzipWithin(
  bytes: Uint8Array,
  { most, wanted = isFile }: ZipBounds,
): Map<string, Uint8Array> {
  const admitted = new Map<string, DirectoryEntry>();
  let entries = 0;
  let total = 0;
  for (const entry of listed(bytes)) {
    entries += 1;
    if (entries > MOST_ENTRIES) throw new ZipFault('large');
    const { name, size, originalSize, compression } = entry;
    if (!wanted({ name, size, originalSize })) continue;
    const isStored = compression === 0;
    const holds = isStored ? originalSize === size : originalSize <= size * GREATEST_RATIO;
    if (!holds || size > bytes.length) throw new ZipFault('damaged');
    // A reader that keeps entries in a plain object would not show what has this name.
    if (admitted.has(name) || name === '__proto__') throw new ZipFault('damaged');
    total += originalSize;
    if (total > most) throw new ZipFault('large');
    admitted.set(name, entry);
  }
  return new Map([...admitted].map(([name, entry]) => [name, unpack(bytes, entry)]));
}

function* listed(bytes: Uint8Array): Generator<DirectoryEntry> {
  const directory = zipDirectory(bytes);
  for (;;) {
    const next = orDamaged(() => directory.next());
    if (next.done === true) return;
    yield next.value;
  }
}

/** Exactly as many bytes as declared: programs differ in whether they show what is beyond. */
function unpack(bytes: Uint8Array, entry: DirectoryEntry): Uint8Array {
  const { compression, originalSize } = entry;
  const packed = orDamaged(() => packedBytes(bytes, entry));
  if (compression === 0 || packed.length === 0) return packed.slice();
  if (compression !== DEFLATED) throw new ZipFault('damaged');
  // One byte more than declared: what is longer fills it, and is known by that.
  const unpacked = orDamaged(() => inflateSync(packed, { out: new Uint8Array(originalSize + 1) }));
  if (unpacked.length !== originalSize) throw new ZipFault('damaged');
  return unpacked;
}

function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new ZipFault('damaged', { cause });
  }
}

function isFile({ name }: ZipEntry): boolean {
  return !name.endsWith('/');
}
