/** Runs that are killed in the midst of replacing a folder: what they replaced is whole, before or after. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn } from '../../scripts/publish/manifest.ts';
import { recoverSite } from '../../scripts/publish/recover-site.ts';
import { openCopy } from '../../scripts/publish/verify/open-copy.ts';
import { verifyCopy } from '../../scripts/publish/verify/verify.ts';

const RUNS = path.resolve('dist/tests/replace/runs');
/** Kills of each kind of run. */
const KILLS = 30;
/** Milliseconds; a machine that does much else takes long for the starts of the runs, which is no fault of theirs. */
const PATIENCE = 300_000;

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-killed-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Waits of a run, in milliseconds; the seed is in the name of the test, so that a failure can be run again. */
const SEED = Number(process.env.KILL_SEED ?? Date.now() % 100_000);
const waits = Array.from({ length: KILLS }, (_, index) => ((SEED + index) * 2_654_435_761) % 61);

async function killedAfter(run: string, folder: string, wait: number): Promise<void> {
  const child = spawn(process.execPath, [path.join(RUNS, run), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  await new Promise((resolve) => setTimeout(resolve, wait));
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Runs `judge` for every wait, some at the same time: most of the time is the start of the run. */
async function killMany(run: string, judge: (folder: string) => void | Promise<void>): Promise<void> {
  const queue = waits.map((wait, index) => ({ wait, folder: path.join(root, String(index)) }));
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      mkdirSync(next.folder);
      await killedAfter(run, next.folder, next.wait);
      await judge(next.folder);
    }
  };
  await Promise.all([worker(), worker(), worker()]);
}

/** All of one text: nothing missing, nothing of another. */
async function expectWholeSite(site: string): Promise<void> {
  expect((await verifyCopy(openCopy(site))).faults).toEqual([]);
  const texts = filesIn(site).filter((name) => /\.(?:html|txt)$/.test(name));
  expect(texts).toHaveLength(9);
  expect(new Set(texts.map((name) => readFileSync(path.join(site, name), 'utf8'))).size).toBe(1);
}

/** Names beside those that should be there; a folder that a run had only just made, with nothing in it, does not count. */
function leftovers(folder: string, ...wanted: readonly string[]): string[] {
  return readdirSync(folder)
    .filter((name) => !wanted.includes(name))
    .filter((name) =>
      filesIn(path.join(folder, name)).some((file) => statSync(path.join(folder, name, file)).size > 0),
    );
}

describe(`a run that is killed at any moment (KILL_SEED=${SEED})`, () => {
  it(
    `of publishing: the site is whole, ${KILLS} times`,
    async () => {
      await killMany('publish-again.js', async (folder) => {
        recoverSite({ out: path.join(folder, '_site') });
        await expectWholeSite(path.join(folder, '_site'));
        expect(leftovers(folder, '_site', '_site.previous')).toEqual([]);
      });
    },
    PATIENCE,
  );

  it(
    `of an import over a notice: the notice is whole, ${KILLS} times`,
    async () => {
      await killMany('import-again.js', (folder) => {
        const content = path.join(folder, 'content');
        recoverSite({ content });
        const texts = filesIn(path.join(content, 'fanben'))
          .filter((name) => name.endsWith('.md'))
          .map((name) => readFileSync(path.join(content, 'fanben', name), 'utf8'));
        expect(texts).toHaveLength(5);
        const counts = texts.flatMap((text) => text.match(/(?<=清理河道)\d+(?=条)/g) ?? []);
        expect(counts).toHaveLength(5);
        expect(new Set(counts).size).toBe(1);
        expect(leftovers(content, 'fanben')).toEqual([]);
      });
    },
    PATIENCE,
  );
});
