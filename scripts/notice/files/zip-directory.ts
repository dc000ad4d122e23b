/** Reads the directory of a zip (APPNOTE 4.3.12 to 4.3.16), without unpacking anything. */

import { strFromU8 } from 'fflate';

/** One entry of the directory. */
export interface DirectoryEntry {
  readonly name: string;
  /** Bytes as packed. */
  readonly size: number;
  /** Bytes as declared. */
  readonly originalSize: number;
  /** 0 for stored, 8 for deflated. */
  readonly compression: number;
  /** Where its local header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Stated where the value is in the extra field of Zip64. */
const IN_EXTRA = 0xffffffff;
/** The end record, and the longest comment after it. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const UTF_8 = 1 << 11;

/** @throws RangeError for what is no sound zip */
export function* zipDirectory(bytes: Uint8Array): Generator<DirectoryEntry> {
  const view = viewOf(bytes);
  const { count, begin } = extentOf(view);
  let at = begin;
  for (let index = 0; index < count; index += 1) {
    expectAt(view, at, ENTRY);
    const names = at + 46;
    const extra = names + view.getUint16(at + 28, true);
    const comment = extra + view.getUint16(at + 30, true);
    const isLatin1 = (view.getUint16(at + 8, true) & UTF_8) === 0;
    yield {
      name: strFromU8(bytes.subarray(names, extra), isLatin1),
      compression: view.getUint16(at + 10, true),
      ...sizesOf(view, at, { from: extra, to: comment }),
    };
    at = comment + view.getUint16(at + 32, true);
  }
}

/**
 * The bytes of an entry as they are packed.
 * @throws RangeError where there is no such entry
 */
export function packedBytes(bytes: Uint8Array, { at, size }: DirectoryEntry): Uint8Array {
  const view = viewOf(bytes);
  expectAt(view, at, LOCAL);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + size > bytes.length) throw new RangeError('beyond the end');
  return bytes.subarray(from, from + size);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

function expectAt(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) throw new RangeError('not the record that should be here');
}

/** How many entries the directory has, and where it begins. */
function extentOf(view: DataView): { readonly count: number; readonly begin: number } {
  const last = view.byteLength - END_LENGTH;
  let end = last;
  while (view.getUint32(end, true) !== END) {
    if (last - end >= LONGEST_COMMENT) throw new RangeError('no end record');
    end -= 1;
  }
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const end64 = long(view, locator + 8);
    expectAt(view, end64, END_64);
    return { count: long(view, end64 + 32), begin: long(view, end64 + 48) };
  }
  return { count: view.getUint16(end + 8, true), begin: view.getUint32(end + 16, true) };
}

type Sizes = Pick<DirectoryEntry, 'size' | 'originalSize' | 'at'>;

/** The extra field of Zip64 has, in this order, those values that the entry itself has no room for. */
function sizesOf(view: DataView, at: number, extra: { readonly from: number; readonly to: number }): Sizes {
  let place = placeOf64(view, extra);
  const value = (field: number): number => {
    const short = view.getUint32(at + field, true);
    if (short !== IN_EXTRA || place === undefined) return short;
    place += 8;
    return long(view, place - 8);
  };
  const originalSize = value(24);
  return { originalSize, size: value(20), at: value(42) };
}

function placeOf64(
  view: DataView,
  { from, to }: { readonly from: number; readonly to: number },
): number | undefined {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return undefined;
}

/** Eight bytes; no file is so long that a number could not hold it. */
function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
