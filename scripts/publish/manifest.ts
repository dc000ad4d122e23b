/** The manifest of a published folder: a line per file in the format of `sha256sum`, so that anybody can verify a copy. */

import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { say } from '../messages/publish.ts';
import { refuse } from '../notice/refusal.ts';
import { digestOfFile, type Listed } from './digest.ts';

/** Name of the manifest at the top of the folder. */
export const MANIFEST = 'SHA256SUMS';

/**
 * Writes the manifest of every file in `folder`, and gives each file and folder the rights that a web server needs.
 * @param expected files that were written and must be there, by their paths with `/`
 * @param known files that need not be read again
 * @returns how many files it lists, and their bytes in all
 * @throws Refusal where an expected file is not there
 */
export function writeManifest(
  folder: string,
  expected: Iterable<string> = [],
  known: ReadonlyMap<string, Listed> = new Map(),
): { files: number; bytes: number } {
  const names = filesIn(folder).filter((name) => name !== MANIFEST);
  refuseMissing(expected, new Set(names));
  let bytes = 0;
  const lines = names.map((name) => {
    const file = path.join(folder, name);
    const read = known.get(name) ?? digestOfFile(file);
    bytes += read.length;
    setRights(file, 0o644);
    return `${read.sum}  ${name}\n`;
  });
  writeFileSync(path.join(folder, MANIFEST), lines.join(''));
  setRights(path.join(folder, MANIFEST), 0o644);
  for (const name of ['.', ...treeOf(folder).folders]) setRights(path.join(folder, name), 0o755);
  return { files: names.length, bytes };
}

/** The manifest of `files`, a line a file, in their order. */
export function manifestOf(files: readonly (readonly [name: string, content: Uint8Array])[]): string {
  return files
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
}

/**
 * The digests of a manifest by path; nothing where the text is no manifest, an empty one, or one that names a place outside
 * of its folder.
 */
export function readManifestText(text: string): ReadonlyMap<string, string> | undefined {
  const lines = text.split('\n').filter((line) => line !== '');
  const sums = new Map<string, string>();
  for (const line of lines) {
    const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line.replace(/\r$/, '')) ?? [];
    if (sum === undefined || name === undefined || OUTSIDE.test(name)) return undefined;
    sums.set(name, sum);
  }
  return sums.size === 0 ? undefined : sums;
}

const OUTSIDE = /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/;

/** Paths of all files below `folder`, with `/`, in the order of their UTF-16 units. */
export function filesIn(folder: string): string[] {
  return treeOf(folder).files.sort((one, other) => (one < other ? -1 : 1));
}

/** Files and folders below `folder`, with `/`. */
function treeOf(folder: string): { readonly files: string[]; readonly folders: string[] } {
  const [files, folders]: [string[], string[]] = [[], []];
  const walk = (below: string): void => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      if (entry.isFile()) files.push(`${below}${entry.name}`);
      if (!entry.isDirectory()) continue;
      folders.push(`${below}${entry.name}`);
      walk(`${below}${entry.name}/`);
    }
  };
  walk('');
  return { files, folders };
}

/** Some file systems know no rights. */
function setRights(file: string, mode: number): void {
  try {
    chmodSync(file, mode);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(code)) throw error;
  }
}

function refuseMissing(expected: Iterable<string>, there: ReadonlySet<string>): void {
  const missing = [...expected].filter((name) => !there.has(name));
  if (missing.length === 0) return;
  refuse(say.incomplete(missing));
}
