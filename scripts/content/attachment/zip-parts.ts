/** Unpacks the parts of a zip that are wanted, within limits. */

import { unzipWithin, ZipFault } from '../../notice/files/unzip.ts';

/** Bytes; what unpacks to more is no document of words. */
const MOST_UNPACKED = 64 * 1024 * 1024;

export type ZipParts =
  | { readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly failed: 'damaged' | 'encrypted' | 'large' };

/**
 * @param wanted whether the part of this name is to be unpacked
 * @param most bytes that they may unpack to
 */
export function zipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most = MOST_UNPACKED,
): ZipParts {
  if (isEncrypted(bytes)) return { failed: 'encrypted' };
  try {
    const parts = unzipWithin(bytes, {
      most,
      wanted: ({ name }) => !name.endsWith('/') && wanted(name),
    });
    return { parts: new Map([...parts].sort(([one], [other]) => (one < other ? -1 : 1))) };
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    return { failed: error.kind };
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
