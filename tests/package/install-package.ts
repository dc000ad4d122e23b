/** Packs tongbao and installs it in an empty folder, as a user would. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { userFolder } from '../../scripts/package/user-lock.ts';

/** What a command said, and how it ended. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program of Node in `folder`; the outcome is what a person sees there. */
export function runIn(folder: string, program: string, ...args: readonly string[]): Ran {
  const environment = {
    ...process.env,
    LANG: 'zh_CN.UTF-8',
    LC_ALL: '',
    npm_config_update_notifier: 'false',
  };
  const ran = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}

/**
 * Packs both packages of this repository from a copy, for other tests run what is in `dist` at the same time.
 * @returns the paths of the tarballs
 */
export function packInto(folder: string): { readonly tongbao: string; readonly create: string } {
  const copy = path.join(folder, 'repository');
  mkdirSync(copy);
  for (const name of ['dist', 'docs', 'layouts', 'licences', 'packages', 'starters']) {
    cpSync(name, path.join(copy, name), { recursive: true });
  }
  for (const name of readdirSync('.').filter((name) => /^(?:package\.json|LICENSE|.*\.md)$/.test(name))) {
    cpSync(name, path.join(copy, name));
  }
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
  for (const maker of ['make-package.js', 'make-create-tongbao.js']) {
    const made = runIn(copy, path.join(copy, 'dist/scripts/package', maker));
    if (made.status !== 0) throw new Error(made.err);
  }
  return { tongbao: pack(copy, copy), create: pack(path.join(copy, 'packages/create-tongbao'), copy) };
}

function pack(folder: string, to: string): string {
  const packed = npm(folder, 'pack', '--ignore-scripts', '--silent', '--pack-destination', to);
  if (packed.status !== 0) throw new Error(packed.err);
  return path.join(to, packed.out.trim());
}

/** npm itself, without the shell that Windows would need. */
function npm(folder: string, ...args: readonly string[]): Ran {
  const program = process.env.npm_execpath ?? npmBesideNode();
  return runIn(folder, program, ...args);
}

function npmBesideNode(): string {
  const beside = path.dirname(process.execPath);
  const places = ['node_modules/npm', '../lib/node_modules/npm', '../share/nodejs/npm'];
  const found = places
    .map((place) => path.join(beside, place, 'bin/npm-cli.js'))
    .find((file) => readFileOrNothing(file) !== undefined);
  if (found === undefined) throw new Error('npm was not found beside Node');
  return found;
}

function readFileOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Installs the tarball in `folder`. The lock file names the versions that this repository has, so npm finds them in its
 * cache and asks the network for nothing.
 */
export function installFrom(tarball: string, folder: string): Ran {
  const resolved = `file:${path.relative(folder, tarball).split(path.sep).join('/')}`;
  const own = {
    manifest: readFileSync('package.json', 'utf8'),
    lock: readFileSync('package-lock.json', 'utf8'),
  };
  const { manifest, lock } = userFolder(own, resolved);
  writeFileSync(path.join(folder, 'package.json'), manifest);
  writeFileSync(path.join(folder, 'package-lock.json'), lock);
  return npm(folder, 'ci', '--prefer-offline', '--no-audit', '--no-fund');
}
