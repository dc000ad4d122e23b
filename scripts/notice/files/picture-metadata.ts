/**
 * Takes out of a picture what it says of its making: place, camera, author, comments, thumbnails. The image itself, its
 * colour profile and which way is up stay, byte for byte.
 */

/** Bytes; a larger picture is not read, is published as it is, and `attachment-unread` names it. */
export const LARGEST_PICTURE = 256 * 1024 * 1024;

/** A picture in two: what shows the image, and what describes it. */
interface Parted {
  readonly kept: readonly Uint8Array[];
  readonly left: readonly Uint8Array[];
}

/**
 * The picture without what describes it.
 * @returns nothing for what is no JPEG, PNG, WebP or GIF, whatever its name, and for a file that cannot be followed to its end
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array | undefined {
  const parted = part(bytes);
  return parted && joined(parted.kept);
}

export interface PictureMetadata {
  /** Characters of the parts that describe the image: those of US-ASCII and UTF-8, others as blanks. */
  readonly words: string;
  /** It says where it was taken. */
  readonly hasPlaces: boolean;
}

/** What the picture says of its making; nothing where `withoutMetadata` gives nothing. */
export function metadataOf(bytes: Uint8Array): PictureMetadata | undefined {
  const parted = part(bytes);
  if (parted === undefined) return undefined;
  const { left } = parted;
  const hasPlaces = left.some((piece) => entriesOfExif(piece).some(({ tag }) => tag === GPS));
  const words = left.map((piece) => new TextDecoder().decode(piece).replace(/[\p{Cc}\ufffd]+/gu, ' '));
  return { words: words.join('\n'), hasPlaces };
}

function part(bytes: Uint8Array): Parted | undefined {
  const head = latin1(bytes.subarray(0, 12));
  if (head.startsWith('\xff\xd8\xff')) return jpeg(bytes);
  if (head.startsWith('\x89PNG')) return png(bytes);
  if (/^RIFF....WEBP/s.test(head)) return webp(bytes);
  return /^GIF8[79]a/.test(head) ? gif(bytes) : undefined;
}

/** APP0 is JFIF, APP2 a colour profile, APP14 Adobe's colour transform; all other APPn and comments describe. */
function jpeg(bytes: Uint8Array): Parted | undefined {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  const left: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  for (;;) {
    // Any number of FF may be before a marker.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    if (bytes[at] !== 0xff || at + 4 > bytes.length) return undefined;
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (end > bytes.length) return undefined;
    const segment = bytes.subarray(at, end);
    if (marker === 0xda) break;
    if (marker === 0xe1) orientation = orientationOf(segment) ?? orientation;
    if (shows(marker, segment)) kept.push(marker === 0xe0 ? withoutThumbnail(segment) : segment);
    else left.push(segment);
    at = end;
  }
  // After JFIF, which must come first.
  const place = kept[1]?.[1] === 0xe0 ? 2 : 1;
  if (orientation > 1) kept.splice(place, 0, orientationSegment(orientation));
  const end = endOfJpeg(bytes, at);
  if (end < bytes.length) left.push(bytes.subarray(end));
  return { kept: [...kept, bytes.subarray(at, end)], left };
}

function shows(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xe0) return latin1(segment.subarray(4, 9)) === 'JFIF\0';
  if (marker === 0xe2) return latin1(segment.subarray(4, 15)) === 'ICC_PROFILE';
  return marker === 0xee || !((marker >= 0xe1 && marker <= 0xef) || marker === 0xfe);
}

/** Sixteen bytes of JFIF say what the image is; a small picture that follows may show what was cut off or covered. */
function withoutThumbnail(segment: Uint8Array): Uint8Array {
  if (segment.length <= 18) return segment;
  const plain = new Uint8Array(segment.subarray(0, 18));
  plain.set([0, 16], 2);
  plain.set([0, 0], 16);
  return plain;
}

/** After the end of the image cameras put further pictures, with what they describe. A file that is cut off ends where it does. */
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
/** Points to the place where the picture was taken. */
const GPS = 0x8825;

interface ExifEntry {
  readonly tag: number;
  /** The first two bytes of its value. */
  readonly value: number;
}

