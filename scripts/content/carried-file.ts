/** Reads a file that a notice carries in `files/`: its digest, its words where its format lets them be read, its authors. */

import { createHash } from 'node:crypto';
import type { CarriedFile } from '../notice/model.ts';
import { extensionOf } from '../notice/site/media-types.ts';
import { plainText } from './attachment/plain-text.ts';
import { readWords } from './attachment/read-words.ts';

const PLAIN = new Set(['.txt', '.csv', '.md', '.json', '.xml']);

/**
 * Reads `bytes` of the file `name`: plain text (UTF-8, UTF-16, GB18030), PDF, Office, OpenDocument and Rich Text files,
 * and those in a zip. What cannot be read says why.
 */
export function readCarriedFile(name: string, bytes: Uint8Array): CarriedFile {
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (PLAIN.has(extensionOf(name))) {
    const text = plainText(bytes);
    return text === undefined ? { name, digest, unread: 'damaged' } : { name, digest, text };
  }
  const { words, authors = [], hasPlaces, unread } = readWords(name, bytes);
  const people = [...new Set(authors)].filter((author) => author !== '');
  return {
    name,
    digest,
    ...(words === '' ? {} : { words }),
    ...(people.length === 0 ? {} : { authors: people }),
    ...(hasPlaces === true ? { hasPlaces } : {}),
    ...(unread === undefined ? {} : { unread }),
  };
}
