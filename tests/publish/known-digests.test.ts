import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fileDigests } from '../../scripts/publish/content-digest.ts';
import { KnownDigests } from '../../scripts/publish/known-digests.ts';

let root: string;
let content: string;
let kept: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-digests-'));
  content = path.join(root, 'content');
  kept = path.join(root, 'kept');
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true, force: true });
});

/** Digests taken with what is known from the run before. */
function scan(): unknown {
  const known = new KnownDigests(kept);
  const digests = fileDigests(content, known);
  known.save();
  return digests;
}

/** A time at which nothing was changed lately. */
function later(): void {
  vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] });
}

function write(): void {
  mkdirSync(path.join(content, 'a'), { recursive: true });
  writeFileSync(path.join(content, 'a/index.md'), '甲\r\n');
  writeFileSync(path.join(content, 'a/b.bin'), '乙');
}

it('are those that reading gives, the first time and after any change', () => {
  write();
  later();
  expect(scan()).toEqual(fileDigests(content));
  expect(scan()).toEqual(fileDigests(content));
  // As long as before, and as old.
  const file = path.join(content, 'a/b.bin');
  writeFileSync(file, '丙');
  utimesSync(file, new Date(0), new Date(0));
  expect(scan()).toEqual(fileDigests(content));
});

it('are not kept of a file that was changed just now', () => {
  write();
  scan();
  expect(existsSync(kept)).toBe(false);
  later();
  scan();
  expect(readFileSync(kept, 'utf8')).toContain('index.md');
});

it('are taken anew where what keeps them is damaged', () => {
  write();
  later();
  scan();
  const whole = readFileSync(kept, 'utf8');
  for (const text of ['', '{', whole.slice(0, -1), whole.replace('index.md', 'other.md')]) {
    writeFileSync(kept, text);
    expect(scan()).toEqual(fileDigests(content));
  }
});
