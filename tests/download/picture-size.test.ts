import { describe, expect, it } from 'vitest';
import { fitInto, pictureSize } from '../../scripts/download/picture-size.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const PNG = bytes(
  0x89,
  0x50,
  0x4e,
  0x47,
  13,
  10,
  26,
  10,
  0,
  0,
  0,
  13,
  0x49,
  0x48,
  0x44,
  0x52,
  0,
  0,
  2,
  0,
  0,
  0,
  1,
  44,
);
const GIF = bytes(0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x40, 1, 0x20, 0);
/** A comment, a Huffman table, then the frame header. */
const JPEG = bytes(
  ...[0xff, 0xd8, 0xff, 0xfe, 0, 4, 65, 66, 0xff, 0xc4, 0, 2, 0xff],
  ...[0xff, 0xc2, 0, 17, 8, 0, 240, 1, 64],
);

describe('the size of a picture', () => {
  it('is read off its header', () => {
    expect(pictureSize(PNG)).toEqual({ type: 'png', width: 512, height: 300 });
    expect(pictureSize(GIF)).toEqual({ type: 'gif', width: 320, height: 32 });
    expect(pictureSize(JPEG)).toEqual({ type: 'jpg', width: 320, height: 240 });
  });

  it('is none where the header is cut off, anywhere, or says nothing', () => {
    for (const picture of [PNG, GIF, JPEG]) {
      for (let length = 0; length < picture.length; length += 1)
        expect(pictureSize(picture.subarray(0, length))).toBeUndefined();
    }
    expect(
      pictureSize(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    ).toBeUndefined();
  });

  it('shrinks into its room and keeps its proportions; a small one is not blown up', () => {
    const size = { type: 'png', width: 1000, height: 500 } as const;
    expect(fitInto(size, { width: 600, height: 600 })).toMatchObject({ width: 600, height: 300 });
    expect(fitInto(size, { width: 4000, height: 4000 })).toMatchObject({ width: 1000, height: 500 });
  });
});
