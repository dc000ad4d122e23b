/** A file of the site that is made when it is wanted: a build writes all, a preview only what is asked for. */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface SiteFile {
  /** From the site's folder, with `/`. */
  readonly path: string;
  readonly draw: () => string | Uint8Array;
}

/** Writes all of them below `folder`; files that are there already stay. */
export function writeFiles(files: readonly SiteFile[], folder: string): void {
  for (const { path: name, draw } of files) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, draw());
  }
}
