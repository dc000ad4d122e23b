/**
 * `npm run offline-bundle [-- --os win32 --cpu x64 --out FILE.zip]`: one zip for an intranet, for this machine's system
 * or the one that is named.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { USUAL_KIND } from '../begin/kinds.ts';
import { makeSite } from '../begin/new-site.ts';
import { version } from '../commands/line/version.ts';
import { zipOffline } from './offline-zip.ts';
import { userFolder } from './user-lock.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({
  options: {
    os: { type: 'string', default: process.platform },
    cpu: { type: 'string', default: process.arch },
    out: { type: 'string' },
  },
});
const name = `tongbao-${version()}-${values.os}-${values.cpu}`;
const out = path.resolve(values.out ?? `${name}.zip`);
const work = mkdtempSync(path.join(tmpdir(), 'tongbao-offline-'));

try {
  const tarball = npm(root, 'pack', '--silent', '--pack-destination', work).trim();
  const site = path.join(work, 'site');
  mkdirSync(site);
  const own = { manifest: read('package.json'), lock: read('package-lock.json') };
  const { manifest, lock } = userFolder(own, `file:../${tarball}`);
  writeFileSync(path.join(site, 'package.json'), manifest);
  writeFileSync(path.join(site, 'package-lock.json'), lock);
  const target = [
    `--os=${values.os}`,
    `--cpu=${values.cpu}`,
    ...(values.os === 'linux' ? ['--libc=glibc'] : []),
  ];
  npm(site, 'ci', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...target);
  rmSync(path.join(site, 'package.json'));
  makeSite({ folder: site, kind: USUAL_KIND, version: version() });
  writeFileSync(out, zipOffline(site, name));
  process.stdout.write(`${out}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** What npm prints; npm names its own program to the scripts that it runs. */
function npm(folder: string, ...args: readonly string[]): string {
  const program = process.env.npm_execpath;
  if (program === undefined) throw new Error('run it as npm run offline-bundle');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm ${args[0]}: ${stderr}`);
  return stdout;
}
