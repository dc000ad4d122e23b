/** Decodes the text of a plain file: UTF-8, UTF-16 and GB18030. */

import { decodeText } from '../source-text.ts';

/** @returns nothing for what is no text */
export function plainText(bytes: Uint8Array): string | undefined {
  const wide = utf16Of(bytes);
  if (wide !== undefined) return decodeAs(wide, bytes);
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text;
  return bytes.includes(0) ? undefined : decodeAs('gb18030', bytes);
}

/** By the mark at the beginning; without one, by the zeros that every second byte of digits and Latin letters is. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 20 && even === 0) return 'utf-16le';
  return even > head.length / 20 && odd === 0 ? 'utf-16be' : undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
