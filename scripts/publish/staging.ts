/**
 * Publishes a folder whole or not at all: everything is written beside it first, then put in its place.
 *
 * A folder cannot be exchanged in one system call everywhere, so the old one steps aside for the instant of one rename;
 * the next build puts it back should the process die in that instant.
 */

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { say } from '../messages/publish.ts';
import { Refusal } from '../notice/refusal.ts';
import { MANIFEST } from './manifest.ts';

/** A folder being written; nobody sees it before `publish`. */
export interface Staging {
  readonly folder: string;
  /** Puts the staged folder in the place of the published one. */
  publish(): void;
  /** Removes the staged folder; the published one stays as it is. */
  discard(): void;
}

/**
 * Opens an empty staging folder beside `out`.
 * @throws Refusal where `out` holds something that tongbao did not publish, which would be lost
 */
export function openStaging(out: string): Staging {
  const target = path.resolve(out);
  sweep(target);
  refuseForeign(target, out);
  const folder = besides(target, 'staging', process.pid);
  const aside = besides(target, 'old', process.pid);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    publish() {
      const replaces = existsSync(target);
      if (replaces) renameSync(target, aside);
      try {
        renameSync(folder, target);
      } catch (error) {
        if (replaces) renameSync(aside, target);
        throw error;
      }
      rmSync(aside, { recursive: true, force: true });
    },
    discard() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function besides(target: string, role: 'staging' | 'old', pid: number): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${role}-${pid}`);
}

/** Clears up after builds that died: puts back an old folder that was never replaced, removes what was half written. */
function sweep(target: string): void {
  const parent = path.dirname(target);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const left = /^\.(.+)\.(staging|old)-([0-9]+)$/.exec(name);
    if (left === null || left[1] !== path.basename(target) || isAlive(Number(left[3]))) continue;
    const leftover = path.join(parent, name);
    if (left[2] === 'old' && !existsSync(target)) renameSync(leftover, target);
    else rmSync(leftover, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function refuseForeign(target: string, shown: string): void {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isDirectory() && (existsSync(path.join(target, MANIFEST)) || readdirSync(target).length === 0))
    return;
  const [says, advice] = say.foreignFolder(shown);
  throw new Refusal(says, { advice, at: { file: shown } });
}
