/** Unpacks the parts of a zip that are wanted, within limits. */

import { unzipSync } from 'fflate';

/** Bytes; what unpacks to more is no document of words. */
const MOST_UNPACKED = 64 * 1024 * 1024;

export type ZipParts =
  | { readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly failed: 'damaged' | 'encrypted' | 'large' };

/** @param wanted whether the part of this name is to be unpacked */
export function zipParts(bytes: Uint8Array, wanted: (name: string) => boolean): ZipParts {
  if (isEncrypted(bytes)) return { failed: 'encrypted' };
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || !wanted(name)) return false;
        total += originalSize;
        return total <= MOST_UNPACKED;
      },
    });
    if (total > MOST_UNPACKED) return { failed: 'large' };
    return { parts: new Map(Object.entries(parts).sort(([one], [other]) => (one < other ? -1 : 1))) };
  } catch {
    return { failed: 'damaged' };
  }
}

/** Bit 0 of the flags in an entry of the central directory (APPNOTE 4.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (
    let at = view.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0;
    at = view.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    if (at + 10 <= view.length && (view.readUInt16LE(at + 8) & 1) === 1) return true;
  }
  return false;
}
