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
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeManifest } from '../../scripts/publish/manifest.ts';
import { putAmong } from '../../scripts/publish/put-among.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-among-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const target = (name = ''): string => path.join(root, 'public/gongkai', name);

function publish(...names: readonly string[]): void {
  const folder = mkdtempSync(path.join(root, 'made-'));
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), `${name}\n`);
  }
  writeManifest(folder);
  putAmong(folder, target());
}

it('removes the notices that were withdrawn since the last time, with their folders', () => {
  publish('index.html', 'a/index.html', 'b/files/a.xlsx', 'b/index.html');
  publish('index.html', 'a/index.html');
  expect(readdirSync(target()).sort()).toEqual(['SHA256SUMS', 'a', 'index.html']);
});

it('leaves what others wrote, and what they wrote over ours', () => {
  publish('index.html', 'a/index.html', 'b/index.html');
  writeFileSync(target('b/index.html'), 'another page\n');
  writeFileSync(target('a/note.txt'), 'beside\n');
  publish('index.html');
  expect(readFileSync(target('b/index.html'), 'utf8')).toBe('another page\n');
  expect(readdirSync(target('a'))).toEqual(['note.txt']);
});

it('writes into a folder without a manifest, or with another text of that name, and removes nothing', () => {
  mkdirSync(target(), { recursive: true });
  writeFileSync(target('SHA256SUMS'), `${'0'.repeat(64)}  ../outside.txt\n`);
  writeFileSync(path.join(root, 'public/outside.txt'), 'outside\n');
  publish('index.html');
  expect(existsSync(path.join(root, 'public/outside.txt'))).toBe(true);
  expect(existsSync(target('index.html'))).toBe(true);
});
