/**
 * Takes out of a picture what it says of its making: place, camera, author, comments, thumbnails. The image itself, its
 * colour profile and which way is up stay, byte for byte.
 */

/** @returns `bytes` itself for what is no JPEG, PNG, WebP or GIF, and for a file that cannot be followed to its end */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith('\xff\xd8\xff')) return jpeg(bytes) ?? bytes;
  if (head.startsWith('\x89PNG')) return png(bytes) ?? bytes;
  if (/^RIFF....WEBP/s.test(head)) return webp(bytes) ?? bytes;
  if (/^GIF8[79]a/.test(head)) return gif(bytes) ?? bytes;
  return bytes;
}

/** APP0 is JFIF, APP2 a colour profile, APP14 Adobe's colour transform; all other APPn and comments describe. */
function jpeg(bytes: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff || at + 4 > bytes.length) return undefined;
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    if (marker === 0xda) break;
    if (marker === 0xe1) orientation = orientationOf(segment) ?? orientation;
    const isProfile = marker === 0xe2 && latin1(segment.subarray(4, 15)) === 'ICC_PROFILE';
    const describes = (marker >= 0xe1 && marker <= 0xef && marker !== 0xee && !isProfile) || marker === 0xfe;
    if (!describes) kept.push(segment);
    at = end;
  }
  // Behind JFIF, which must come first.
  const place = kept[1]?.[1] === 0xe0 ? 2 : 1;
  if (orientation > 1) kept.splice(place, 0, orientationSegment(orientation));
  const image = bytes.subarray(at, endOfJpeg(bytes, at));
  return joined([...kept, image]);
}

/** Behind the end of the image cameras put further pictures, with what they describe. A file that is cut off ends where it does. */
function endOfJpeg(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    // Within the image FF00 is a byte of it, FFD0 to FFD7 restart it.
    if (bytes[at] !== 0xff || marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) at += 1;
    else if (marker === 0xd9) return at + 2;
    else at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  }
  return bytes.length;
}

const EXIF = 'Exif\0\0';
const ORIENTATION = 0x0112;

function orientationOf(segment: Uint8Array): number | undefined {
  if (latin1(segment.subarray(4, 10)) !== EXIF) return undefined;
  const tiff = segment.subarray(10);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  if (tiff.length < 14) return undefined;
  const little = latin1(tiff.subarray(0, 2)) === 'II';
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return undefined;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + 12 * index;
    if (entry + 12 > tiff.length) return undefined;
    if (view.getUint16(entry, little) !== ORIENTATION) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** An Exif segment that says only which way is up. */
function orientationSegment(orientation: number): Uint8Array {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const content = [...EXIF].map((character) => character.charCodeAt(0)).concat(tiff);
  return new Uint8Array([0xff, 0xe1, 0, content.length + 2, ...content]);
}

const PNG_DESCRIBES = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

function png(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const type = latin1(bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) return undefined;
    if (!PNG_DESCRIBES.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return joined(kept);
    at = end;
  }
  return undefined;
}

function webp(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept: Uint8Array[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    const type = latin1(bytes.subarray(at, at + 4));
    if (at + 8 + size > bytes.length) return undefined;
    const chunk = new Uint8Array(bytes.subarray(at, Math.min(end, bytes.length)));
    // Bits 2 and 3 of the flags announce XMP and Exif.
    if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0x0c;
    if (type !== 'EXIF' && type !== 'XMP ') kept.push(chunk);
    at = end;
  }
  const head = new Uint8Array(bytes.subarray(0, 12));
  const body = joined(kept);
  new DataView(head.buffer).setUint32(4, body.length + 4, true);
  return joined([head, body]);
}

/** Comments, and XMP in an application's block, are left out; NETSCAPE2.0 says how often an animation runs. */
function gif(bytes: Uint8Array): Uint8Array | undefined {
  const flags = bytes[10] ?? 0;
  let at = 13 + tableSize(flags);
  const kept: Uint8Array[] = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    const from = at;
    const kind = bytes[at];
    if (kind === 0x3b) return joined([...kept, bytes.subarray(at, at + 1)]);
    if (kind === 0x2c) at += 11 + tableSize(bytes[at + 9] ?? 0);
    else if (kind === 0x21) at += 2;
    else return undefined;
    while ((bytes[at] ?? 0) !== 0) at += 1 + (bytes[at] ?? 0);
    at += 1;
    if (at > bytes.length) return undefined;
    const isComment = kind === 0x21 && bytes[from + 1] === 0xfe;
    const isXmp = kind === 0x21 && latin1(bytes.subarray(from + 3, from + 11)) === 'XMP Data';
    if (!isComment && !isXmp) kept.push(bytes.subarray(from, at));
  }
  return undefined;
}

/** Bytes of the colour table that the flags announce. */
function tableSize(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
