import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { metadataOf, withoutMetadata } from '../../../scripts/notice/files/picture-metadata.ts';

const SECRET = 'Zhang San 13900001234';
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const shows = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(latin1(SECRET));

const segment = (marker: number, content: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** An Exif block with a make of the camera and, where it is given, which way is up. */
function exif(orientation?: number): Buffer {
  const entries = [
    [0x010f, 2, SECRET.length, 38],
    ...(orientation === undefined ? [] : [[0x0112, 3, 1, orientation]]),
  ];
  const directory = Buffer.alloc(2 + entries.length * 12 + 4);
  directory.writeUInt16LE(entries.length, 0);
  for (const [index, [tag = 0, type = 0, count = 0, value = 0]] of entries.entries()) {
    directory.writeUInt16LE(tag, 2 + index * 12);
    directory.writeUInt16LE(type, 4 + index * 12);
    directory.writeUInt32LE(count, 6 + index * 12);
    directory.writeUInt32LE(value, 10 + index * 12);
  }
  return Buffer.concat([latin1('Exif\0\0II*\0\x08\0\0\0'), directory, latin1(SECRET)]);
}

const JFIF = segment(0xe0, latin1('JFIF\0\x01\x01\0\0\x01\0\x01\0\0'));
const PROFILE = segment(0xe2, latin1('ICC_PROFILE\0\x01\x01profile'));
const TABLE = segment(0xdb, Buffer.from([0, 0xff, 0xd9, 3]));
// Two scans with a table between them that holds the bytes of an end, and stuffed bytes.
const IMAGE = Buffer.concat([
  segment(0xda, Buffer.from([1, 1, 0])),
  Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3]),
  TABLE,
  segment(0xda, Buffer.from([1, 1, 0])),
  Buffer.from([4, 5, 0xff, 0xd9]),
]);
const START = Buffer.from([0xff, 0xd8]);

describe('a JPEG', () => {
  it('loses Exif, XMP, IPTC, comments and what follows its end; image, tables and colour profile stay', () => {
    const xmp = segment(0xe1, latin1(`http://ns.adobe.com/xap/1.0/\0${SECRET}`));
    const iptc = segment(0xed, latin1(`Photoshop 3.0\0${SECRET}`));
    const comment = segment(0xfe, latin1(SECRET));
    const whole = [
      START,
      JFIF,
      segment(0xe1, exif()),
      xmp,
      iptc,
      comment,
      PROFILE,
      TABLE,
      IMAGE,
      latin1(SECRET),
    ];
    expect(withoutMetadata(Buffer.concat(whole))).toEqual(
      new Uint8Array(Buffer.concat([START, JFIF, PROFILE, TABLE, IMAGE])),
    );
  });

  it.each([3, 6, 8])('keeps which way is up: %i', (orientation) => {
    const whole = Buffer.concat([START, segment(0xe1, exif(orientation)), TABLE, IMAGE]);
    const stripped = withoutMetadata(whole) ?? whole;
    expect(shows(stripped)).toBe(false);
    const tiff = Buffer.from(stripped).indexOf('MM\0*', 0, 'latin1');
    expect(Buffer.from(stripped).readUInt16BE(tiff + 18)).toBe(orientation);
    expect(Buffer.from(stripped).includes(IMAGE)).toBe(true);
    expect(withoutMetadata(stripped)).toEqual(stripped);
  });

  it('that is cut off is not understood', () => {
    const cut = Buffer.concat([START, segment(0xe1, exif()).subarray(0, 20)]);
    expect(withoutMetadata(cut)).toBeUndefined();
    expect(metadataOf(cut)).toBeUndefined();
  });

  it('loses the small picture in its head, which may show what was cut off', () => {
    const small = segment(0xe0, latin1(`JFIF\0\x01\x01\0\0\x01\0\x01\x01\x08${SECRET}`));
    const smaller = segment(0xe0, latin1(`JFXX\0\x10${SECRET}`));
    const stripped = withoutMetadata(Buffer.concat([START, small, smaller, TABLE, IMAGE]));
    expect(stripped).toEqual(new Uint8Array(Buffer.concat([START, JFIF, TABLE, IMAGE])));
  });

  it('may have bytes FF in front of its markers', () => {
    const fill = Buffer.from([0xff, 0xff]);
    const stripped = withoutMetadata(
      Buffer.concat([START, fill, segment(0xfe, latin1(SECRET)), fill, TABLE, IMAGE]),
    );
    expect(stripped).toEqual(new Uint8Array(Buffer.concat([START, TABLE, IMAGE])));
  });

  it('says what it says of its making, and whether it names its place', () => {
    const place = exif().fill(0);
    latin1('Exif\0\0MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a').copy(place);
    const [plain, placed] = [exif(), place].map((block) =>
      metadataOf(Buffer.concat([START, segment(0xe1, block), segment(0xfe, latin1(SECRET)), TABLE, IMAGE])),
    );
    expect([plain?.hasPlaces, placed?.hasPlaces]).toEqual([false, true]);
    expect(plain?.words).toContain(SECRET);
  });
});

