/** Publishes a folder whole or not at all: everything is written beside it first, then put in its place. */

import { cpSync } from 'node:fs';
import path from 'node:path';
import { say } from '../messages/publish.ts';
import { refuse } from '../notice/refusal.ts';
import { recover } from '../replace/recover.ts';
import { beginReplacing, type Replaced } from '../replace/replace-folder.ts';
import { Earlier, noteFiles } from './earlier.ts';
import { realFolder, refuseUnsafe } from './out-folder.ts';
import { foreignIn, isOnlyOurs, isThere, readMark, writeMark } from './publication.ts';

/** A folder being written; nobody sees it before `publish`. */
export interface Staging {
  readonly folder: string;
  /**
   * Marks the staged folder, whose manifest is written, and puts it in the place of the published one.
   * @param source what it was made from, so that a later command can compare
   */
  publish(source?: PublishedSource): Replaced;
  /** Removes the staged folder; the published one stays as it is. */
  discard(): void;
  /**
   * The files of the publication that this one drops, where it is known what they are.
   * @param notes where `noteFiles` wrote
   */
  openEarlier(notes: string): Earlier | undefined;
  /** After `publish`: notes in the folder `notes` what `openEarlier` needs to know once this publication is dropped. */
  noteFiles(notes: string): void;
}

export interface PublishedSource {
  /** Digest of the content folder. */
  readonly content?: string | undefined;
  /** Digests of the words of each notice, by slug. */
  readonly texts?: Record<string, string> | undefined;
}

export interface StagingOptions {
  /** The content folder, which no publication may touch. */
  readonly content?: string | undefined;
  /** Names of foreign files at the top of the published folder that stay (`keep` in site.yaml). */
  readonly keep?: readonly string[] | undefined;
}

/** Name of the folder beside the published one that holds the publication before it. */
export function previousOf(target: string): string {
  return `${target}.previous`;
}

/**
 * Opens an empty staging folder for `out`.
 * @throws Refusal where `out` is no place to publish to, holds something that tongbao did not publish, or is being
 * published by another run
 */
export function openStaging(out: string, { content, keep = [] }: StagingOptions = {}): Staging {
  const target = realFolder(out);
  refuseUnsafe(target, out, content);
  recover(path.dirname(target), isOnlyOurs);
  recover(target, isOnlyOurs);
  refuseForeign(target, out, keep);
  const previous = previousOf(target);
  refuseForeign(previous, previousOf(out), readMark(previous)?.keep ?? []);
  // A folder with nothing but kept files, which are copied, is no publication to go back to.
  const keepAs = readMark(target) && path.basename(previous);
  const replacement = beginReplacing(target, { keepAs, mayDrop: isOnlyOurs });
  return {
    folder: replacement.folder,
    publish(source = {}) {
      writeMark(replacement.folder, { content: source.content, texts: source.texts, keep: [...keep] });
      copyKept(target, replacement.folder, keep);
      // What somebody put there meanwhile is foreign too.
      refuseForeign(target, out, keep);
      return replacement.replace();
    },
    discard: replacement.discard,
    openEarlier: (notes) => Earlier.open(previous, notes),
    noteFiles: (notes) => noteFiles(target, notes),
  };
}

/** Copies the kept files of `from` to `to`. */
export function copyKept(from: string, to: string, keep: readonly string[]): void {
  for (const name of keep) {
    const kept = path.join(from, name);
    if (!isThere(kept)) continue;
    if (isThere(path.join(to, name))) refuse(say.keptIsPublished(name));
    cpSync(kept, path.join(to, name), { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  }
}

/** @throws Refusal that names what tongbao did not publish and the site does not keep */
export function refuseForeign(folder: string, out: string, keep: readonly string[]): void {
  if (!isThere(folder)) return;
  const foreign = foreignIn(folder, keep);
  if (foreign.length === 0) return;
  refuse(say.foreignFiles(out, foreign), out);
}
