import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../../scripts/notice/refusal.ts';
import { writeManifest } from '../../../scripts/publish/manifest.ts';
import { packCopy } from '../../../scripts/publish/pack/pack.ts';
import { writeWebConfig } from '../../../scripts/publish/pack/web-config.ts';
import { placeForZip, writeZip } from '../../../scripts/publish/pack/write-zip.ts';
import { openCopy } from '../../../scripts/publish/verify/open-copy.ts';
import { isWhole, verifyCopy } from '../../../scripts/publish/verify/verify.ts';

let root: string;
let site: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-pack-'));
  site = path.join(root, '_site');
  mkdirSync(path.join(site, 'fanben'), { recursive: true });
  writeFileSync(path.join(site, 'index.html'), '一');
  writeFileSync(path.join(site, 'fanben/index.html'), '二');
  writeManifest(site);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const pack = async () => (await packCopy(openCopy(site))).zip;
const verify = (place: string) => verifyCopy(openCopy(place));

describe('a packed site', () => {
  it('has every file, what the server must be told, the guide, and a manifest of them all', async () => {
    const file = path.join(root, 'site.zip');
    writeFileSync(file, await pack());
    expect((await openCopy(file).list())?.files).toEqual([
      'fanben/index.html',
      'index.html',
      'web.config',
      '说明.html',
      'SHA256SUMS',
    ]);
    expect(isWhole(await verify(file))).toBe(true);
  });

  it('has the same bytes each time, in any time zone', async () => {
    const first = await pack();
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Auckland';
      expect(Buffer.from(await pack()).equals(Buffer.from(first))).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('keeps the name of the guide in unpackers that take names for UTF-8 only in zips made on Unix', async () => {
    const zip = Buffer.from(await pack());
    // The entry in the central directory (APPNOTE 4.3.12): version made by, then flags, of which bit 11 says UTF-8.
    const name = zip.lastIndexOf('说明.html');
    const entry = zip.subarray(name - 46, name);
    expect(entry.readUInt32LE(0)).toBe(0x02014b50);
    expect(entry.readUInt8(5)).toBe(3);
    expect(entry.readUInt16LE(8) & 0x800).toBe(0x800);
  });

  it('is not compared with a folder where a name is no text, as unpackers leave them', async () => {
    const garbled = Buffer.concat([Buffer.from(`${site}/`), Buffer.from([0xde, 0xbb, 0xa6, 0xb5])]);
    try {
      writeFileSync(garbled, '');
    } catch {
      return; // Some systems take no such name.
    }
    await expect(verify(site)).resolves.toMatchObject({ faults: [{ kind: 'added' }] });
  });

  it('is not made of a folder that was changed after it was published', async () => {
    writeFileSync(path.join(site, 'index.html'), '改');
    await expect(pack()).rejects.toThrow(Refusal);
    expect(readdirSync(root)).toEqual(['_site']);
  });

  it('replaces an earlier zip of a site, and nothing else', async () => {
    const file = path.join(root, 'site.zip');
    writeZip(placeForZip(file), await pack());
    writeZip(placeForZip(file), await pack());
    expect(readdirSync(root)).toEqual(['_site', 'site.zip']);
    for (const foreign of ['thesis', zipSync({ 'thesis.docx': new Uint8Array(9) })]) {
      writeFileSync(file, foreign);
      expect(() => placeForZip(file)).toThrow(Refusal);
    }
    expect(() => placeForZip(site)).toThrow(Refusal);
    symlinkSync('nowhere', path.join(root, 'link.zip'));
    expect(() => placeForZip(path.join(root, 'link.zip'))).toThrow(Refusal);
  });

  it('tells IIS each type by removing it before adding it', async () => {
    const config = writeWebConfig();
    for (const [, extension] of config.matchAll(/<mimeMap fileExtension="([^"]+)"/g)) {
      const removed = config.indexOf(`<remove fileExtension="${extension}" />`);
      expect(removed).toBeGreaterThan(0);
      expect(removed).toBeLessThan(config.indexOf(`<mimeMap fileExtension="${extension}"`));
    }
  });
});
