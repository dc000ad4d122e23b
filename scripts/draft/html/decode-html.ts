/** Decodes a web page: by its byte order mark, its bytes, or the encoding that it declares. */

import { latin1Of } from '../parts/bytes.ts';
import { decodeDraft } from '../text/decode.ts';

/** @throws Refusal for bytes that are no text */
export function decodeHtml(
  bytes: Uint8Array,
  file: string,
): { readonly text: string; readonly encoding: string } {
  const declared = declaredEncoding(bytes);
  // Pages in UTF-8 or GB18030 are reported by their bytes: after a conversion the declaration is often the old one.
  if (declared === undefined || /^(?:utf-?8|gb.*|x-gbk|euc-cn|utf-?16.*)$/.test(declared)) {
    return decodeDraft(bytes, file);
  }
  try {
    return decodeDraft(bytes, file);
  } catch (error) {
    const text = decodeAs(bytes, declared);
    if (text === undefined) throw error;
    return { text, encoding: declared.toUpperCase() };
  }
}

/** Bytes at the beginning of a page in which browsers look for a declaration, and some more for long heads. */
const HEAD = 4096;

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = latin1Of(bytes.subarray(0, HEAD));
  return /charset\s{0,4}=\s{0,4}["']?([A-Za-z0-9_-]{2,20})/i.exec(head)?.[1]?.toLowerCase();
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
