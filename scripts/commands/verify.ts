/** `tongbao verify`: whether a folder, a zip or a site on the web is what was published, file by file. */

import { statSync } from 'node:fs';
import path from 'node:path';
import { say } from '../messages/publish.ts';
import type { Bilingual, Language } from '../notice/finding.ts';
import { refuse } from '../notice/refusal.ts';
import { textOfFile } from '../publish/digest.ts';
import { MANIFEST, readManifestText } from '../publish/manifest.ts';
import { recoverSite } from '../publish/recover-site.ts';
import { fingerprintOf, isSigned, SIGNATURE } from '../publish/signature.ts';
import type { PublishedCopy } from '../publish/verify/copy.ts';
import { openCopy } from '../publish/verify/open-copy.ts';
import { readManifestOf, readTextOf, type VerifyOptions, verifyCopy } from '../publish/verify/verify.ts';
import { isWebAddress } from '../publish/verify/web-copy.ts';
import { WORDS } from '../publish/verify/word-digests.ts';
import { SITE_FOLDER } from './line/folders.ts';
import { readKeyFile } from './line/key-file.ts';
import type { Terminal } from './line/terminal.ts';

export interface VerifyCommand {
  /** A published folder, a zip of one, or the address of a site. */
  readonly place: string;
  /** File of the public key by which the manifest must be signed. */
  readonly key?: string | undefined;
  /** A manifest, or a folder with one, to compare with instead of the copy's own. */
  readonly manifest?: string | undefined;
}

export interface VerifyOutcome {
  readonly text: string;
  /** 0 as the manifest says, 1 not. */
  readonly status: 0 | 1;
}

interface Given {
  readonly values: Pick<VerifyCommand, 'key' | 'manifest'>;
  readonly operands: readonly string[];
}

export async function run({ values, operands }: Given, { language, out }: Terminal): Promise<number> {
  const { text, status } = await verify({ ...values, place: operands[0] ?? SITE_FOLDER }, language);
  out.write(text);
  return status;
}

/** @throws Refusal where there is nothing to compare */
export async function verify(command: VerifyCommand, language: Language): Promise<VerifyOutcome> {
  const { place, key, manifest } = command;
  if (!isWebAddress(place)) recoverSite({ out: place });
  const copy = openCopy(place);
  const options = manifest === undefined ? {} : readManifestFile(manifest);
  const { listed, faults, kept } = await verifyCopy(copy, options);
  const signed = key === undefined ? undefined : await judgeSignature(copy, key, options.manifest);
  const lines = faults.map(
    ({ kind, name, reason }) =>
      `${say.faults[kind][language]}  ${name}${reason === undefined ? '' : `  ${reason}`}\n`,
  );
  const foreign = kept.length === 0 ? '' : `${say.keptThere(kept)[language]}\n`;
  const outcome = faults.length === 0 ? say.whole(place, listed) : say.notWhole(place, faults.length);
  const signature = signed === undefined ? '' : `${signed.says[language]}\n`;
  const status = faults.length === 0 && signed?.holds !== false ? 0 : 1;
  return { text: `${lines.join('')}${foreign}${signature}${outcome[language]}\n`, status };
}

async function judgeSignature(
  copy: PublishedCopy,
  file: string,
  given: string | undefined,
): Promise<{ readonly holds: boolean; readonly says: Bilingual }> {
  const key = readKeyFile(file);
  const signature = await readTextOf(copy, SIGNATURE);
  if (signature === undefined) return { holds: false, says: say.unsigned(SIGNATURE) };
  const manifest = given ?? (await readManifestOf(copy)) ?? '';
  const holds = isSigned(manifest, signature, key, file);
  return { holds, says: holds ? say.signed(file, fingerprintOf(key)) : say.notSigned(file) };
}

function readManifestFile(place: string): VerifyOptions {
  const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
  const file = isFolder ? path.join(place, MANIFEST) : place;
  const manifest = readText(file);
  if (manifest === undefined || readManifestText(manifest) === undefined)
    refuse(say.noManifest(place), place);
  return { manifest, words: readText(path.join(path.dirname(file), WORDS)) };
}

function readText(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? textOfFile(file) : undefined;
}
