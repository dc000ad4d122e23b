/** A build into a file system of its own, whose top holds a folder of the system. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const RUN = path.resolve('dist/tests/replace/runs/publish-again.js');
const UNSHARE = ['--user', '--map-root-user', '--mount'];
const mayMount = spawnSync('unshare', [...UNSHARE, 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-mount-'));
  mkdirSync(path.join(root, '_site'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Where the system does not allow a mount, the folder is an ordinary one and the build refuses. */
it('leaves what is the system’s where it is', () => {
  const mount = mayMount ? 'mount -t tmpfs none _site &&' : '';
  const publish = (text: string): string => `"${process.execPath}" "${RUN}" . ${text}`;
  const script = `cd "${root}" && ${mount} mkdir _site/lost+found && ${publish('甲')} && ${publish('乙')} && ls _site`;
  const [program = '', ...given] = mayMount
    ? ['unshare', ...UNSHARE, 'sh', '-c', script]
    : ['sh', '-c', script];
  const { stdout } = spawnSync(program, given, { encoding: 'utf8' });
  if (mayMount) expect(stdout.split('\n').slice(0, 2)).toEqual(['SHA256SUMS', 'index.html']);
  else expect(stdout).toContain('refused');
  expect(stdout).toContain('lost+found');
});
