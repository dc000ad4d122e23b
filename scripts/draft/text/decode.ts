/** Decodes the bytes of a text draft: UTF-8, UTF-16 with a byte order mark, or GB18030; never by guessing over a fault. */

import { say } from '../../messages/draft.ts';
import { refuse } from '../../notice/refusal.ts';

/** A text with the name of the encoding it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';
}

/** Bytes; a notice with all its attachments typed in has a few megabytes. */
export const GREATEST_DRAFT = 50 * 1024 * 1024;

/**
 * Decodes `bytes`.
 * @throws Refusal for what is no text: too large, another format, NUL bytes, bytes of no encoding (with their offset)
 */
export function decodeDraft(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length > GREATEST_DRAFT) refuse(say.tooLarge('50 MB'), file);
  const format = OTHER_FORMATS.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (format !== undefined) refuse(say.otherFormat(format[0]), file);
  const decoded = decodeMarked(bytes, file) ?? decodeUnmarked(bytes, file);
  const nul = decoded.text.indexOf('\0');
  if (nul >= 0) refuse(say.nul(), { file, line: countLines(decoded.text.slice(0, nul)) });
  return decoded;
}

const OTHER_FORMATS: readonly (readonly [name: string, magic: readonly number[]])[] = [
  ['.docx', [0x50, 0x4b, 0x03, 0x04]],
  ['.doc', [0xd0, 0xcf, 0x11, 0xe0]],
  ['.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['.rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

type Marked = 'UTF-16LE' | 'UTF-16BE';

const MARKS: readonly (readonly [encoding: Marked, mark: readonly [number, number]])[] = [
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];

function decodeMarked(bytes: Uint8Array, file: string): Decoded | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked === undefined) return undefined;
  const [encoding] = marked;
  const text = tryDecode(bytes, encoding);
  if (text === undefined) refuse(say.undecodable(encoding), file);
  return { text, encoding };
}

function decodeUnmarked(bytes: Uint8Array, file: string): Decoded {
  if (bytes.includes(0)) refuse(say.nul(), file);
  const utf8 = tryDecode(bytes, 'UTF-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' };
  const fault = firstFault(bytes, 'UTF-8');
  // Text in GB18030 almost never passes for UTF-8 over several characters: so many mean UTF-8 with a damaged place,
  // which GB18030 would "decode" into other words.
  if (fault.charactersBefore >= 8) refuse(say.undecodable('UTF-8', fault.offset), { file, line: fault.line });
  const gb = tryDecode(bytes, 'GB18030');
  if (gb !== undefined && isBig5(bytes, gb)) refuse(say.big5(), file);
  if (gb !== undefined) return { text: gb, encoding: 'GB18030' };
  const gbFault = firstFault(bytes, 'GB18030');
  return refuse(say.undecodable('GB18030', gbFault.offset), { file, line: gbFault.line });
}

/** Characters of which every Chinese text is full, simplified and traditional. */
const FREQUENT = /[的是在不了有和人中大上个国為國會業關於與及]/g;
const BIG5_SAMPLE = 64 * 1024;

/** Text in Big5 passes for GB18030, as other words: recognised by the frequent characters that only one reading has. */
function isBig5(bytes: Uint8Array, gb: string): boolean {
  let other: string;
  try {
    other = new TextDecoder('big5', { fatal: true }).decode(bytes.subarray(0, BIG5_SAMPLE), { stream: true });
  } catch {
    return false;
  }
  const count = (text: string): number => text.slice(0, BIG5_SAMPLE).match(FREQUENT)?.length ?? 0;
  return count(other) > 2 + 3 * count(gb);
}

function tryDecode(bytes: Uint8Array, encoding: Decoded['encoding']): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

interface Fault {
  readonly line: number;
  /** Of the first byte that cannot be read, from 0. */
  readonly offset: number;
  /** How many characters beyond ASCII are before it. */
  readonly charactersBefore: number;
}

/** Looks for the first fault line by line: a line feed is never part of a longer sequence in either encoding. */
function firstFault(bytes: Uint8Array, encoding: 'UTF-8' | 'GB18030'): Fault {
  let line = 1;
  let charactersBefore = 0;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const text = tryDecode(bytes.subarray(start, end), encoding);
    if (text === undefined) {
      const good = goodPrefix(bytes.subarray(start, end), encoding);
      charactersBefore += countBeyondAscii(good.text);
      return { line, offset: start + good.length, charactersBefore };
    }
    charactersBefore += countBeyondAscii(text);
    start = end;
  }
  return { line, offset: bytes.length, charactersBefore };
}

/** The longest beginning that can be decoded, found by halving. */
function goodPrefix(bytes: Uint8Array, encoding: 'UTF-8' | 'GB18030'): { length: number; text: string } {
  let good = { length: 0, text: '' };
  let bad = bytes.length + 1;
  while (bad - good.length > 1) {
    const middle = (good.length + bad) >> 1;
    const decoder = new TextDecoder(encoding, { fatal: true });
    try {
      // A sequence cut in two at the end is no fault of the part before it.
      good = { length: middle, text: decoder.decode(bytes.subarray(0, middle), { stream: true }) };
    } catch {
      bad = middle;
    }
  }
  return good;
}

function countBeyondAscii(text: string): number {
  return text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
}

function countLines(text: string): number {
  return text.split(/\r\n?|\n/).length;
}
