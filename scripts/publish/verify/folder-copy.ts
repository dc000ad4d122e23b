/** A published copy in a folder. */

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { say } from '../../messages/publish.ts';
import { refuse } from '../../notice/refusal.ts';
import { namesOfSystem } from '../../replace/place-beside.ts';
import { workingFoldersIn } from '../../replace/working-folder.ts';
import { digestOfFile } from '../digest.ts';
import { PUBLICATION_MARK, readKeep } from '../publication.ts';
import type { Listing, PublishedCopy } from './copy.ts';

export function folderCopy(place: string): PublishedCopy {
  return {
    place,
    list: async () => listing(place),
    digest: async (name) => fromFile(place, name, digestOfFile),
    read: async (name) => fromFile(place, name, (file) => readFileSync(file)),
  };
}

function fromFile<T>(place: string, name: string, read: (file: string) => T): T | undefined {
  const file = path.join(place, name);
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    return read(file);
  } catch (cause) {
    refuse(say.unreadableFile(name), place, cause);
  }
}

/** What is there, without the mark of a publication, the files that the site keeps, and what a run is writing. */
function listing(place: string): Listing {
  const keep = new Set(readKeep(place));
  const kept: string[] = [];
  const ours = new Set([PUBLICATION_MARK]);
  for (const { folder } of workingFoldersIn(place)) ours.add(path.basename(folder));
  for (const name of namesOfSystem(place, readdirSync(place))) ours.add(name);
  const files: string[] = [];
  const others: string[] = [];
  const walk = (below: string): void => {
    const entries = readdirSync(path.join(place, below), { withFileTypes: true });
    if (entries.length === 0 && below !== '') others.push(below);
    for (const entry of entries) {
      const name = `${below}${entry.name}`;
      if (below === '' && ours.has(name)) continue;
      if (below === '' && keep.has(name)) kept.push(name);
      else if (entry.isDirectory()) walk(`${name}/`);
      else (entry.isFile() ? files : others).push(name);
    }
  };
  walk('');
  return { files, others, kept };
}
