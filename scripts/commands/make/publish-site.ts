/** Lists what was made, marks it as a publication and puts it in the place of the one before. */

import { say } from '../../messages/command.ts';
import { newestFirst } from '../../notice/versions/newest-first.ts';
import type { MadeNotice } from '../../pipeline/made.ts';
import type { Earlier } from '../../publish/earlier.ts';
import type { Staging } from '../../publish/staging.ts';
import { writeProofs } from '../../publish/verify/word-digests.ts';
import type { Progress } from '../line/progress.ts';

export interface Published {
  readonly files: number;
  readonly bytes: number;
  /** Folders with replaced content that could not be removed. */
  readonly leftovers: readonly string[];
}

export interface Publishing {
  /** Digest of the content that it was made of. */
  readonly digest: string;
  readonly made: readonly MadeNotice[];
  readonly progress: Progress;
  readonly earlier?: Earlier | undefined;
}

export function publishSite(staging: Staging, { digest, made, progress, earlier }: Publishing): Published {
  const publishing = progress.stage('publish');
  const known = new Map(made.flatMap(({ files }) => files.map((file) => [file.name, file])));
  const { files, bytes } = writeProofs(staging.folder, known, { expected: ['index.html'], earlier });
  const { leftovers } = staging.publish({ content: digest, texts: wordsOf(made) });
  publishing.done(say.files(files));
  return { files, bytes, leftovers };
}

/** Digests of the words of each notice by slug, newest first. */
function wordsOf(made: readonly MadeNotice[]): Record<string, string> {
  const ordered = made.toSorted((one, other) => newestFirst(one.indexed.entry, other.indexed.entry));
  return Object.fromEntries(ordered.map(({ indexed, words }) => [indexed.entry.slug, words]));
}
