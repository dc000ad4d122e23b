/**
 * The same content gives the same bytes: in other time zones, languages and folders, from files that were written in
 * another order with other rights, and with either engine for PDF.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PUBLICATION_MARK } from '../../scripts/publish/publication.ts';

const CLI = path.resolve('dist/scripts/tongbao.js');

/** The sample, with attachments whose names sort differently in different languages. */
const CONTENT: ReadonlyMap<string, Uint8Array> = new Map([
  ...readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, Uint8Array] => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative('content', file), readFileSync(file)];
    }),
  ...['ä.csv', 'Z.csv', 'i.csv', 'İ.csv', '乙.csv', '甲.csv'].map((name): [string, Uint8Array] => [
    path.join('fanben-gongshi-2026', 'files', name),
    Buffer.from('单位,户数\n甲村,12\n'),
  ]),
]);

interface Surroundings {
  /** Folder to run in, below the temporary one. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The files are written last to first, with rights and times of their own. */
  readonly backwards?: boolean;
  /** As the command names the content and the output. */
  readonly content: string;
  readonly out: string;
}

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongbao-identity-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function writeContent(folder: string, backwards: boolean): void {
  const files = [...CONTENT];
  for (const [name, bytes] of backwards ? files.reverse() : files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    if (!backwards) continue;
    chmodSync(file, 0o600);
    utimesSync(file, new Date(2001, 1, 3), new Date(2001, 1, 3));
  }
}

/** Every file of the site with its rights and bytes, but for the mark, which has a random id. */
async function build({ folder, environment, backwards = false, content, out }: Surroundings) {
  const cwd = path.join(root, folder);
  mkdirSync(cwd, { recursive: true });
  writeContent(path.resolve(cwd, content), backwards);
  const given = ['build', '--content', content, '--out', out];
  const mask = backwards ? 'umask 077; ' : '';
  const run = spawn('sh', ['-c', `${mask}exec "$0" "$@"`, process.execPath, CLI, ...given], {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  run.stderr.on('data', (data) => {
    output += data;
  });
  const [status] = await once(run, 'exit');
  if (status !== 0) throw new Error(output);
  const site = path.resolve(cwd, out);
  return new Map(
    readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((name) => name !== PUBLICATION_MARK)
      .sort()
      .map((name) => {
        const file = path.join(site, name);
        const stat = lstatSync(file);
        const bytes = stat.isFile() ? readFileSync(file).toString('base64') : '';
        return [name, `${(stat.mode & 0o777).toString(8)} ${bytes}`] as const;
      }),
  );
}

const PLAIN: Surroundings = {
  folder: 'a',
  environment: { TZ: 'UTC', LC_ALL: 'C.UTF-8' },
  content: 'content',
  out: '_site',
};

/** A module that keeps Node from loading the native engine, and says in a file that it was asked for. */
function withoutNative(): { readonly environment: Record<string, string>; wasAsked(): boolean } {
  const module = path.join(root, 'without-native.cjs');
  const asked = path.join(root, 'asked');
  writeFileSync(
    module,
    `const Module = require('node:module');
const load = Module._load;
Module._load = function (name, ...rest) {
  if (!/typst-ts-node-compiler/.test(name)) return load.call(this, name, ...rest);
  require('node:fs').writeFileSync(${JSON.stringify(asked)}, '');
  throw new Error('no native engine');
};
`,
  );
  return { environment: { NODE_OPTIONS: `--require ${module}` }, wasAsked: () => existsSync(asked) };
}

/** Milliseconds on the clock: three builds on a machine that may do much else. */
const PATIENCE = 300_000;

it(
  'is the same site, byte for byte, whatever the surroundings',
  async () => {
    const { environment, wasAsked } = withoutNative();
    const [first, ...others] = await Promise.all([
      build(PLAIN),
      build({
        folder: '另一个 文件夹/b',
        environment: { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
        backwards: true,
        content: './content/',
        out: path.join(root, 'elsewhere', 'site'),
      }),
      build({
        folder: 'c',
        environment: { TZ: 'Asia/Kolkata', LC_ALL: 'sv_SE.UTF-8', LANG: 'sv_SE.UTF-8', ...environment },
        content: path.join(root, 'd', 'other-name'),
        out: 'public',
      }),
    ]);
    expect(wasAsked()).toBe(true);
    expect(first.size).toBeGreaterThan(80);
    for (const other of others) {
      expect([...other.keys()]).toEqual([...first.keys()]);
      expect([...first].filter(([name, file]) => other.get(name) !== file).map(([name]) => name)).toEqual([]);
    }
  },
  PATIENCE,
);
