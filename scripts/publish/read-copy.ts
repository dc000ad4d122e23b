/** Reads a published copy, wherever it lies: a folder, or a zip of one. */

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { say } from '../messages/publish.ts';
import { Refusal } from '../notice/refusal.ts';
import { filesIn } from './manifest.ts';
import { PUBLICATION_MARK, parseMark } from './publication.ts';

/** Contents of every file, by its path with `/`. */
export type Copy = ReadonlyMap<string, Uint8Array>;

/** A zip that would unpack to more is not one of ours: no site of notices comes near. */
const GREATEST_BYTES = 2 ** 30;

/** @throws Refusal where there is neither a folder nor a zip that can be read */
export function readCopy(place: string): Copy {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    return withoutKept(new Map(filesIn(place).map((name) => [name, readIn(place, name)])));
  }
  if (stat?.isFile()) return withoutKept(readZip(place));
  const [says, advice] = say.noCopy(place);
  throw new Refusal(says, { advice, at: { file: place } });
}

/** The copy without the mark of a publication, and without the foreign files that the site keeps beside it. */
function withoutKept(copy: Copy): Copy {
  const mark = parseMark(new TextDecoder().decode(copy.get(PUBLICATION_MARK)));
  if (mark === undefined) return copy;
  const kept = new Set([PUBLICATION_MARK, ...mark.keep]);
  return new Map([...copy].filter(([name]) => !kept.has(name.split('/')[0] ?? name)));
}

/** @throws Refusal for a file whose name is no text, as an unpacker leaves them, or that may not be read */
function readIn(place: string, name: string): Uint8Array {
  try {
    return readFileSync(path.join(place, name));
  } catch (cause) {
    const [says, advice] = say.unreadableFile(name);
    throw new Refusal(says, { advice, at: { file: place }, cause });
  }
}

function readZip(place: string): Copy {
  let bytes = 0;
  try {
    const unpacked = unzipSync(readFileSync(place), {
      filter: ({ name, originalSize }) => {
        bytes += originalSize;
        if (bytes > GREATEST_BYTES) throw new RangeError('too large');
        return !name.endsWith('/');
      },
    });
    return new Map(Object.entries(unpacked));
  } catch (cause) {
    const [says, advice] = say.noZip(place);
    throw new Refusal(says, { advice, at: { file: place }, cause });
  }
}
