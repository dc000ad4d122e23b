/**
 * The files of the publication that the next one drops: `OUT.previous`. What the new publication has again is linked from
 * there instead of written, for writing and writing through take most of the time of a build with one notice edited. Once
 * the new publication is in place that folder is removed, so that no two publications share a file: a change to a file of
 * the published site does not reach what `rollback` brings back.
 */

import { createHash } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MANIFEST, readManifestText } from './manifest.ts';
import { WORDS } from './verify/word-digests.ts';

export class Earlier {
  private readonly folder: string;
  private readonly sums: ReadonlyMap<string, string>;
  private readonly words: ReadonlyMap<string, string>;
  /** When a file of the folder was last touched by us. */
  private readonly since: number;

  private constructor(folder: string, since: number, sums: ReadonlyMap<string, string>) {
    this.folder = folder;
    this.since = since;
    this.sums = sums;
    this.words = readManifestText(readText(path.join(folder, WORDS)) ?? '') ?? new Map();
  }

  /**
   * @param folder `OUT.previous`
   * @param notes where `noteFiles` wrote, when it was published
   * @returns nothing where it is not known that its files are as they were published
   */
  static open(folder: string, notes: string): Earlier | undefined {
    const manifest = readText(path.join(folder, MANIFEST));
    if (manifest === undefined) return undefined;
    const since = Number(readText(noteOf(notes, manifest)) ?? Number.NaN);
    const sums = readManifestText(manifest);
    return Number.isNaN(since) || sums === undefined ? undefined : new Earlier(folder, since, sums);
  }

  /** Digest of the words of a file with these bytes, where it was published with them. */
  wordsOf(name: string, sum: string): { readonly words: string | undefined } | undefined {
    return this.sums.get(name) === sum ? { words: this.words.get(name) } : undefined;
  }

  /**
   * Links every one of `files` into `target`, or none.
   * @returns whether each has the bytes that it is to have
   */
  linkAll(files: readonly { readonly name: string; readonly sum: string }[], target: string): boolean {
    if (files.some(({ name, sum }) => this.sums.get(name) !== sum)) return false;
    const linked: string[] = [];
    let folder = '';
    for (const { name } of files) {
      const [from, to] = [path.join(this.folder, name), path.join(target, name)];
      const below = path.dirname(to);
      if (below !== folder) mkdirSync(below, { recursive: true });
      folder = below;
      if (!this.isUntouched(from) || !isLinked(from, to)) {
        for (const file of linked) rmSync(file);
        return false;
      }
      linked.push(to);
    }
    return true;
  }

  /** Puts the earlier file in the place of one that was written with the same bytes: it is on the disk already. */
  exchange(name: string, sum: string, target: string): void {
    if (this.sums.get(name) !== sum) return;
    const [from, to] = [path.join(this.folder, name), path.join(target, name)];
    const draft = `${to}.linked`;
    if (!this.isUntouched(from) || !isLinked(from, draft)) return;
    renameSync(draft, to);
  }

  /** No program can set back when a file was last changed. */
  private isUntouched(file: string): boolean {
    const entry = lstatSync(file, { throwIfNoEntry: false });
    return entry?.isFile() === true && entry.ctimeMs <= this.since;
  }
}

/**
 * Notes when the files of a new publication were last touched, now that all is done: where one has changed since, it may
 * be another than the one that was published.
 */
export function noteFiles(folder: string, notes: string): void {
  const manifest = readText(path.join(folder, MANIFEST)) ?? '';
  const names = [...(readManifestText(manifest)?.keys() ?? [])];
  const touched = names.map(
    (name) => lstatSync(path.join(folder, name), { throwIfNoEntry: false })?.ctimeMs ?? 0,
  );
  const since = touched.reduce((latest, time) => Math.max(latest, time), 0);
  try {
    mkdirSync(notes, { recursive: true });
    writeFileSync(noteOf(notes, manifest), `${since}\n`);
  } catch {
    // The next build only takes longer.
  }
}

function noteOf(notes: string, manifest: string): string {
  return path.join(notes, `${createHash('sha256').update(manifest).digest('hex')}.published`);
}

/** Not on every file system, and not across two of them. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
