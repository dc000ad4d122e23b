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
const LOOK = 200;

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
  const seen = new Map<number, Ticks>();
  const look = setInterval(() => {
    peak = Math.max(peak, heldBy(child.pid ?? 0, seen));
  }, LOOK);
  const status = await new Promise<number | null>((ended, failed) => {
    child.once('error', failed);
    child.once('close', ended);
  });
  clearInterval(look);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}:\n${output}`);
  const [, wall, ...ended] = (/:time ([\d.]+) ([\d.]+) ([\d.]+)/.exec(output) ?? []).map(Number);
  // The shell counts no process whose parent ended before it, as those of a browser; those were seen while they ran.
  const ran = (of: keyof Ticks): number =>
    [...seen.values()].reduce((sum, used) => sum + used[of], 0) / TICKS;
  const [user = 0, system = 0] = ended;
  const most = { user: Math.max(user, ran('user')), system: Math.max(system, ran('system')) };
  return { wall: Number(wall), ...most, peak: peak / 1000, output };
}

interface Ticks {
  readonly user: number;
  readonly system: number;
}

/** In a second, on every Linux that Node runs on. */
const TICKS = 100;

/**
 * Kilobytes that a process and those it began hold.
 * @param seen takes what CPU each of them has used by now
 */
function heldBy(root: number, seen: Map<number, Ticks>): number {
  const below = new Map<number, number[]>();
  const ticks = new Map<number, Ticks>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    const fields = read(`/proc/${name}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    below.set(parent, [...(below.get(parent) ?? []), Number(name)]);
    ticks.set(Number(name), { user: fields[11] ?? 0, system: fields[12] ?? 0 });
  }
  const sum = (pid: number): number => {
    const used = ticks.get(pid);
    if (used !== undefined) seen.set(pid, used);
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
