/** `tongbao pack`: the published folder as one zip, for the people who run the web server. */

import { say } from '../messages/publish.ts';
import type { Bilingual } from '../notice/finding.ts';
import { packCopy } from '../publish/pack.ts';
import { readCopy } from '../publish/read-copy.ts';
import { recoverSite } from '../publish/recover-site.ts';
import { placeForZip, writeZip } from '../publish/write-zip.ts';
import { SITE_FOLDER } from './options.ts';
import type { Terminal } from './terminal.ts';

export interface PackCommand {
  /** The published folder. */
  readonly folder: string;
  /** Where the zip goes. */
  readonly file: string;
}

export function run({ values, operands }: Given, { language, out }: Terminal): number {
  const outcome = pack({ folder: operands[0] ?? SITE_FOLDER, file: values.out });
  out.write(`${outcome[language]}\n`);
  return 0;
}

interface Given {
  readonly values: { readonly out: string };
  readonly operands: readonly string[];
}

/** @throws Refusal where the folder is not there or not as it was published, or `file` is not a zip of a packed site */
export function pack({ folder, file }: PackCommand): Bilingual {
  recoverSite({ out: folder });
  const place = placeForZip(file);
  const copy = readCopy(folder);
  const bytes = packCopy(copy, folder);
  writeZip(place, bytes);
  // Beside the files of the folder: web.config and the guide.
  return say.packed(file, copy.size + 2, bytes.length);
}
