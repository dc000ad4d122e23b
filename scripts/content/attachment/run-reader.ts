/** Runs a reader of files of unknown origin in a process of its own, which is ended where it takes more than a sound file needs. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What sound files do not come near. */
export interface ReaderBounds {
  readonly milliseconds: number;
  /** Megabytes of memory. */
  readonly memory: number;
  /** Bytes of what it writes. */
  readonly output: number;
}

export interface ReaderOutcome {
  /** 0 where the reader came to its end by itself; `null` where it was ended. */
  readonly status: number | null;
  /** What it wrote, parsed; nothing where that is no JSON. */
  readonly value: unknown;
}

/**
 * @param program a script for Node, which reads its input and writes JSON
 * @param input bytes
 */
export function runReader(program: URL, input: Uint8Array, bounds: ReaderBounds): ReaderOutcome {
  const args = [`--max-old-space-size=${bounds.memory}`, fileURLToPath(program)];
  const { status, stdout } = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: bounds.milliseconds,
    killSignal: 'SIGKILL',
    maxBuffer: bounds.output,
  });
  return { status, value: parsed(stdout) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