/** The entries of the first directory of the Exif block that `part` holds; none where there is no such block. */
function entriesOfExif(part: Uint8Array): ExifEntry[] {
  const tiff = tiffIn(part);
  if (tiff === undefined || tiff.length < 14) return [];
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  const little = latin1(tiff.subarray(0, 2)) === 'II';
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return [];
  const entries: ExifEntry[] = [];
  for (let index = 0; index < view.getUint16(directory, little); index += 1) {
    const entry = directory + 2 + 12 * index;
    if (entry + 12 > tiff.length) break;
    entries.push({ tag: view.getUint16(entry, little), value: view.getUint16(entry + 8, little) });
  }
  return entries;
}

/** A JPEG and some WebP files have a name before the block; it begins within the first bytes of every part. */
function tiffIn(part: Uint8Array): Uint8Array | undefined {
  const at = /II\*\0|MM\0\*/.exec(latin1(part.subarray(0, 24)))?.index;
  return at === undefined ? undefined : part.subarray(at);
}

function orientationOf(segment: Uint8Array): number | undefined {
  if (latin1(segment.subarray(4, 10)) !== EXIF) return undefined;
  const value = entriesOfExif(segment).find(({ tag }) => tag === ORIENTATION)?.value;
  return value !== undefined && value >= 1 && value <= 8 ? value : undefined;
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

/** Chunks that are not critical and show something: colours, transparency, size, animation. All others describe. */
const PNG_SHOWS = new Set(
  'tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

function png(bytes: Uint8Array): Parted | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  const left: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const type = latin1(bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) return undefined;
    // The first letter of a critical chunk is a capital.
    const isShown = /^[A-Z]/.test(type) || PNG_SHOWS.has(type);
    (isShown ? kept : left).push(bytes.subarray(at, end));
    at = end;
    if (type !== 'IEND') continue;
    if (at < bytes.length) left.push(bytes.subarray(at));
    return { kept, left };
  }
  return undefined;
}

const WEBP_SHOWS = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

function webp(bytes: Uint8Array): Parted | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = view.getUint32(4, true) + 8;
  if (length > bytes.length) return undefined;
  const kept: Uint8Array[] = [];
  const left: Uint8Array[] = [];
  let at = 12;
  while (at + 8 <= length) {
    const size = view.getUint32(at + 4, true);
    const end = at + 8 + size + (size % 2);
    const type = latin1(bytes.subarray(at, at + 4));
    if (at + 8 + size > bytes.length) return undefined;
    const chunk = new Uint8Array(bytes.subarray(at, Math.min(end, bytes.length)));
    // Bits 2 and 3 of the flags announce XMP and Exif.
    if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0x0c;
    (WEBP_SHOWS.has(type) ? kept : left).push(chunk);
    at = end;
  }
  if (at < bytes.length) left.push(bytes.subarray(at));
  const head = new Uint8Array(bytes.subarray(0, 12));
  const body = kept.reduce((total, { length: some }) => total + some, 0);
  new DataView(head.buffer).setUint32(4, body + 4, true);
  return { kept: [head, ...kept], left };
}

/** Applications say in their blocks how often an animation runs and what its colours mean; others describe. */
const GIF_SHOWS = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;

function gif(bytes: Uint8Array): Parted | undefined {
  const flags = bytes[10] ?? 0;
  let at = 13 + tableSize(flags);
  const kept: Uint8Array[] = [bytes.subarray(0, at)];
  const left: Uint8Array[] = [];
  while (at < bytes.length) {
    const from = at;
    const kind = bytes[at];
    if (kind === 0x3b) {
      if (at + 1 < bytes.length) left.push(bytes.subarray(at + 1));
      return { kept: [...kept, bytes.subarray(at, at + 1)], left };
    }
    if (kind === 0x2c) at += 11 + tableSize(bytes[at + 9] ?? 0);
    else if (kind === 0x21) at += 2;
    else return undefined;
    while ((bytes[at] ?? 0) !== 0) at += 1 + (bytes[at] ?? 0);
    at += 1;
    if (at > bytes.length) return undefined;
    const label = bytes[from + 1];
    const isShown =
      kind === 0x2c ||
      label === GRAPHIC_CONTROL ||
      (label === APPLICATION && GIF_SHOWS.has(latin1(bytes.subarray(from + 3, from + 14))));
    (isShown ? kept : left).push(bytes.subarray(from, at));
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
