/**
 * Preloaded into a run: makes the nth call of a file system function fail, or kills the process there.
 * `FAULT="renameSync 2 EXDEV"`, `FAULT="* 7 kill"`; with `*`, every call that changes something counts.
 */

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CHANGING = ['renameSync', 'mkdirSync', 'writeFileSync', 'rmSync', 'rmdirSync', 'cpSync'] as const;

type Changing = (typeof CHANGING)[number];

const [named = '', nth = '', what = ''] = (process.env.FAULT ?? '').split(' ');
let calls = 0;

for (const name of CHANGING) if (named === '*' || named === name) breakNth(name);
syncBuiltinESMExports();

function breakNth(name: Changing): void {
  const original: unknown = Reflect.get(fs, name);
  if (typeof original !== 'function') return;
  Reflect.set(fs, name, (...given: unknown[]): unknown => {
    calls += 1;
    if (calls === Number(nth)) fail(name, String(given[0]));
    return Reflect.apply(original, fs, given);
  });
}

function fail(name: Changing, path: string): never {
  if (what === 'kill') process.kill(process.pid, 'SIGKILL');
  const message = `${what}: injected, ${name} '${path}'`;
  throw Object.assign(new Error(message), { code: what, syscall: name.replace('Sync', ''), path });
}
