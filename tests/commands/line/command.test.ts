import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { COMMANDS } from '../../../scripts/commands/table.ts';

const ID = '0123456789abcdef';
let root: string;
let before: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-command-'));
  before = process.cwd();
  process.chdir(root);
});
afterEach(() => {
  process.chdir(before);
  rmSync(root, { recursive: true, force: true });
});

/** What a run leaves that died after it moved `target` away. */
function leaveDead(parent: string, target: string): void {
  const folder = path.join(parent, `.${target}.tongbao-${ID}`);
  mkdirSync(path.join(folder, 'old/files'), { recursive: true });
  const started = '2025-01-01T00:00:00.000Z';
  const mark = { tongbao: 'working folder', version: 1, id: ID, target, host: 'elsewhere', pid: 7, started };
  writeFileSync(path.join(folder, 'tongbao.json'), JSON.stringify(mark));
  utimesSync(path.join(folder, 'tongbao.json'), 0, 0);
}

it('every command first puts back what a dead run moved away, whether or not it names it', async () => {
  leaveDead('.', '_site');
  leaveDead('content', 'fanben-2025');
  const rules = COMMANDS.find(({ name }) => name === 'rules');
  const { stderr, env } = process;
  const status = await rules
    ?.prepare(['figure-sum'], {})
    .run({ language: 'zh', out: new PassThrough(), err: stderr, environment: env });
  expect(status).toBe(0);
  expect(existsSync('_site/files')).toBe(true);
  expect(existsSync('content/fanben-2025')).toBe(true);
});
