/** Reads the words of PDF files with pdf.js, in a process of its own: several files in one. */

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FileWords } from './file-words.ts';
import { runReader } from './run-reader.ts';

const result = z.union([
  z.strictObject({ words: z.string(), author: z.string(), scan: z.boolean(), inner: z.boolean() }),
  z.strictObject({ failed: z.enum(['encrypted', 'damaged']) }),
]);

const BOUNDS = { milliseconds: 120_000, memory: 1024, output: 256 * 1024 * 1024 };

/** What was read, by digest: a preview reads the same files after every save. */
const known = new Map<string, FileWords>();
const MOST_KNOWN = 500;

/** Reads `files`, each whole; what is no PDF, or takes too long together with the others, has no words. */
export function readPdfs(files: readonly Uint8Array[]): readonly FileWords[] {
  const digests = files.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
  const fresh = new Map(
    files.flatMap((bytes, index) => {
      const digest = digests[index] ?? '';
      return known.has(digest) ? [] : [[digest, bytes] as const];
    }),
  );
  if (known.size + fresh.size > MOST_KNOWN) known.clear();
  const read = fresh.size === 0 ? [] : extract([...fresh.values()]);
  for (const [index, digest] of [...fresh.keys()].entries())
    known.set(digest, read[index] ?? { words: '', unread: 'damaged' });
  return digests.map((digest) => known.get(digest) ?? { words: '', unread: 'damaged' });
}

function extract(files: readonly Uint8Array[]): readonly FileWords[] {
  const program = new URL('./extract-pdf.js', import.meta.url);
  const input = Buffer.concat(files.flatMap((bytes) => [lengthOf(bytes), bytes]));
  const { status, value } = runReader(program, input, BOUNDS);
  if (status === 0) return z.array(result).parse(value).map(wordsOf);
  // One of them ended the process: each is read by itself, so that it takes no other with it.
  return files.length > 1 ? files.flatMap((bytes) => extract([bytes])) : [{ words: '', unread: 'damaged' }];
}

function wordsOf(read: z.infer<typeof result>): FileWords {
  if ('failed' in read) return { words: '', unread: read.failed };
  const { words, author, scan, inner } = read;
  return {
    words,
    ...(author.trim() === '' ? {} : { authors: [author.trim()] }),
    ...(scan ? { unread: 'scan' } : inner ? { unread: 'inner' } : {}),
  };
}

function lengthOf(bytes: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return length;
}
