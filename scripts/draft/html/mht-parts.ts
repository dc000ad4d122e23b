/** Takes a web page that was saved as one file (.mht, RFC 2557) apart: the page, and what it refers to by its address. */

import { bytesOfBase64, bytesOfLatin1, latin1Of } from '../parts/bytes.ts';

/** A part with its bytes decoded. */
export interface MhtPart {
  readonly type: string;
  /** Encoding that the header names. */
  readonly charset: string | undefined;
  /** Addresses by which the page refers to it. */
  readonly names: readonly string[];
  readonly bytes: Uint8Array;
}

/** Whether the bytes begin like a message with a MIME header. */
export function isMht(head: string): boolean {
  return /^(?:[\w-]{2,40}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,20}?MIME-Version:/i.test(
    head.replace(/^\ufeff/, ''),
  );
}

/** Parts inside parts are few in a saved page. */
const DEEPEST = 8;
const MOST_PARTS = 2000;

/** The parts of the file in order; bytes are held in a string of the same length (latin1) until they are decoded. */
export function mhtParts(bytes: Uint8Array): MhtPart[] {
  const parts: MhtPart[] = [];
  addParts(latin1Of(bytes), parts, 0);
  return parts;
}

function addParts(text: string, parts: MhtPart[], depth: number): void {
  if (depth > DEEPEST || parts.length >= MOST_PARTS) return;
  const end = /\r?\n\r?\n/.exec(text);
  if (end === null) return;
  const headers = readHeaders(text.slice(0, end.index));
  const content = text.slice(end.index + end[0].length);
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = parameterOf(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary !== undefined) {
    for (const part of content.split(`--${boundary}`).slice(1)) {
      if (part.startsWith('--')) break;
      addParts(part.replace(/^[ \t]*\r?\n/, '').replace(/\r?\n$/, ''), parts, depth + 1);
    }
    return;
  }
  const id = headers.get('content-id')?.replace(/^<|>$/g, '');
  const location = headers.get('content-location');
  parts.push({
    type: /^[^;\s]*/.exec(type)?.[0].toLowerCase() ?? '',
    charset: parameterOf(type, 'charset'),
    names: [...(location === undefined ? [] : [location]), ...(id === undefined ? [] : [`cid:${id}`])],
    bytes: decodeContent(content, headers.get('content-transfer-encoding')?.trim().toLowerCase() ?? ''),
  });
}

/** Header fields by name in small letters; a field goes on in lines that begin with a blank. */
function readHeaders(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

function parameterOf(value: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^;\\s]{1,200}))`, 'i').exec(value);
  return found?.[1] ?? found?.[2];
}

function decodeContent(content: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return bytesOfBase64(content);
  if (encoding !== 'quoted-printable') return bytesOfLatin1(content);
  const plain = content
    .replace(/[ \t]+(?=\r?\n|$)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return bytesOfLatin1(plain);
}
