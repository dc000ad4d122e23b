/** Makes calls of the file system fail, one at a time, or all from one call on, as after the death of the process. */

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CHANGING = ['renameSync', 'mkdirSync', 'writeFileSync', 'rmSync', 'rmdirSync', 'cpSync'] as const;

/**
 * The nth call that changes something fails with this code, e.g. `ENOSPC`, and later ones do not; with `DEATH`, it and
 * all after it fail.
 */
export interface Fault {
  readonly nth: number;
  readonly code: string;
  /** Counts and breaks this function alone. */
  readonly only?: (typeof CHANGING)[number];
}

/** Lets the system keep what is written in memory, for tests that write much and ask nothing of the disk. */
export function withoutSync(): void {
  Reflect.set(fs, 'fsyncSync', () => undefined);
  syncBuiltinESMExports();
}

/** Runs `work` with the fault and gives back what it threw. */
export function withFault({ nth, code, only }: Fault, work: () => void): { calls: number; thrown: unknown } {
  let calls = 0;
  const broken = only === undefined ? CHANGING : [only];
  const originals = broken.map((name) => [name, Reflect.get(fs, name)] as const);
  for (const [name, original] of originals) {
    Reflect.set(fs, name, (...given: unknown[]): unknown => {
      calls += 1;
      if (calls === nth || (code === 'DEATH' && calls > nth)) {
        throw Object.assign(new Error(`${code}: injected, ${name} '${given[0]}'`), { code, path: given[0] });
      }
      return Reflect.apply(original, fs, given);
    });
  }
  syncBuiltinESMExports();
  try {
    work();
    return { calls, thrown: undefined };
  } catch (thrown) {
    return { calls, thrown };
  } finally {
    for (const [name, original] of originals) Reflect.set(fs, name, original);
    syncBuiltinESMExports();
  }
}
