import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzipWithin, ZipFault } from '../../../scripts/notice/files/unzip.ts';

const MOST = 1024 * 1024;
const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;

/** Writes `value` into the headers of every entry, at these offsets of the local header and of the directory. */
function withField(zip: Uint8Array, local: number, directory: number, value: number): Uint8Array {
  const altered = zip.slice();
  const view = new DataView(altered.buffer);
  for (let at = 0; at + 4 < altered.length; at += 1) {
    const head = view.getUint32(at, true);
    if (head === LOCAL) view.setUint32(at + local, value, true);
    if (head === DIRECTORY) view.setUint32(at + directory, value, true);
  }
  return altered;
}
const withPackedSize = (zip: Uint8Array, size: number): Uint8Array => withField(zip, 18, 20, size);
const withDeclaredSize = (zip: Uint8Array, size: number): Uint8Array => withField(zip, 22, 24, size);

function faultOf(zip: Uint8Array, most = MOST): string {
  try {
    unzipWithin(zip, { most });
    return 'none';
  } catch (error) {
    if (error instanceof ZipFault) return error.kind;
    throw error;
  }
}

const sound = zipSync({ 'a.txt': strToU8('甲'.repeat(1000)), 'b/c.txt': strToU8('乙') });
const stored = zipSync({ 'a.txt': strToU8('甲') }, { level: 0 });
const TEXT = strToU8('甲'.repeat(1000));
/** No byte comes twice, so that deflate does not pack them. */
const asItIs = zipSync({ 'a.bin': Uint8Array.from({ length: 256 }, (_, byte) => byte) });

describe('a zip that is sound', () => {
  it('gives its files', () => {
    expect([...unzipWithin(sound, { most: MOST }).keys()]).toEqual(['a.txt', 'b/c.txt']);
    const wanted = ({ name }: { name: string }): boolean => name === 'b/c.txt';
    expect(unzipWithin(sound, { most: 3, wanted })).toEqual(new Map([['b/c.txt', strToU8('乙')]]));
  });

  it('passes on what the chooser throws', () => {
    const refuse = (): never => {
      throw new TypeError('outside');
    };
    expect(() => unzipWithin(sound, { most: MOST, wanted: refuse })).toThrow(TypeError);
  });

  it('may be packed as tightly as deflate can', () => {
    expect(faultOf(zipSync({ 'a.txt': new Uint8Array(MOST) }, { level: 9 }))).toBe('none');
  });
});

describe('a zip is not believed', () => {
  it.each([
    ['nothing packed, 600 MB declared', withDeclaredSize(withPackedSize(sound, 0), 600_000_000)],
    ['two gigabytes declared', withDeclaredSize(sound, 0x7fffffff)],
    ['four gigabytes declared', withDeclaredSize(sound, 0xfffffffe)],
    ['more declared than packed, stored', withDeclaredSize(stored, 900)],
    ['less declared than packed, stored', withDeclaredSize(stored, 1)],
    ['more declared than there is', withDeclaredSize(sound, 4000)],
    ['less declared than packed', withDeclaredSize(sound, 3)],
    ['one byte less declared than packed', withDeclaredSize(zipSync({ 'a.txt': TEXT }), TEXT.length - 1)],
    ['nothing declared of what is packed', withDeclaredSize(sound, 0)],
    ['less declared than a piece that deflate left as it is', withDeclaredSize(asItIs, 100)],
    ['packed bytes beyond the end', withPackedSize(sound, 0x7fffffff)],
    ['no zip', strToU8('甲')],
    ['nothing', new Uint8Array()],
  ])('%s', (_, zip) => {
    expect(faultOf(zip, 2 ** 30)).toBe('damaged');
  });

  it('where its entries hide one another', () => {
    const two = zipSync({ 'a.txt': strToU8('甲'), 'b.txt': strToU8('乙') });
    const twice = Buffer.from(Buffer.from(two).toString('latin1').replaceAll('b.txt', 'a.txt'), 'latin1');
    expect(faultOf(twice)).toBe('damaged');
    const nine = zipSync({ a_proto_z: strToU8('甲') });
    const proto = Buffer.from(nine).toString('latin1').replaceAll('a_proto_z', '__proto__');
    expect(faultOf(Buffer.from(proto, 'latin1'))).toBe('damaged');
  });

  it('where all together are more than may be', () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`${i}.txt`, new Uint8Array(100_000)]),
    );
    expect(faultOf(zipSync(many))).toBe('large');
    expect(faultOf(zipSync(many, { level: 0 }))).toBe('large');
  });

  it('where it states more entries than a directory holds', () => {
    // Zip64: the end of the directory is replaced by one that counts four thousand million.
    const end = Buffer.alloc(56 + 20 + 22);
    end.writeUInt32LE(0x06064b50, 0);
    end.writeUInt32LE(0xffffffff, 32);
    end.writeUInt32LE(0x07064b50, 56);
    end.writeUInt32LE(0, 56 + 8);
    end.writeUInt32LE(0x06054b50, 76);
    end.writeUInt16LE(0xffff, 84);
    expect(faultOf(end)).toMatch(/damaged|large/);
    expect(faultOf(deflateRawSync(end))).toBe('damaged');
  });
});
