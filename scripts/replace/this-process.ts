/** Names the running process so that another machine, container or later process can see whether it still runs. */

import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

export interface ProcessName {
  /** The machine, its boot and its table of processes: containers of one machine have tables of their own. */
  readonly host: string;
  readonly pid: number;
  /** When the process began, in the system's own count; process numbers are given again. */
  readonly birth?: string | undefined;
}

/** The process that runs now. */
export function thisProcess(): ProcessName {
  return { host: HOST, pid: process.pid, birth: birthOf(process.pid) };
}

/** The part of a host name that people know. */
export function shownHost(host: string): string {
  return host.split(' ')[0] ?? host;
}

/**
 * Whether the process runs.
 * @returns `undefined` where that cannot be seen from this machine or container
 */
export function isRunning({ host, pid, birth }: ProcessName): boolean | undefined {
  if (host !== HOST) return undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return birth === undefined || birthOf(pid) === birth;
}

const HOST = [hostname(), read('/proc/sys/kernel/random/boot_id'), link('/proc/self/ns/pid')]
  .filter((part) => part !== undefined)
  .join(' ');

/** Field 22 of `/proc/N/stat` (proc(5)); the second field, a name in brackets, may hold blanks and brackets. */
function birthOf(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

function link(file: string): string | undefined {
  try {
    return readlinkSync(file);
  } catch {
    return undefined;
  }
}
