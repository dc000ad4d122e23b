/**
 * Distinguishes a folder that tongbao published from any other: by a mark that names the digest of its manifest, and by the
 * manifest itself. What the manifest does not list is somebody else's.
 *
 * The mark is the same for the same content, so that two builds stay byte-identical; it is no part of the manifest.
 */

import { lstatSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { namesOfSystem } from '../replace/place-beside.ts';
import { plainName } from '../replace/plain-name.ts';
import { workingFoldersIn } from '../replace/working-folder.ts';
import { digestOfFile, textOfFile } from './digest.ts';
import { MANIFEST, readManifestText } from './manifest.ts';

/** Name of the mark at the top of a published folder. */
export const PUBLICATION_MARK = '.tongbao.json';

const markSchema = z.object({
  tongbao: z.literal('publication'),
  version: z.literal(1),
  /** SHA-256 of the manifest. */
  manifest: z.string(),
  /** Digest of the content that it was built from, where it is known. */
  content: z.string().optional(),
  /** Digests of the words of each notice, by slug. */
  texts: z.record(z.string(), z.string()).optional(),
  /** Names of foreign files at the top that stay (`keep` in site.yaml). */
  keep: z.array(plainName).default([]),
});

export type PublicationMark = z.infer<typeof markSchema>;

/** Marks `folder`, whose manifest is written, as a publication. */
export function writeMark(folder: string, made: Pick<PublicationMark, 'content' | 'texts' | 'keep'>): void {
  const manifest = digestOfFile(path.join(folder, MANIFEST)).sum;
  const mark: PublicationMark = { tongbao: 'publication', version: 1, manifest, ...made };
  writeFileSync(path.join(folder, PUBLICATION_MARK), `${JSON.stringify(mark)}\n`);
}

/** The mark of a publication; nothing where there is none, or where the manifest is another than the one that was marked. */
export function readMark(folder: string): PublicationMark | undefined {
  try {
    const mark = readAnyMark(folder);
    if (mark === undefined) return undefined;
    return mark.manifest === digestOfFile(path.join(folder, MANIFEST)).sum ? mark : undefined;
  } catch {
    return undefined;
  }
}

/** Names at the top that stay, as the mark has them, whatever became of the manifest. */
export function readKeep(folder: string): readonly string[] {
  return readAnyMark(folder)?.keep ?? [];
}

function readAnyMark(folder: string): PublicationMark | undefined {
  const file = path.join(folder, PUBLICATION_MARK);
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const text = textOfFile(file);
  return text === undefined ? undefined : parseMark(text);
}

/** The mark as it is written, whatever it marks. */
export function parseMark(text: string): PublicationMark | undefined {
  try {
    return markSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * What `folder` holds that tongbao did not publish and that is not kept: paths with `/`, a folder with nothing of ours
 * as a whole and with a `/` at its end. Empty folders and what systems leave by themselves do not count.
 * @param keep names at the top that are kept
 */
export function foreignIn(folder: string, keep: readonly string[]): string[] {
  const ours = new Set<string>();
  if (readMark(folder) !== undefined) {
    const listed = readManifestText(textOfFile(path.join(folder, MANIFEST)) ?? '')?.keys() ?? [];
    for (const name of [PUBLICATION_MARK, MANIFEST, ...listed]) {
      // Each folder on the way, with its `/`, and the file.
      for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1))
        ours.add(name.slice(0, at + 1));
      ours.add(name);
    }
  }
  const working = workingFoldersIn(folder).map((work) => path.basename(work.folder));
  const system = namesOfSystem(folder, readdirSync(folder));
  return foreignBelow(folder, '', ours, new Set([...keep, ...working, ...system]));
}

/** Whether the folder is a publication and nothing else, so that nothing of a user is lost with it. */
export function isOnlyOurs(folder: string): boolean {
  const mark = readMark(folder);
  return mark !== undefined && foreignIn(folder, mark.keep).length === 0;
}

/** Files that Finder and Explorer write into every folder that they show. */
const BY_SYSTEMS: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** @param ours paths of our files, and of the folders that hold them, with a `/` at their end */
function foreignBelow(
  folder: string,
  below: string,
  ours: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): string[] {
  const foreign: string[] = [];
  for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
    const name = `${below}${entry.name}`;
    if (BY_SYSTEMS.has(entry.name) || (below === '' && kept.has(name))) continue;
    if (!entry.isDirectory()) {
      if (!(ours.has(name) && entry.isFile())) foreign.push(name);
      continue;
    }
    const within = foreignBelow(folder, `${name}/`, ours, kept);
    if (within.length > 0 && !ours.has(`${name}/`)) foreign.push(`${name}/`);
    else foreign.push(...within);
  }
  return foreign.sort();
}

/** Whether there is anything at the path, a link that leads nowhere included. */
export function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
