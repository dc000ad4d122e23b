/** Writes the packed site to its file, whole or not at all, and never over a file that is not such a zip. */

import { randomBytes } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { say } from '../../messages/publish.ts';
import { unzipWithin, type ZipEntry } from '../../notice/files/unzip.ts';
import { refuse } from '../../notice/refusal.ts';
import { syncFile, syncFolder } from '../../replace/sync.ts';
import { LARGEST_TEXT } from '../digest.ts';
import { MANIFEST, readManifestText } from '../manifest.ts';
import { GUIDE } from './pack.ts';
import { WEB_CONFIG } from './web-config.ts';

/**
 * Where the zip may be written: the file that `file` names, links followed.
 * @throws Refusal where something else than a zip of a packed site is there, or its folder is not
 */
export function placeForZip(file: string): string {
  const entry = lstatSync(file, { throwIfNoEntry: false });
  if (entry === undefined) {
    const folder = path.dirname(path.resolve(file));
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return path.resolve(file);
    refuse(say.noFolder(path.dirname(file)), file);
  }
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile() || !isPackedSite(file)) refuse(say.foreignZip(file), file);
  return realpathSync(file);
}

/** Writes `bytes` beside `place` (as `placeForZip` gives it) and renames. */
export function writeZip(place: string, bytes: Uint8Array): void {
  const part = `${place}.${randomBytes(8).toString('hex')}.part`;
  try {
    writeFileSync(part, bytes, { flag: 'wx' });
    syncFile(part);
    renameSync(part, place);
  } finally {
    rmSync(part, { force: true });
  }
  syncFolder(path.dirname(place));
}

/** Whether the zip has a manifest that lists the guide and `web.config`, as every zip of `packCopy` does. */
function isPackedSite(file: string): boolean {
  try {
    const wanted = ({ name }: ZipEntry): boolean => name === MANIFEST;
    const parts = unzipWithin(readFileSync(file), { most: LARGEST_TEXT, wanted });
    const listed = readManifestText(new TextDecoder().decode(parts.get(MANIFEST)));
    return listed?.has(GUIDE) === true && listed.has(WEB_CONFIG);
  } catch {
    return false;
  }
}
