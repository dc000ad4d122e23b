/** Describes a file that was made, while its bytes are at hand. */

import { createHash } from 'node:crypto';
import { wordsDigest } from '../publish/verify/word-digests.ts';
import type { MadeFile } from './made.ts';

/** @param text what the bytes say, where it is at hand */
export function describeFile(name: string, bytes: Uint8Array, text?: string): MadeFile {
  const sum = createHash('sha256').update(bytes).digest('hex');
  return { name, length: bytes.length, sum, words: wordsDigest(name, bytes, text) };
}
