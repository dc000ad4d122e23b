/** Reads a web page that was saved as one file (.mht, .mhtml): its page by the reader of pages, its pictures with it. */

import { say } from '../../messages/draft.ts';
import { refuse } from '../../notice/refusal.ts';
import type { DraftOptions, DraftText } from '../draft.ts';
import { bytesOfLatin1, latin1Of } from '../parts/bytes.ts';
import { type MhtPart, mhtParts } from './mht-parts.ts';
import { readHtml } from './read-html.ts';

/** @throws Refusal for a file without a page, and for what `readHtml` refuses */
export function readMht(bytes: Uint8Array, file: string, options: DraftOptions): DraftText {
  const parts = mhtParts(bytes);
  const page = parts.find(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  if (page === undefined) refuse(say.damaged('.mht'), file);
  const [base = ''] = page.names;
  const nearby = (address: string) => partAt(parts, address, base)?.bytes;
  return readHtml(withCharset(page), file, { ...options, nearby });
}

/** The header of a part says its encoding, where the page itself does not. */
function withCharset({ bytes, charset }: MhtPart): Uint8Array {
  if (charset === undefined) return bytes;
  const head = latin1Of(bytes.subarray(0, 4096));
  if (/charset\s{0,4}=/i.test(head)) return bytes;
  const declaration = bytesOfLatin1(`<meta charset="${charset.replace(/[^A-Za-z0-9_-]/g, '')}">`);
  const declared = new Uint8Array(declaration.length + bytes.length);
  declared.set(declaration);
  declared.set(bytes, declaration.length);
  return declared;
}

/** Pages name their pictures in full or relative to themselves. */
function partAt(parts: readonly MhtPart[], address: string, base: string): MhtPart | undefined {
  const named = (name: string): MhtPart | undefined => parts.find(({ names }) => names.includes(name));
  return named(address) ?? named(resolved(address, base));
}

function resolved(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
