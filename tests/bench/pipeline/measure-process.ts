/** Runs a command and measures the whole of it: wall clock, CPU of all its processes, the most memory they held at once. */

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  /** In seconds. */
  readonly wall: number;
  readonly user: number;
  readonly system: number;
  /** The greatest sum of what all its processes held, in megabytes; shared pages count once. Linux only. */
  readonly peak: number;
  /** What it wrote to its error output. */
  readonly output: string;
}

/** How often memory is looked at, in milliseconds. */
const LOOK = 100;

/** @throws Error where the command fails */
export async function measure(command: readonly string[], cwd?: string): Promise<Measured> {
  // The shell counts the CPU of processes that have ended, which no system call of Node does.
  const timed = `TIMEFORMAT=$'\\n:time %R %U %S'; time "$@"`;
  const child = spawn('bash', ['-c', timed, 'bash', ...command], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (data) => {
    output += String(data);
  });
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, heldBy(child.pid ?? 0));
  }, LOOK);
  const status = await new Promise<number | null>((ended, failed) => {
    child.once('error', failed);
    child.once('close', ended);
  });
  clearInterval(look);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}:\n${output}`);
  const [, wall, user, system] = /:time ([\d.]+) ([\d.]+) ([\d.]+)/.exec(output) ?? [];
  return { wall: Number(wall), user: Number(user), system: Number(system), peak: peak / 1000, output };
}

/** Kilobytes that a process and those it began hold. */
function heldBy(root: number): number {
  const below = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const parent = Number(/\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1]);
    below.set(parent, [...(below.get(parent) ?? []), Number(name)]);
  }
  const sum = (pid: number): number => {
    const own = Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
    return (below.get(pid) ?? []).reduce((all, child) => all + sum(child), own);
  };
  return sum(root);
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
