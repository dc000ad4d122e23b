/** Makes a picture file of a picture that a PDF embeds: a JPEG is in it whole, all others as bare pixels. */

import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import { type PdfFile, type PdfStream, unpack } from './pdf-file.ts';
import { arrayOf, nameOf, numberOf, type PdfValue } from './pdf-value.ts';

export interface PictureFile {
  readonly ending: 'jpg' | 'png';
  readonly bytes: Uint8Array;
}

/** @throws Error for a picture that is no XObject of the kind that Typst writes */
export function readPicture(file: PdfFile, value: PdfValue): PictureFile {
  const stream = file.stream(value);
  const filter = stream.dictionary.get('Filter');
  if (filter !== undefined && nameOf(filter) === 'DCTDecode') return { ending: 'jpg', bytes: stream.data };
  const mask = stream.dictionary.get('SMask');
  const colors = pixelsOf(file, stream);
  return { ending: 'png', bytes: writePng(mask === undefined ? colors : withAlpha(colors, file, mask)) };
}

/** Rows of pixels from top to bottom; a pixel has `channels` numbers of `depth` bits. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly channels: number;
  readonly data: Uint8Array;
}

function pixelsOf(file: PdfFile, stream: PdfStream): Pixels {
  const { dictionary } = stream;
  const [width, height] = [numberOf(dictionary.get('Width')), numberOf(dictionary.get('Height'))];
  const depth = numberOf(dictionary.get('BitsPerComponent'));
  const data = unpack(stream);
  const channels = channelsOf(file, dictionary.get('ColorSpace'));
  if (data.length !== (width * height * channels * depth) / 8) {
    throw new Error('the PDF has a picture of an unknown kind');
  }
  return { width, height, depth, channels, data };
}

/** How many numbers make a colour: 1 for grey, 3 for red, green and blue. */
function channelsOf(file: PdfFile, space: PdfValue | undefined): number {
  const value = file.value(space);
  if (!Array.isArray(value)) return nameOf(value) === 'DeviceGray' ? 1 : 3;
  const [, profile] = arrayOf(value);
  return numberOf(file.stream(profile).dictionary.get('N'));
}

/** A mask says how opaque each pixel is. */
function withAlpha(colors: Pixels, file: PdfFile, mask: PdfValue): Pixels {
  const alpha = pixelsOf(file, file.stream(mask));
  const [size, own] = [colors.depth / 8, (colors.channels * colors.depth) / 8];
  if (alpha.width !== colors.width || alpha.height !== colors.height || alpha.depth !== colors.depth) {
    throw new Error('the PDF has a picture with the mask of another');
  }
  const data = new Uint8Array(colors.data.length + alpha.data.length);
  for (let pixel = 0; pixel * size < alpha.data.length; pixel += 1) {
    const target = pixel * (own + size);
    data.set(colors.data.subarray(pixel * own, (pixel + 1) * own), target);
    data.set(alpha.data.subarray(pixel * size, (pixel + 1) * size), target + own);
  }
  return { ...colors, channels: colors.channels + 1, data };
}

/** The colour types of PNG (11.2.2) by the number of channels. */
const COLOR_TYPES: Readonly<Record<number, number>> = { 1: 0, 2: 4, 3: 2, 4: 6 };

function writePng({ width, height, depth, channels, data }: Pixels): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, COLOR_TYPES[channels] ?? 2], 8);
  const row = (width * channels * depth) / 8;
  // In front of each row, how it was filtered: not at all.
  const rows = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(data.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
