/** `tongbao pack`: the published folder as one zip, for the people who run the web server. */

import { statSync } from 'node:fs';
import path from 'node:path';
import { countFindings } from '../check/check.ts';
import { readContent } from '../content/read-content.ts';
import { say } from '../messages/publish.ts';
import type { Bilingual } from '../notice/finding.ts';
import { refuse } from '../notice/refusal.ts';
import { contentDigest } from '../publish/content-digest.ts';
import { holds } from '../publish/out-folder.ts';
import { packCopy, type Signer } from '../publish/pack/pack.ts';
import { placeForZip, writeZip } from '../publish/pack/write-zip.ts';
import { readMark } from '../publish/publication.ts';
import { recoverSite } from '../publish/recover-site.ts';
import { signManifest } from '../publish/signature.ts';
import { openCopy } from '../publish/verify/open-copy.ts';
import { checkContent } from './check.ts';
import { SITE_FOLDER } from './line/folders.ts';
import { readKeyFile } from './line/key-file.ts';
import type { Terminal } from './line/terminal.ts';

export interface PackCommand {
  /** The published folder. */
  readonly folder: string;
  /** The content folder that the site was built from; where there is none, the site is not compared with it. */
  readonly content: string;
  /** Where the zip goes. */
  readonly file: string;
  /** File of the private key that signs the manifest. */
  readonly sign?: string | undefined;
}

export async function run({ values, operands }: Given, { language, out }: Terminal): Promise<number> {
  const outcome = await pack({
    folder: operands[0] ?? SITE_FOLDER,
    content: values.content,
    file: values.out,
    sign: values.sign,
  });
  out.write(`${outcome[language]}\n`);
  return 0;
}

interface Given {
  readonly values: { readonly content: string; readonly out: string; readonly sign: string | undefined };
  readonly operands: readonly string[];
}

/**
 * @throws Refusal where the folder is not there or not as it was published, is not of the present content, or `file` is
 * not a zip of a packed site
 */
export async function pack({ folder, content, file, sign }: PackCommand): Promise<Bilingual> {
  recoverSite({ out: folder });
  const place = placeForZip(file);
  for (const other of [folder, content]) refuseInside(file, other);
  refuseStale(folder, content);
  const signer = sign === undefined ? undefined : signerOf(sign);
  const { zip, files } = await packCopy(openCopy(folder), signer);
  writeZip(place, zip);
  return say.packed(file, files, zip.length);
}

/** A zip in the published folder would be foreign there and end the next build; one in the content, the next check. */
function refuseInside(file: string, folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory() || !holds(folder, path.dirname(file)))
    return;
  refuse(say.zipInside(file, folder), file);
}

/** What is handed over must be what the content says now, and that must hold. */
function refuseStale(folder: string, content: string): void {
  const digest = contentDigest(content);
  if (digest === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const at = { file: folder };
  if (readMark(folder)?.content !== digest) refuse(say.stale(folder, content), at);
  const read = readContent(content);
  const { errors } = countFindings(checkContent(read));
  if (errors === 0) return;
  refuse(say.faulty(content, errors), at);
}

function signerOf(file: string): Signer {
  const key = readKeyFile(file);
  return (manifest) => signManifest(manifest, key, file);
}
