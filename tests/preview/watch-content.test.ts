import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ContentWatcher, type Saved, watchContent } from '../../scripts/preview/watch-content.ts';

let root: string;
let watcher: ContentWatcher;
let saves = 0;
let last: Saved = new Set();

beforeEach(async () => {
  root = path.join(mkdtempSync(path.join(tmpdir(), 'tongbao-watch-')), 'content');
  mkdirSync(path.join(root, 'a'), { recursive: true });
  writeFileSync(path.join(root, 'a/index.md'), '零');
  saves = 0;
  watcher = await watchContent(
    root,
    (names) => {
      saves += 1;
      last = names;
    },
    (error) => {
      throw error;
    },
    ['beside.js'],
  );
});
afterEach(async () => {
  await watcher.close();
  rmSync(path.dirname(root), { recursive: true, force: true });
});

/** As vim, sed -i and WPS on Linux save. */
function replace(name: string, text: string): void {
  const file = path.join(root, name);
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

async function seen(before: number): Promise<void> {
  await expect.poll(() => saves, { timeout: 5000, interval: 10 }).toBeGreaterThan(before);
}

it('sees every save, whether the file is written anew or replaced', async () => {
  const file = path.join(root, 'a/index.md');
  const saving = [
    () => replace('a/index.md', '一'),
    () => replace('a/index.md', '二二'),
    () => writeFileSync(file, '三三三'),
    () => replace('a/index.md', '四四四四'),
    () => writeFileSync(file, '五'),
    () => rmSync(file),
    () => writeFileSync(file, '六六'),
    () => mkdirSync(path.join(root, 'b')),
    () => writeFileSync(path.join(root, 'b/index.md'), '七'),
    () => renameSync(path.join(root, 'b'), path.join(root, 'c')),
  ];
  for (const save of saving) {
    const before = saves;
    save();
    await seen(before);
  }
});

it('does not see what editors keep beside the text', async () => {
  writeFileSync(path.join(root, 'a/.index.md.swp'), '一');
  writeFileSync(path.join(root, 'a/index.md'), '一一');
  await seen(0);
  expect(saves).toBe(1);
});

it('says below which folder, and sees the configuration beside the content', async () => {
  replace('a/index.md', '一');
  await seen(0);
  expect([...last]).toEqual(['a']);
  const before = saves;
  writeFileSync(path.join(root, '../other.js'), '');
  writeFileSync(path.join(root, '../beside.js'), '');
  await seen(before);
  expect([...last]).toEqual(['']);
});
