/** Reads a file that a notice carries in `files/`: its digest, and its words where its format lets them be read. */

import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { CarriedFile } from '../notice/model.ts';
import { decodeText } from './source-text.ts';

/**
 * Reads `bytes` of the file `name`. Words are read of plain text (UTF-8 or GB18030) and of the XML of Office and
 * OpenDocument files, a line a paragraph or cell; other formats, and files that are not what their name says, have none.
 */
export function readCarriedFile(name: string, bytes: Uint8Array): CarriedFile {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const ending = /\.[^./]+$/.exec(name)?.[0].toLowerCase() ?? '';
  if (PLAIN.has(ending)) {
    const text = plainText(bytes);
    return text === undefined ? { name, digest } : { name, digest, text };
  }
  const parts = PARTS[ending];
  const words = parts && packedWords(bytes, parts);
  return words === undefined ? { name, digest } : { name, digest, words };
}

const PLAIN = new Set(['.txt', '.csv', '.md', '.json', '.xml']);

/** The parts that hold the words of a packed format. */
const PARTS: Readonly<Record<string, RegExp | undefined>> = {
  '.docx': /^word\/[^/]+\.xml$/,
  '.xlsx': /^xl\/(?:sharedStrings|comments[0-9]*|(?:worksheets|threadedComments)\/[^/]+)\.xml$/,
  '.pptx': /^ppt\/(?:slides|notesSlides|comments)\/[^/]+\.xml$/,
  '.odt': /^(?:content|styles)\.xml$/,
  '.ods': /^(?:content|styles)\.xml$/,
  '.odp': /^(?:content|styles)\.xml$/,
};

function plainText(bytes: Uint8Array): string | undefined {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text;
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes; what unpacks to more is no document of words. */
const MOST_UNPACKED = 64 * 1024 * 1024;

function packedWords(bytes: Uint8Array, wanted: RegExp): string | undefined {
  let total = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false;
        total += originalSize;
        return total <= MOST_UNPACKED;
      },
    });
  } catch {
    // Damaged or no zip at all; that the file cannot be opened is not for this reading to tell.
    return undefined;
  }
  const names = Object.keys(parts).sort();
  return names.map((name) => wordsOfXml(strFromU8(parts[name] ?? new Uint8Array()))).join('\n');
}

/** Ends of paragraphs, cells and rows; the words of two of them do not belong together. */
const BREAK =
  /^<(?:\/(?:[a-z]+:)?(?:p|h|si|c|f|row|tc|tr|table-cell|comment|text)|(?:[a-z]+:)?(?:br|tab|line-break))[\s/>]/;

/** The characters between the tags of `xml`; what is no XML gives what stands between its brackets. */
function wordsOfXml(xml: string): string {
  const words: string[] = [];
  let from = 0;
  while (from < xml.length) {
    const open = xml.indexOf('<', from);
    if (open < 0) break;
    words.push(xml.slice(from, open));
    const close = xml.indexOf('>', open);
    if (close < 0) break;
    if (BREAK.test(xml.slice(open, Math.min(close + 1, open + 40)))) words.push('\n');
    from = close + 1;
  }
  return words
    .join('')
    .replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/g, characterOf);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function characterOf(_: string, hex: string | undefined, decimal: string | undefined, name = ''): string {
  const known = ENTITIES[name];
  if (known !== undefined) return known;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
