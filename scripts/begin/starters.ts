/** Reads the files of `starters/`, from which new sites and notices are copied. */

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Texts by their names. */
export type NewFiles = ReadonlyMap<string, string>;

/** The files of a folder in `starters/`, each named `<below><name>`. */
export function readStarter(folder: string, below: string): NewFiles {
  const at = path.join(startersFolder(), folder);
  return new Map(
    readdirSync(at)
      .sort()
      .map((name) => [`${below}${name}`, readFileSync(path.join(at, name), 'utf8')]),
  );
}

/** A single file of `starters/`. */
export function readStarterFile(name: string): string {
  return readFileSync(path.join(startersFolder(), name), 'utf8');
}

function startersFolder(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('#starters/site/site.yaml')), '..');
}
