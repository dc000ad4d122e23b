/**
 * The record of an import: what it wrote into the front matter, and a digest of each file. The next import with --force
 * finds from it which values a person has changed since: those stay, all others follow the new draft.
 */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { splitFrontMatter } from '../../content/front-matter.ts';
import type { Draft } from '../draft.ts';
import type { DraftFiles } from './draft-files.ts';
import { writeIndexMatter } from './front-matter.ts';

/** Name of the file in the notice's folder; content is read without files whose names begin with a dot. */
export const RECORD_FILE = '.import.json';
/** Folder for texts that a person had changed and a new import replaced. */
export const REPLACED_FOLDER = '.replaced';

const schema = z.strictObject({
  version: z.literal(1),
  /** Values of `index.md` as the import wrote them, by key. */
  values: z.record(z.string(), z.unknown()),
  /** SHA-256 of the body of each file, below its front matter. */
  bodies: z.record(z.string(), z.string()),
});

export type ImportRecord = z.infer<typeof schema>;

/** The record of importing `draft` as `files`. */
export function recordOf(draft: Draft, files: DraftFiles): ImportRecord {
  const values = valuesOf(writeIndexMatter(draft, undefined, 'index.md'));
  const bodies = Array.from(files, ([name, text]) => [name, digestOf(text)] as const);
  return { version: 1, values, bodies: Object.fromEntries(bodies) };
}

export function writeRecord(record: ImportRecord): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** @returns `undefined` for a text that is no record: then nothing is known of the last import */
export function readRecord(text: string | undefined): ImportRecord | undefined {
  if (text === undefined) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The texts of `earlier` whose words a person has changed since the import that `record` is of. */
export function changedByHand(earlier: DraftFiles, record: ImportRecord | undefined): DraftFiles {
  const changed = new Map<string, string>();
  if (record === undefined) return changed;
  for (const [name, text] of earlier) if (record.bodies[name] !== digestOf(text)) changed.set(name, text);
  return changed;
}

function valuesOf(text: string): Record<string, unknown> {
  const split = splitFrontMatter(text, '');
  if ('findings' in split || typeof split.data !== 'object' || split.data === null) return {};
  return JSON.parse(JSON.stringify(split.data));
}

function digestOf(text: string): string {
  const split = splitFrontMatter(text.replace(/\r\n?/g, '\n'), '');
  return bytesToHex(sha256(utf8ToBytes('findings' in split ? text : split.body)));
}
