/** Describes a file that was made, while its bytes are at hand. */

import { createHash } from 'node:crypto';
import { wordsDigest } from '../publish/verify/word-digests.ts';
import type { MadeFile } from './made.ts';

export function describeFile(name: string, bytes: Uint8Array): MadeFile {
  const sum = createHash('sha256').update(bytes).digest('hex');
  return { name, length: bytes.length, sum, words: wordsDigest(name, bytes) };
}