const chunk = (type: string, content: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, latin1(type), content, Buffer.alloc(4)]);
};

it('a PNG loses every chunk that does not show the image', () => {
  const head = latin1('\x89PNG\r\n\x1a\n');
  const [first, profile, image, end] = [
    chunk('IHDR', Buffer.alloc(13)),
    chunk('iCCP', latin1('profile')),
    chunk('IDAT', deflateSync(Buffer.alloc(4))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  const metadata = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'caBX', 'prVt'].map((type) =>
    chunk(type, latin1(SECRET)),
  );
  expect(
    withoutMetadata(Buffer.concat([head, first, ...metadata, profile, image, end, latin1(SECRET)])),
  ).toEqual(new Uint8Array(Buffer.concat([head, first, profile, image, end])));
});

it('a WebP loses Exif and XMP, and no longer announces them', () => {
  const part = (type: string, content: Uint8Array): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(content.length);
    return Buffer.concat([latin1(type), length, content, Buffer.alloc(content.length % 2)]);
  };
  const riff = (...parts: readonly Buffer[]): Buffer => {
    const body = Buffer.concat([latin1('WEBP'), ...parts]);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(body.length);
    return Buffer.concat([latin1('RIFF'), length, body]);
  };
  const extended = (flags: number): Buffer => part('VP8X', Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const image = part('VP8 ', Buffer.from([1, 2, 3]));
  const said = ['EXIF', 'XMP ', 'C2PA'].map((type) => part(type, latin1(SECRET)));
  const metadata = riff(extended(0x2c), image, ...said);
  expect(withoutMetadata(Buffer.concat([metadata, latin1(SECRET)]))).toEqual(
    new Uint8Array(riff(extended(0x20), image)),
  );
});

it('a GIF loses its comments and XMP, and keeps how often it runs', () => {
  const head = Buffer.concat([latin1('GIF89a'), Buffer.from([1, 0, 1, 0, 0x80, 0, 0]), Buffer.alloc(6)]);
  const block = (text: string): Buffer =>
    Buffer.concat([Buffer.from([text.length]), latin1(text), Buffer.from([0])]);
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe]), block(SECRET)]);
  const xmp = Buffer.concat([Buffer.from([0x21, 0xff, 11]), latin1('XMP DataXMP'), block(SECRET)]);
  const loops = Buffer.concat([Buffer.from([0x21, 0xff, 11]), latin1('NETSCAPE2.0'), block('\x01\0\0')]);
  const image = Buffer.concat([Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2]), block('D\x01')]);
  const end = Buffer.from([0x3b]);
  const icc = Buffer.concat([Buffer.from([0x21, 0xff, 11]), latin1('MGK8BIM0000'), block(SECRET)]);
  const whole = [head, comment, loops, xmp, icc, image, end, latin1(SECRET)];
  expect(withoutMetadata(Buffer.concat(whole))).toEqual(
    new Uint8Array(Buffer.concat([head, loops, image, end])),
  );
});

it('what is no such picture is not understood, whatever its name', () => {
  const heic = latin1(`\0\0\0\x18ftypheic${SECRET}`);
  for (const bytes of [latin1(`II*\0${SECRET}`), heic, latin1('BM'), new Uint8Array()])
    expect(withoutMetadata(bytes)).toBeUndefined();
});
