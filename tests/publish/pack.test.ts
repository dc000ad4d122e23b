import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { writeManifest } from '../../scripts/publish/manifest.ts';
import { packCopy } from '../../scripts/publish/pack.ts';
import { readCopy } from '../../scripts/publish/read-copy.ts';
import { isWhole, verifyCopy } from '../../scripts/publish/verify.ts';
import { writeWebConfig } from '../../scripts/publish/web-config.ts';
import { placeForZip, writeZip } from '../../scripts/publish/write-zip.ts';

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

const pack = () => packCopy(readCopy(site), site);
const verify = (place: string) => verifyCopy(readCopy(place), place);

describe('a packed site', () => {
  it('has every file, what the server must be told, the guide, and a manifest of them all', () => {
    const file = path.join(root, 'site.zip');
    writeFileSync(file, pack());
    expect([...readCopy(file).keys()]).toEqual([
      'fanben/index.html',
      'index.html',
      'web.config',
      '说明.html',
      'SHA256SUMS',
    ]);
    expect(isWhole(verify(file))).toBe(true);
  });

  it('has the same bytes each time, in any time zone', () => {
    const first = pack();
    const zone = process.env.TZ;
    try {
      process.env.TZ = 'Pacific/Auckland';
      expect(Buffer.from(pack()).equals(Buffer.from(first))).toBe(true);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('keeps the name of the guide in unpackers that take names for UTF-8 only in zips made on Unix', () => {
    const zip = Buffer.from(pack());
    // The entry in the central directory (APPNOTE 4.3.12): version made by, then flags, of which bit 11 says UTF-8.
    const name = zip.lastIndexOf('说明.html');
    const entry = zip.subarray(name - 46, name);
    expect(entry.readUInt32LE(0)).toBe(0x02014b50);
    expect(entry.readUInt8(5)).toBe(3);
    expect(entry.readUInt16LE(8) & 0x800).toBe(0x800);
  });

  it('is not compared with a folder where a name is no text, as unpackers leave them', () => {
    const garbled = Buffer.concat([Buffer.from(`${site}/`), Buffer.from([0xde, 0xbb, 0xa6, 0xb5])]);
    try {
      writeFileSync(garbled, '');
    } catch {
      return; // Some systems take no such name.
    }
    expect(() => readCopy(site)).toThrow(Refusal);
  });

  it('is not made of a folder that was changed after it was published', () => {
    writeFileSync(path.join(site, 'index.html'), '改');
    expect(pack).toThrow(Refusal);
    expect(readdirSync(root)).toEqual(['_site']);
  });

  it('replaces an earlier zip of a site, and nothing else', () => {
    const file = path.join(root, 'site.zip');
    writeZip(placeForZip(file), pack());
    writeZip(placeForZip(file), pack());
    expect(readdirSync(root)).toEqual(['_site', 'site.zip']);
    for (const foreign of ['thesis', zipSync({ 'thesis.docx': new Uint8Array(9) })]) {
      writeFileSync(file, foreign);
      expect(() => placeForZip(file)).toThrow(Refusal);
    }
    expect(() => placeForZip(site)).toThrow(Refusal);
    symlinkSync('nowhere', path.join(root, 'link.zip'));
    expect(() => placeForZip(path.join(root, 'link.zip'))).toThrow(Refusal);
  });

  it('tells IIS each type by removing it before adding it', () => {
    const config = writeWebConfig();
    for (const [, extension] of config.matchAll(/<mimeMap fileExtension="([^"]+)"/g)) {
      const removed = config.indexOf(`<remove fileExtension="${extension}" />`);
      expect(removed).toBeGreaterThan(0);
      expect(removed).toBeLessThan(config.indexOf(`<mimeMap fileExtension="${extension}"`));
    }
  });
});

describe('verifying', () => {
  it('tells what is missing, changed and not listed', () => {
    writeFileSync(path.join(site, 'index.html'), '改');
    rmSync(path.join(site, 'fanben/index.html'));
    writeFileSync(path.join(site, 'new.html'), '');
    expect(verify(site)).toEqual({
      listed: 2,
      missing: ['fanben/index.html'],
      changed: ['index.html'],
      unlisted: ['new.html'],
    });
  });

  it('refuses what it cannot compare', () => {
    const file = path.join(root, 'x.zip');
    expect(() => verify(file)).toThrow(Refusal);
    writeFileSync(file, 'no zip');
    expect(() => verify(file)).toThrow(Refusal);
    writeFileSync(file, zipSync({ 'index.html': new Uint8Array(1) }));
    expect(() => verify(file)).toThrow(Refusal);
    writeFileSync(file, zipSync({ SHA256SUMS: new TextEncoder().encode('nonsense\n') }));
    expect(() => verify(file)).toThrow(Refusal);
  });
});
