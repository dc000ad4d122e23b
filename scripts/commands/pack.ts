/** `tongbao pack`: the published folder as one zip, for the people who run the web server. */

import { renameSync, writeFileSync } from 'node:fs';
import { say } from '../messages/publish.ts';
import type { Bilingual } from '../notice/finding.ts';
import { packCopy } from '../publish/pack.ts';
import { readCopy } from '../publish/read-copy.ts';
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

/** @throws Refusal where the folder is not there, or not as it was published */
export function pack({ folder, file }: PackCommand): Bilingual {
  const copy = readCopy(folder);
  const bytes = packCopy(copy, folder);
  // A zip that is there is replaced whole or not at all.
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
  // Beside the files of the folder: web.config and the guide.
  return say.packed(file, copy.size + 2, bytes.length);
}
