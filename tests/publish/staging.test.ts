import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { writeManifest } from '../../scripts/publish/manifest.ts';
import { openStaging } from '../../scripts/publish/staging.ts';

let root: string;
let out: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-publish-'));
  out = path.join(root, '_site');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function publish(text: string): void {
  const staging = openStaging(out);
  writeFileSync(path.join(staging.folder, 'index.html'), text);
  writeManifest(staging.folder);
  staging.publish();
}

/** A process number that belongs to no living process: above the greatest that Linux gives. */
const DEAD = 4_194_305;

describe('a folder is published whole or not at all', () => {
  it('replaces the earlier one and leaves nothing beside it', () => {
    publish('一');
    publish('二');
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('二');
    expect(readdirSync(root)).toEqual(['_site']);
  });

  it('keeps the earlier one while the new one is written and when it is given up', () => {
    publish('一');
    const staging = openStaging(out);
    writeFileSync(path.join(staging.folder, 'index.html'), '二');
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('一');
    staging.discard();
    expect(readdirSync(root)).toEqual(['_site']);
  });

  it('drops files that the new one no longer has', () => {
    publish('一');
    writeFileSync(path.join(out, 'gone.html'), '');
    publish('二');
    expect(existsSync(path.join(out, 'gone.html'))).toBe(false);
  });

  it('clears away what a killed build left, and puts back the folder that it had moved aside', () => {
    publish('一');
    mkdirSync(path.join(root, `._site.staging-${DEAD}`));
    rmSync(path.join(root, `._site.old-${DEAD}`), { recursive: true, force: true });
    mkdirSync(path.join(root, `._site.old-${DEAD}`));
    writeFileSync(path.join(root, `._site.old-${DEAD}`, 'SHA256SUMS'), '');
    rmSync(out, { recursive: true });
    openStaging(out).discard();
    expect(readdirSync(root)).toEqual(['_site']);
    expect(readdirSync(out)).toEqual(['SHA256SUMS']);
  });

  it('never replaces a folder of somebody else', () => {
    mkdirSync(out);
    writeFileSync(path.join(out, 'thesis.docx'), '');
    expect(() => openStaging(out)).toThrow(Refusal);
    expect(readdirSync(out)).toEqual(['thesis.docx']);
  });
});

describe('the manifest', () => {
  it('lists every file but itself, sorted, in the format of sha256sum', () => {
    mkdirSync(path.join(root, 'b'));
    writeFileSync(path.join(root, 'b/c.txt'), '');
    writeFileSync(path.join(root, 'a.txt'), 'abc');
    expect(writeManifest(root)).toEqual({ files: 2, bytes: 3 });
    expect(readFileSync(path.join(root, 'SHA256SUMS'), 'utf8')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n' +
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/c.txt\n',
    );
  });
});
