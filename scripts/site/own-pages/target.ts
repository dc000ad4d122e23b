/** Where the site's own pages go: the folder of a build, or the memory of a preview. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Paths are from the site's folder, with `/`. */
export interface OwnPagesTarget {
  /** Whether the site has such a file or folder. */
  has(name: string): boolean;
  write(name: string, content: string | Uint8Array): void;
}

export function folderTarget(folder: string): OwnPagesTarget {
  return {
    has: (name) => existsSync(path.join(folder, name)),
    write: (name, content) => {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    },
  };
}
