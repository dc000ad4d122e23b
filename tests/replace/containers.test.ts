/**
 * Two builds over one volume, each in a table of processes of its own, as containers have: both have the same process
 * number, and neither sees the other's process. Where the system allows no such tables, both run side by side.
 */

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCopy } from '../../scripts/publish/verify/open-copy.ts';
import { verifyCopy } from '../../scripts/publish/verify/verify.ts';

const CLI = path.resolve('dist/scripts/tongbao.js');
const ROUNDS = 2;

const UNSHARE = ['unshare', '--user', '--map-root-user', '--pid', '--fork', '--mount-proc', '--kill-child'];
const CONTAINER = spawnSync('unshare', [...UNSHARE.slice(1), 'true']).status === 0 ? UNSHARE : [];

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-containers-'));
  mkdirSync(path.join(root, 'content'));
  cpSync('content/fanben-gongshi-2026', path.join(root, 'content', 'fanben-gongshi-2026'), {
    recursive: true,
  });
  const settings = readFileSync('content/site.yaml', 'utf8').replace(/^formats: .*\n/m, '');
  writeFileSync(path.join(root, 'content', 'site.yaml'), `${settings}formats: [txt, html]\n`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Builds in a container of its own. */
async function build(): Promise<{ readonly status: number | null; readonly output: string }> {
  const [program = '', ...given] = [...CONTAINER, process.execPath, CLI, 'build'];
  const run = spawn(program, given, {
    cwd: root,
    env: { ...process.env, LANG: 'zh_CN.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  run.stderr.on('data', (data) => {
    output += data;
  });
  const [status] = await once(run, 'exit');
  return { status, output };
}

it('end each with the whole site or with a message that names the other, and the next goes on', async () => {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const ended = await Promise.all([build(), build()]);
    const refused = ended.filter(({ status }) => status !== 0);
    expect(refused.length, ended.map(({ output }) => output).join('')).toBeLessThan(2);
    for (const { status, output } of refused) {
      expect(status).toBe(2);
      expect(output).toMatch(/正在写入|正在发布/);
    }
    expect((await verifyCopy(openCopy(path.join(root, '_site')))).faults).toEqual([]);
    expect(readdirSync(root).filter((name) => name.startsWith('.') && name !== '.tongbao')).toEqual([]);
  }
  expect((await build()).status).toBe(0);
});
