import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentDigest } from '../../scripts/publish/content-digest.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tongbao-digest-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function digestOf(name: string, text: string): string | undefined {
  writeFileSync(path.join(folder, name), text);
  return contentDigest(folder);
}

it('line ends of texts do not count, wherever a piece that is read ends', () => {
  for (const before of [0, 1, 2 ** 18 - 2, 2 ** 18 - 1, 2 ** 18]) {
    const lines = (end: string): string => `${'a'.repeat(before)}${end}乙\r丙${end}${end}`;
    expect(digestOf('a.md', lines('\r\n')), String(before)).toBe(digestOf('a.md', lines('\n')));
  }
});

it('all else counts', () => {
  expect(digestOf('a.md', '甲\r乙')).not.toBe(digestOf('a.md', '甲\n乙'));
  expect(digestOf('a.pdf', '甲\r\n乙')).not.toBe(digestOf('a.pdf', '甲\n乙'));
  expect(digestOf('a.md', '甲\r\r\n乙')).not.toBe(digestOf('a.md', '甲\n乙'));
});
