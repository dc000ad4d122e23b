/**
 * Makes a font file of a font that a PDF embeds. A PDF maps characters to glyphs itself, so its fonts come without the tables
 * that do; a reader of OFD looks characters up in the font. Formats: OpenType 1.9, `otff`, `cmap`, `OS/2`.
 */

/** Glyph numbers by code point. */
export type GlyphMap = ReadonlyMap<number, number>;

interface FontTable {
  readonly tag: string;
  readonly data: Buffer;
}

/**
 * Adds to `font` (TrueType) the map of its characters, and the metrics that Windows asks for.
 * @param weight from 100 to 900
 */
export function completeFont(font: Uint8Array, glyphs: GlyphMap, weight: number): Uint8Array {
  const given = readTables(Buffer.from(font.buffer, font.byteOffset, font.byteLength));
  const tables = [
    ...given.filter(({ tag }) => tag !== 'cmap' && tag !== 'OS/2'),
    { tag: 'cmap', data: characterMap(glyphs) },
    { tag: 'OS/2', data: windowsMetrics(given, glyphs, weight) },
  ];
  return writeTables(tables.sort((one, other) => (one.tag < other.tag ? -1 : 1)));
}

function readTables(font: Buffer): readonly FontTable[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const record = 12 + 16 * index;
    const start = font.readUInt32BE(record + 8);
    return {
      tag: font.toString('latin1', record, record + 4),
      data: font.subarray(start, start + font.readUInt32BE(record + 12)),
    };
  });
}

/** Format 12 holds all characters; format 4, for old programs, those of two bytes, as long as its length fits in two. */
function characterMap(glyphs: GlyphMap): Buffer {
  const sorted = [...glyphs].sort(([one], [other]) => one - other);
  const narrow = sorted.filter(([code]) => code < 0xffff);
  const [wide, old] = [format12(sorted), narrow.length <= 8000 ? format4(narrow) : Buffer.alloc(0)];
  const maps = [...(old.length > 0 ? [[3, 1]] : []), [3, 10]];
  const start = 4 + 8 * maps.length;
  const records = maps.map(([platform = 0, encoding = 0]) =>
    Buffer.concat([shorts(platform, encoding), longs(encoding === 10 ? start + old.length : start)]),
  );
  return Buffer.concat([shorts(0, maps.length), ...records, old, wide]);
}

type Sorted = readonly (readonly [code: number, glyph: number])[];

function format12(sorted: Sorted): Buffer {
  const groups = sorted.map(([code, glyph]) => longs(code, code, glyph));
  return Buffer.concat([shorts(12, 0), longs(16 + 12 * groups.length, 0, groups.length), ...groups]);
}

/** A segment a character: their glyphs are numbered in the order of the text, so hardly two go on together. */
function format4(sorted: Sorted): Buffer {
  const count = sorted.length + 1;
  const power = Math.floor(Math.log2(count));
  const codes = [...sorted.map(([code]) => code), 0xffff];
  // Glyph = code + delta, modulo 65536; the last segment leads to glyph 0.
  const deltas = [...sorted.map(([code, glyph]) => (glyph - code) & 0xffff), 1];
  return Buffer.concat([
    shorts(4, 16 + 8 * count, 0, 2 * count, 2 ** (power + 1), power, 2 * count - 2 ** (power + 1)),
    shorts(...codes, 0, ...codes, ...deltas, ...codes.map(() => 0)),
  ]);
}

/** Version 4. The measures of sub- and superscript are left at 0: nothing is set with them. */
function windowsMetrics(given: readonly FontTable[], glyphs: GlyphMap, weight: number): Buffer {
  const header = given.find(({ tag }) => tag === 'hhea')?.data;
  const [ascent, descent] = [header?.readInt16BE(4) ?? 880, header?.readInt16BE(6) ?? -120];
  const codes = [...glyphs.keys()].map((code) => Math.min(code, 0xffff));
  const first = codes.reduce((one, other) => Math.min(one, other), 0xffff);
  const last = codes.reduce((one, other) => Math.max(one, other), 0);
  const [average, width, mayBeEmbedded] = [1000, 5, 0];
  const selection = weight >= 700 ? 0x20 : 0x40;
  const unset = (count: number): number[] => Array.from({ length: count }, () => 0);
  return Buffer.concat([
    shorts(4, average, weight, width, mayBeEmbedded, ...unset(11)),
    // Panose, then the ranges of Unicode: of all that a program might look for, CJK ideographs (bit 59).
    Buffer.alloc(10),
    longs(0, 1 << 27, 0, 0),
    Buffer.from('    '),
    shorts(selection, first, last, ascent, descent, 0, Math.max(ascent, 0), Math.max(-descent, 0)),
    // Code pages: simplified Chinese (bit 18).
    longs(1 << 18, 0),
    shorts(0, 0, 0, 0x20, 1),
  ]);
}

function writeTables(tables: readonly FontTable[]): Uint8Array {
  const power = Math.floor(Math.log2(tables.length));
  const range = 16 * 2 ** power;
  let offset = 12 + 16 * tables.length;
  const parts = [longs(0x00010000), shorts(tables.length, range, power, 16 * tables.length - range)];
  const bodies: Buffer[] = [];
  let headAt = 0;
  for (const { tag, data } of tables) {
    const body = Buffer.concat([data], Math.ceil(data.length / 4) * 4);
    if (tag === 'head') {
      headAt = offset;
      // The checksum of the whole is made with 0 in its own place.
      body.writeUInt32BE(0, 8);
    }
    parts.push(Buffer.from(tag, 'latin1'), longs(checksum(body), offset, data.length));
    bodies.push(body);
    offset += body.length;
  }
  const font = Buffer.concat([...parts, ...bodies]);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + 8);
  return new Uint8Array(font.buffer, font.byteOffset, font.byteLength);
}

/** Sum of all four-byte numbers, modulo 2³². */
function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let offset = 0; offset < bytes.length; offset += 4) sum = (sum + bytes.readUInt32BE(offset)) >>> 0;
  return sum;
}

function shorts(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) buffer.writeUInt16BE(value & 0xffff, 2 * index);
  return buffer;
}

function longs(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) buffer.writeUInt32BE(value >>> 0, 4 * index);
  return buffer;
}
