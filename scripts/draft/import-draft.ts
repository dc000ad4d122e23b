/** Imports a draft file into the content folder. The only file of this room that touches the file system. */

import { cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isSlug, RESERVED_SLUGS } from '../content/slug.ts';
import { say } from '../messages/draft.ts';
import { refuse } from '../notice/refusal.ts';
import { beginReplacing } from '../replace/replace-folder.ts';
import type { Draft, DraftOptions, Remark } from './draft.ts';
import { draftBytes } from './draft-bytes.ts';
import { readDraft } from './read-draft.ts';
import { type DraftReport, reportOf } from './report.ts';
import { deriveSlug } from './write/derive-slug.ts';
import { type DraftFiles, draftToFiles } from './write/draft-files.ts';
import { keptKeys, replacedKeys } from './write/front-matter.ts';
import {
  changedByHand,
  type ImportRecord,
  RECORD_FILE,
  REPLACED_FOLDER,
  readRecord,
  recordOf,
  writeRecord,
} from './write/import-record.ts';

export interface ImportOptions extends DraftOptions {
  /** Name of the notice's folder; derived where it is not given. */
  readonly slug?: string | undefined;
  /** Replace a notice that is there; what a hand wrote into its front matter is kept. */
  readonly force?: boolean | undefined;
}

export interface Imported {
  readonly slug: string;
  /** The notice's folder. */
  readonly folder: string;
  readonly draft: Draft;
  readonly report: DraftReport;
}

/**
 * Imports `file` as a notice below the folder `content`. Nothing is left half written.
 * @throws Refusal where the draft cannot be taken or something is in its way
 */
export function importDraft(file: string, content: string, options: ImportOptions = {}): Imported {
  const shown = file.replaceAll('\\', '/');
  const draft = readDraft(draftBytes(file), shown, { nearby: filesBeside(file), ...options });
  const slug = options.slug ?? deriveSlug(shown, draft.meta.published);
  if (!isSlug(slug) || RESERVED_SLUGS.has(slug)) refuse(say.slug(slug), shown);
  const target = path.join(content, slug);
  const folder = target.replaceAll('\\', '/');
  const earlier = readEarlier(target, folder, options.force === true);
  const record = readRecord(earlier?.record);
  const unwritten: Remark[] = [];
  const files = draftToFiles(draft, earlier?.texts, unwritten, record?.values);
  const pictures = new Map(draft.pictures.map(({ path: name, bytes }) => [name, bytes]));
  const byHand = changedByHand(earlier?.texts ?? new Map(), record);
  const beside = Array.from(byHand, ([name, text]) => [`${REPLACED_FOLDER}/${name}`, text] as const);
  const all = [...files, ...pictures, ...beside, [RECORD_FILE, writeRecord(recordOf(draft, files))] as const];
  writeFolder(target, new Map<string, string | Uint8Array>(all), earlier?.texts);
  return {
    slug,
    folder,
    draft,
    report: reportOf(withRemarks(draft, unwritten), {
      folder,
      files: [...files.keys(), ...pictures.keys()],
      ...changesOf(draft, files, earlier?.texts.get('index.md'), record),
      setAside: beside.map(([name]) => name),
    }),
  };
}

/** What of the replaced front matter was kept, and what was replaced. */
function changesOf(
  draft: Draft,
  files: DraftFiles,
  index: string | undefined,
  record: ImportRecord | undefined,
): { readonly kept: readonly string[]; readonly replaced: readonly string[] } {
  if (index === undefined) return { kept: [], replaced: [] };
  const earlier = { text: index, imported: record?.values };
  return { kept: keptKeys(draft, earlier), replaced: replacedKeys(files.get('index.md') ?? '', earlier) };
}

function withRemarks(draft: Draft, remarks: readonly Remark[]): Draft {
  return { ...draft, remarks: [...remarks, ...draft.remarks] };
}

/** Pictures of a saved page lie in a folder beside it; nothing outside of its own folder is read. */
function filesBeside(file: string): (address: string) => Uint8Array | undefined {
  const folder = path.dirname(path.resolve(file));
  return (address) => {
    const target = path.resolve(folder, readAddress(address));
    const stat = lstatSync(target, { throwIfNoEntry: false });
    const isInside = target.startsWith(`${folder}${path.sep}`) && !target.includes('\0');
    return isInside && stat?.isFile() && stat.size <= GREATEST_PICTURE ? readFileSync(target) : undefined;
  };
}

const GREATEST_PICTURE = 20 * 1024 * 1024;

function readAddress(address: string): string {
  const [plain = ''] = address.split(/[?#]/);
  if (/^[a-z]{2,20}:|\0/i.test(plain)) return '.';
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** A notice that is to be replaced: its texts, and the record of the import that wrote it. */
interface Earlier {
  readonly texts: DraftFiles;
  readonly record: string | undefined;
}

/** @returns `undefined` where there is no notice to replace */
function readEarlier(target: string, shown: string, force: boolean): Earlier | undefined {
  const stat = lstatSync(target, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (!stat.isDirectory()) refuse(say.notAFolder(shown), shown);
  if (!force) refuse(say.exists(shown), shown);
  const texts = new Map<string, string>();
  let record: string | undefined;
  for (const entry of readdirSync(target, { withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith('.md')) {
      texts.set(entry.name, readFileSync(path.join(target, entry.name), 'utf8').replace(/^\ufeff/, ''));
    } else if (entry.isFile() && entry.name === RECORD_FILE) {
      record = readFileSync(path.join(target, entry.name), 'utf8');
    }
  }
  return { texts, record };
}

/** Writes the notice whole or not at all. */
function writeFolder(
  target: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  earlier: DraftFiles | undefined,
): void {
  const replacement = beginReplacing(target);
  try {
    const fresh = replacement.folder;
    if (earlier !== undefined) {
      // Attachments and whatever else lies in the folder stay; only its texts are replaced.
      cpSync(target, fresh, {
        recursive: true,
        verbatimSymlinks: true,
        filter: (name) => !isText(target, name),
      });
    }
    for (const [name, content] of files) {
      mkdirSync(path.dirname(path.join(fresh, name)), { recursive: true });
      writeFileSync(path.join(fresh, name), content);
    }
    // The lock is held now: what another import wrote meanwhile is not replaced unasked.
    const shown = target.replaceAll('\\', '/');
    if (earlier === undefined && lstatSync(target, { throwIfNoEntry: false }))
      refuse(say.exists(shown), shown);
    replacement.replace();
  } finally {
    replacement.discard();
  }
}

function isText(folder: string, name: string): boolean {
  return path.dirname(name) === path.normalize(folder) && name.endsWith('.md');
}
