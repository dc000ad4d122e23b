/** Compares a published copy with its manifest, file by file. */

import { createHash } from 'node:crypto';
import { say } from '../messages/publish.ts';
import { Refusal } from '../notice/refusal.ts';
import { MANIFEST, readManifestText } from './manifest.ts';
import type { Copy } from './read-copy.ts';

export interface Verdict {
  /** Files that the manifest lists. */
  readonly listed: number;
  /** Listed, but not there. */
  readonly missing: readonly string[];
  /** There, with other bytes. */
  readonly changed: readonly string[];
  /** There, but not listed. */
  readonly unlisted: readonly string[];
}

/**
 * @param place name of the copy, for the message
 * @throws Refusal for a copy without a manifest that can be read
 */
export function verifyCopy(copy: Copy, place: string): Verdict {
  const sums = readManifest(copy, place);
  const there = (name: string): boolean => copy.has(name);
  return {
    listed: sums.size,
    missing: [...sums.keys()].filter((name) => !there(name)),
    changed: [...sums]
      .filter(([name, sum]) => there(name) && sumOf(copy, name) !== sum)
      .map(([name]) => name),
    unlisted: [...copy.keys()].filter((name) => name !== MANIFEST && !sums.has(name)).sort(),
  };
}

/** Whether the copy is what the manifest says, no more and no less. */
export function isWhole({ missing, changed, unlisted }: Verdict): boolean {
  return missing.length + changed.length + unlisted.length === 0;
}

function readManifest(copy: Copy, place: string): ReadonlyMap<string, string> {
  const sums = readManifestText(new TextDecoder().decode(copy.get(MANIFEST)));
  if (sums !== undefined) return sums;
  const [says, advice] = say.noManifest(place);
  throw new Refusal(says, { advice, at: { file: place } });
}

function sumOf(copy: Copy, name: string): string {
  return createHash('sha256')
    .update(copy.get(name) ?? new Uint8Array())
    .digest('hex');
}
