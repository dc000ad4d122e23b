/** Reads the words of an attachment by what its bytes are, files packed into it one level down among them. */

import { metadataOf } from '../../notice/files/picture-metadata.ts';
import { extensionOf, SHOWN_PICTURES } from '../../notice/site/media-types.ts';
import type { FileWords } from './file-words.ts';
import { isPackage, packageWords } from './package-words.ts';
import { readPdfs } from './pdf-words.ts';
import { plainText } from './plain-text.ts';
import { rtfWords } from './rtf-words.ts';
import { zipParts } from './zip-parts.ts';

/** Pages are found in documents only; their tags part their words. */
const PLAIN = new Set(['.txt', '.csv', '.md', '.json', '.xml', '.htm', '.html', '.xhtml']);

/** @param inside the file is packed into another */
export function readWords(name: string, bytes: Uint8Array, inside = false): FileWords {
  const ending = extensionOf(name);
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (SHOWN_PICTURES.has(ending)) return pictureWords(bytes, inside);
  if (head.includes('%PDF-')) return readPdfs([bytes])[0] ?? { words: '', unread: 'damaged' };
  if (head.startsWith('{\\rtf')) return rtfWords(bytes) ?? { words: '', unread: 'damaged' };
  if (PLAIN.has(ending)) {
    const text = plainText(bytes);
    return text === undefined ? { words: '', unread: 'damaged' } : { words: text };
  }
  if (head.startsWith('\xd0\xcf\x11\xe0')) return { words: '', unread: compoundReason(bytes) };
  if (isPackage(ending)) return packageWords(bytes, ending, (inner, part) => innerWords(inner, part, inside));
  if (ending === '.zip') return zipWords(bytes, inside);
  return { words: '', unread: 'format' };
}

/** A picture of its own is published without what it says of its making; one that is packed keeps it. */
function pictureWords(bytes: Uint8Array, inside: boolean): FileWords {
  const metadata = metadataOf(bytes);
  if (metadata === undefined) return { words: '', unread: 'picture' };
  return inside ? metadata : { words: '' };
}

/** What is packed two levels down is not read, but for pictures, in which nothing is packed. */
function innerWords(name: string, bytes: Uint8Array, inside: boolean): FileWords {
  const isDeep = inside && !SHOWN_PICTURES.has(extensionOf(name));
  return isDeep ? { words: '', unread: 'inner' } : readWords(name, bytes, true);
}

/** The files of an archive, their names among the words. */
function zipWords(bytes: Uint8Array, inside: boolean): FileWords {
  if (inside) return { words: '', unread: 'inner' };
  const read = zipParts(bytes, () => true);
  if ('failed' in read) return { words: '', unread: read.failed };
  const words: string[] = [];
  const authors: string[] = [];
  let unread: FileWords['unread'];
  let hasPlaces = false;
  for (const [name, part] of read.parts) {
    const inner = readWords(name, part, true);
    words.push(name.replaceAll('_', ' '), inner.words);
    authors.push(...(inner.authors ?? []));
    if (inner.hasPlaces === true) hasPlaces = true;
    if (inner.unread !== undefined) unread = 'inner';
  }
  return { words: words.join('\n'), authors, hasPlaces, unread };
}

/** A new Office file with a password is an OLE file too. */
function compoundReason(bytes: Uint8Array): 'encrypted' | 'format' {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return view.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'format';
}
