/** Parts a site into shares that machines make by themselves, and says whether parts belong together. */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { say } from '../messages/shards.ts';
import { refuse } from '../notice/refusal.ts';
import type { MadeNotice } from './made.ts';

/** Share `number`, from 1, of `of` shares. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** Lies at the top of a folder with one share. */
export const PART_FILE = 'part.json';

/** What one machine made. */
export interface Part extends Shard {
  readonly version: 1;
  /** Digest of the whole content. */
  readonly content: string;
  /** Digest of what is the same for every notice: the site, the formats, the tool. */
  readonly common: string;
  readonly made: readonly MadeNotice[];
}

const PartData = z.object({
  version: z.literal(1),
  number: z.int(),
  of: z.int(),
  content: z.string(),
  common: z.string(),
  // Written by this program and listed in the manifest of its folder.
  made: z.array(z.custom<MadeNotice>((value) => typeof value === 'object' && value !== null)),
});

/** Most shares: more machines than that nobody has. */
const MOST = 10_000;

/** @throws Refusal for what is no `I/N` with I from 1 to N */
export function readShard(text: string): Shard {
  const [, number, of] = /^([0-9]{1,5})\/([0-9]{1,5})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (number !== undefined && shard.number >= 1 && shard.number <= shard.of && shard.of <= MOST) return shard;
  refuse(say.shard(text));
}

/** Whether a notice belongs to a share: by its address alone, so that one that is added moves no other. */
export function isOfShard(slug: string, { number, of }: Shard): boolean {
  const digest = createHash('sha256').update(slug).digest();
  return digest.readUInt32BE(0) % of === number - 1;
}

export function writePart(folder: string, part: Part): void {
  writeFileSync(path.join(folder, PART_FILE), `${JSON.stringify(part)}\n`);
}

/**
 * Reads the parts in `folders` and sees that they are one site.
 * @throws Refusal for a folder without a part, parts of different contents, sites or versions, a missing or doubled one
 */
export function readParts(folders: readonly string[]): readonly Part[] {
  const parts = folders.map((folder) => ({ folder, part: readPart(folder) }));
  const [first] = parts;
  if (first === undefined) return [];
  const seen = new Map<number, string>();
  for (const { folder, part } of parts) {
    const fault = faultOf(part, first.part);
    if (fault !== undefined) refuse(say.mismatch[fault](first.folder, folder), folder);
    const twin = seen.get(part.number);
    if (twin !== undefined) refuse(say.doubled(part.number, twin, folder), folder);
    seen.set(part.number, folder);
  }
  const { of } = first.part;
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !seen.has(number));
  if (missing.length > 0) refuse(say.missing(missing, of), first.folder);
  return parts.map(({ part }) => part);
}

function faultOf(part: Part, first: Part): keyof typeof say.mismatch | undefined {
  if (part.of !== first.of) return 'count';
  if (part.content !== first.content) return 'content';
  return part.common === first.common ? undefined : 'tool';
}

function readPart(folder: string): Part {
  try {
    return PartData.parse(JSON.parse(readFileSync(path.join(folder, PART_FILE), 'utf8')));
  } catch {
    refuse(say.noPart(folder), folder);
  }
}
