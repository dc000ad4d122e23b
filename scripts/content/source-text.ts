/** Decodes a content file: UTF-8 text, nothing else. */

import { say } from '../messages/content/content.ts';
import type { Said } from '../notice/refusal.ts';

/** Bytes; a notice of 200 pages has about half a megabyte. */
export const GREATEST_TEXT = 8 * 1024 * 1024;

/** Decodes UTF-8 `bytes` with or without byte order mark. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly problem: Said } {
  if (bytes.includes(0)) return { problem: say.nul() };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: say.notUtf8(firstBadByte(bytes)) };
  }
}

/** Offset of the first byte that is not UTF-8, found by decoding ever smaller halves. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      // A sequence cut in two at the end is no fault of the part before it.
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
