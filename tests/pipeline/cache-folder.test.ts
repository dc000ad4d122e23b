import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { boundCache } from '../../scripts/pipeline/cache/cache-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tongbao-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BEGUN = Date.UTC(2026, 0, 1);

/** A file with nothing in it, which takes no room on the disk. */
function keep(name: string, size: number, used: number): void {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  truncateSync(file, size);
  utimesSync(file, used / 1000, used / 1000);
}

it('gives up what was not used for longest, beyond what a build needs', () => {
  keep('now', 100e6, BEGUN + 1000);
  for (const [index, name] of ['oldest', 'older', 'old', 'recent'].entries())
    keep(name, 60e6, BEGUN - (10 - index) * 3_600_000);
  boundCache(folder, BEGUN);
  expect(readdirSync(folder).sort()).toEqual(['now', 'old', 'recent']);
});

it('leaves the other shares of a site what they need', () => {
  keep('now', 100e6, BEGUN + 1000);
  for (const name of ['b', 'c', 'd', 'e']) keep(name, 100e6, BEGUN - 3_600_000);
  boundCache(folder, BEGUN, 5);
  expect(readdirSync(folder)).toHaveLength(5);
});

it('may be gone', () => {
  expect(() => boundCache(path.join(folder, 'gone'), BEGUN)).not.toThrow();
});
