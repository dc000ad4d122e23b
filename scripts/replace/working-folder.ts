/**
 * The folder that a run works in, beside the folder that it replaces, or inside where there is no place beside. It is
 * three things in one: the place where the new content is written, the lock that a second run respects, and the record
 * from which a later run cleans up after a dead one.
 *
 * Its name has a random id, and it is ours only if the mark in it names the same id: nothing is judged by its name alone.
 */

import { randomBytes } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { say } from '../messages/replace.ts';
import { refuse } from '../notice/refusal.ts';
import { plainName } from './plain-name.ts';
import { isRunning, shownHost, thisProcess } from './this-process.ts';

const markSchema = z.object({
  tongbao: z.literal('working folder'),
  version: z.literal(1),
  id: z.string(),
  /** Name of the folder that is replaced. */
  target: plainName,
  host: z.string(),
  pid: z.number(),
  birth: z.string().optional(),
  started: z.string(),
  /** Name under which the replaced folder is kept; it is removed where there is no such name. */
  keepAs: plainName.optional(),
  /** Name of the folder that the new content was moved from, and returns to if it is not used. */
  origin: plainName.optional(),
  /** The working folder lies inside the target, whose contents are replaced one by one. */
  inside: z.boolean().optional(),
});

export type Mark = z.infer<typeof markSchema>;

export interface WorkingFolder {
  /** Absolute path. */
  readonly folder: string;
  /** Absolute path of the folder that is replaced. */
  readonly target: string;
  readonly mark: Mark;
}

export type Purpose = Pick<Mark, 'keepAs' | 'origin' | 'inside'>;

const MARK = 'tongbao.json';

/** A run on another machine whose mark was not touched for so long is dead. */
const SILENT = 5 * 60_000;
/** How often a run touches its mark. */
const BEAT = 10_000;
/** A folder without a mark that is older was left by a run that died as it began or ended. */
const UNMARKED = 90_000;

/** Paths in a working folder: the new content, the replaced content, and what is on its way out. */
export function partsOf({ folder }: WorkingFolder): { fresh: string; old: string; gone: string } {
  return {
    fresh: path.join(folder, 'new'),
    old: path.join(folder, 'old'),
    gone: path.join(folder, 'gone'),
  };
}

/**
 * Makes the working folder for `target` (absolute), and with it takes the lock.
 *
 * Each run writes its mark first and looks for others second, so that of two runs at least one sees the other.
 * @throws Refusal where another run works on the same target
 */
export function openWorkingFolder(target: string, purpose: Purpose = {}): WorkingFolder {
  for (let attempt = 1; ; attempt += 1) {
    const own = create(target, purpose);
    const other = workingFoldersFor(target).find((found) => found.mark.id !== own.mark.id && isAlive(found));
    if (other === undefined) return own;
    removeWorkingFolder(own);
    if (attempt === ATTEMPTS) refuseInUse(other);
    // Two that began in the same instant both step back; which of them comes first next time is left to chance.
    pause(50 + Math.random() * 250);
  }
}

const ATTEMPTS = 3;

function create(target: string, purpose: Purpose): WorkingFolder {
  const id = randomBytes(8).toString('hex');
  const parent = purpose.inside === true ? target : path.dirname(target);
  const folder = path.join(parent, `.${path.basename(target)}.tongbao-${id}`);
  const started = new Date().toISOString();
  const mark: Mark = {
    tongbao: 'working folder',
    version: 1,
    id,
    target: path.basename(target),
    ...thisProcess(),
    started,
    ...purpose,
  };
  mkdirSync(parent, { recursive: true });
  mkdirSync(folder);
  const own = { folder, target, mark };
  try {
    writeFileSync(path.join(folder, MARK), `${JSON.stringify(mark)}\n`);
  } catch (error) {
    removeWorkingFolder(own);
    throw error;
  }
  return own;
}

/** Keeps the lock fresh until it is stopped; the process may end meanwhile. */
export function keepAlive({ folder }: WorkingFolder): { stop(): void } {
  const timer = setInterval(() => {
    try {
      utimesSync(path.join(folder, MARK), new Date(), new Date());
    } catch {
      // It was removed: `isHeld` says so when it matters.
    }
  }, BEAT).unref();
  return { stop: () => clearInterval(timer) };
}

/** Whether the lock is still this run's own. */
export function isHeld({ folder, mark }: WorkingFolder): boolean {
  return readMark(folder)?.id === mark.id;
}

/** Working folders for `target` (absolute), beside it and inside, of living and dead runs. */
function workingFoldersFor(target: string): WorkingFolder[] {
  const beside = workingFoldersIn(path.dirname(target));
  return [...beside, ...workingFoldersIn(target)].filter((found) => found.target === target);
}

/** Working folders in `parent`; folders that look like one and have no mark of ours are not among them. */
export function workingFoldersIn(parent: string): WorkingFolder[] {
  const found: WorkingFolder[] = [];
  for (const { folder, target, id } of namedLikeOurs(parent)) {
    const mark = readMark(folder);
    if (mark?.id === id && mark.target === target)
      found.push({
        folder,
        target: mark.inside === true ? path.resolve(parent) : path.resolve(parent, target),
        mark,
      });
  }
  return found;
}

/** Whether the run that works in the folder is still at it. */
export function isAlive({ folder, mark }: WorkingFolder): boolean {
  const running = isRunning(mark);
  if (running !== undefined) return running;
  const stat = statSync(path.join(folder, MARK), { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < SILENT;
}

/** Removes the folder and all in it; the mark goes last, so that a run that dies meanwhile can be cleaned up after. */
export function removeWorkingFolder({ folder }: WorkingFolder): void {
  for (const name of readdirSync(folder)) {
    if (name !== MARK) rmSync(path.join(folder, name), { recursive: true, force: true, maxRetries: 3 });
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Removes folders named like ours that are old and hold nothing, or an empty file in the mark's place: a run died before
 * its mark was written, or after it was removed.
 */
export function removeUnmarked(parent: string): void {
  for (const { folder } of namedLikeOurs(parent)) {
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat === undefined || Date.now() - stat.mtimeMs < UNMARKED) continue;
    const mark = statSync(path.join(folder, MARK), { throwIfNoEntry: false });
    if (mark?.isFile() && mark.size === 0) rmSync(path.join(folder, MARK), { force: true });
    try {
      rmdirSync(folder);
    } catch {
      // It holds something, or cannot be removed: in both cases it stays.
    }
  }
}

/** @throws Refusal that names the run */
function refuseInUse({ target, folder, mark }: WorkingFolder): never {
  refuse(
    say.inUse(shown(target), shownHost(mark.host), mark.pid, mark.started, shown(folder)),
    shown(target),
  );
}

/** A path as people call it: from the working folder where it is below. */
export function shown(file: string): string {
  const relative = path.relative('.', file);
  const near = relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
  return near.split(path.sep).join('/');
}

function namedLikeOurs(parent: string): { folder: string; target: string; id: string }[] {
  let names: string[];
  try {
    names = readdirSync(parent);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const [, target, id] = /^\.(.+)\.tongbao-([0-9a-f]{16})$/s.exec(name) ?? [];
    return target === undefined || id === undefined
      ? []
      : [{ folder: path.join(path.resolve(parent), name), target, id }];
  });
}

function readMark(folder: string): Mark | undefined {
  try {
    return markSchema.safeParse(JSON.parse(readFileSync(path.join(folder, MARK), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
