/** `tongbao desk`: opens the checking page, with drafts where some are given. */

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withDrafts } from '../desk/given-drafts.ts';
import { draftBytes } from '../draft/draft-bytes.ts';
import { say } from '../messages/command.ts';
import type { Bilingual } from '../notice/finding.ts';
import { openFile } from './line/open-file.ts';
import type { Terminal } from './line/terminal.ts';

export function run(
  {
    values,
    operands,
  }: { readonly values: { readonly print: boolean }; readonly operands: readonly string[] },
  { language, out }: Terminal,
): number {
  const file = operands.length === 0 ? deskFile() : deskWith(operands);
  out.write(`${saidOf(file, operands)[language]}\n`);
  if (!values.print) openFile(file);
  return 0;
}

function saidOf(file: string, drafts: readonly string[]): Bilingual {
  return drafts.length === 0 ? say.deskAt(file) : say.deskWith(file);
}

/** The page as it is in the package. */
export function deskFile(): string {
  return createRequire(import.meta.url).resolve('#desk/tongbao.html');
}

/**
 * A copy of the page that holds the drafts, in a folder of the system for temporary files that only this user can read.
 * @throws Refusal for a draft that is not there
 */
export function deskWith(drafts: readonly string[]): string {
  const read = drafts.map((name) => ({ name: path.basename(name), bytes: draftBytes(name) }));
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'tongbao-desk-')), 'tongbao.html');
  writeFileSync(file, withDrafts(readFileSync(deskFile(), 'utf8'), read), { mode: 0o600 });
  return file;
}
