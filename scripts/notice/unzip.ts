/** Unpacks a zip of unknown origin: no size that it declares is believed, and none of its entries hides another. */

import { unzipSync } from 'fflate';

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

/**
 * The wanted entries by name.
 * @throws ZipFault `large` for more bytes than may be; `damaged` for what is no sound zip, declares more bytes than its
 * packed ones can hold, or has two entries of one name: programs differ in which of them they show
 */
export function unzipWithin(
  bytes: Uint8Array,
  { most, wanted = isFile }: ZipBounds,
): Map<string, Uint8Array> {
  const declared = new Map<string, number>();
  let entries = 0;
  let total = 0;
  let thrown: unknown;
  const admit = (entry: ZipEntry & { readonly compression: number }): boolean => {
    entries += 1;
    if (entries > MOST_ENTRIES) throw new ZipFault('large');
    if (!wanted(entry)) return false;
    const { name, size, originalSize, compression } = entry;
    const isStored = compression === 0;
    const holds = isStored ? originalSize === size : originalSize <= size * GREATEST_RATIO;
    if (!holds || size > bytes.length) throw new ZipFault('damaged');
    // The unpacker keeps entries in a plain object, where this name would hide its bytes.
    if (declared.has(name) || name === '__proto__') throw new ZipFault('damaged');
    total += originalSize;
    if (total > most) throw new ZipFault('large');
    declared.set(name, originalSize);
    return true;
  };
  const filter: typeof admit = (entry) => {
    try {
      return admit(entry);
    } catch (error) {
      thrown = error;
      throw error;
    }
  };
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes, { filter });
  } catch (cause) {
    throw thrown ?? new ZipFault('damaged', { cause });
  }
  const unpacked = new Map(Object.entries(parts));
  for (const [name, size] of declared) if (unpacked.get(name)?.length !== size) throw new ZipFault('damaged');
  return unpacked;
}

function isFile({ name }: ZipEntry): boolean {
  return !name.endsWith('/');
}
