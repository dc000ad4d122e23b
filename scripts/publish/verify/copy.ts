/** A published copy to be compared, wherever it is. Files are read one by one: a site may be larger than the memory. */

import { type Digested, digestOfBytes } from '../digest.ts';

export interface PublishedCopy {
  /** How a person named it. */
  readonly place: string;
  /** Everything that is there, where that can be listed: files by their paths with `/`, and what is no file. */
  list(): Promise<Listing | undefined>;
  /** The digest of a file; nothing where there is none. */
  digest(name: string): Promise<Digested | undefined>;
  /** The bytes of a file; nothing where there is none. */
  read(name: string): Promise<Uint8Array | undefined>;
}

export interface Listing {
  readonly files: readonly string[];
  /** Links, pipes, devices and empty folders, the last with a `/` at the end. */
  readonly others: readonly string[];
  /** Foreign files at the top that the site keeps, as its mark has them; they are not among the files. */
  readonly kept?: readonly string[] | undefined;
}

/** Why a file of a copy could not be had, e.g. a server that answers 500. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** A copy that is in memory. */
export function copyInMemory(place: string, files: ReadonlyMap<string, Uint8Array>): PublishedCopy {
  return {
    place,
    list: async () => ({ files: [...files.keys()], others: [] }),
    digest: async (name) => {
      const bytes = files.get(name);
      return bytes === undefined ? undefined : digestOfBytes(bytes);
    },
    read: async (name) => files.get(name),
  };
}
