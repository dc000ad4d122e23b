/**
 * Disables words and guards of the checker one by one, and counts how many of the changes its tests notice. For nights:
 * `npm run mutate -- [COUNT] [SEED]` tries COUNT changes (100) that SEED (1) picks, in a copy of the project, lists those
 * that no test noticed, and ends with status 1 where fewer than four of five were.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Mutant, mutantsOf } from './mutants.ts';

/** What is changed: the words, the readers of claims, and the rules that read words themselves. */
const SOURCES = /^scripts\/(?:language\/lexicon|claims\/.+|check\/rules\/(?:date|text)-[a-z-]+)\.ts$/;
/** The exact tests, those that notice most first. */
const TESTS = ['tests/claims', 'tests/language', 'tests/check'];
const WANTED = 0.8;

const [count = '100', seed = '1'] = process.argv.slice(2);
const root = mkdtempSync(path.join(tmpdir(), 'tongbao-mutate-'));
try {
  copyProject();
  if (!passes()) throw new Error('the tests fail without any change');
  const chosen = shuffled(allMutants(), Number(seed)).slice(0, Number(count));
  let noticed = 0;
  for (const mutant of chosen) {
    if (isNoticed(mutant)) noticed += 1;
    else console.log(`not noticed: ${mutant.file}:${mutant.line} ${mutant.kind} ${mutant.words}`);
  }
  console.log(`noticed ${noticed} of ${chosen.length}`);
  process.exitCode = noticed >= WANTED * chosen.length ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}

function copyProject(): void {
  const left = new Set(['node_modules', 'dist', '.git', '_site', '_demo']);
  cpSync('.', root, {
    recursive: true,
    filter: (name) => !left.has(path.normalize(name).split(path.sep)[0] ?? ''),
  });
  for (const name of ['node_modules', 'dist'])
    symlinkSync(path.resolve(name), path.join(root, name), 'junction');
}

function allMutants(): Mutant[] {
  return readdirSync(path.join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
    .map((name) => `scripts/${name.replaceAll('\\', '/')}`)
    .filter((file) => SOURCES.test(file))
    .sort()
    .flatMap((file) => mutantsOf(file, readFileSync(path.join(root, file), 'utf8')));
}

function isNoticed({ file, text }: Mutant): boolean {
  const changed = path.join(root, file);
  const original = readFileSync(changed);
  writeFileSync(changed, text);
  try {
    return !passes();
  } finally {
    writeFileSync(changed, original);
  }
}

function passes(): boolean {
  const vitest = path.resolve('node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--bail', '1', '--reporter', 'dot', ...TESTS];
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' }).status === 0;
}

/** The same order for the same seed (mulberry32). */
function shuffled<T>(all: readonly T[], seed: number): T[] {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return all
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
