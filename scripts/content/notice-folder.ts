/** Makes a notice of the files of its folder. Pure: texts in, notice or findings out. */

import { Big } from 'big.js';
import type { z } from 'zod';
import { say } from '../messages/content/content.ts';
import type { Finding } from '../notice/finding.ts';
import type { Block, CarriedFile, DeclaredSection, Division, Notice, NoticeMeta } from '../notice/model.ts';
import { writeMark } from '../notice/numbering/mark.ts';
import { divisionId, type Heading, outline, plainBlocks } from '../notice/numbering/outline.ts';
import { type Position, spanAt } from '../notice/position.ts';
import { proseOf } from '../notice/prose.ts';
import { UNPUBLISHED } from '../notice/versions/publication.ts';
import type { Head } from '../notice/versions/relations.ts';
import { APPROVED_FILE, readApproval } from './approved.ts';
import { type FrontMatter, splitFrontMatter, type YamlPlaces } from './front-matter.ts';
import { readMarkdown } from './markdown/markdown.ts';
import { closingSchema, noticeSchema, sectionSchema } from './schema.ts';
import { parseWith } from './schema-findings.ts';
import { fileOf, namesSpreadsheet, spreadsheetTable } from './spreadsheet/spreadsheet-table.ts';

/** A notice's folder, read into memory. */
export interface NoticeFolder {
  readonly slug: string;
  /** The folder as the user named it; positions carry `<path>/<name>`. */
  readonly path: string;
  /** Texts of its Markdown files by name, without byte order mark. */
  readonly texts: ReadonlyMap<string, string>;
  /** Paths below the folder, sorted. */
  readonly attachments: readonly string[];
  /** What was read of them, in the same order. */
  readonly carried?: readonly CarriedFile[] | undefined;
  /** Bytes of an attachment, for the tables that spreadsheets become. */
  readonly bytesOf?: ((name: string) => Uint8Array) | undefined;
  /** Text of `approved.json`, where there is one. */
  readonly approved?: string | undefined;
}

/** A notice, where the files can be read as one; what is wrong with them, all at once. */
export interface ReadNotice {
  readonly notice?: Notice;
  /** The notice where nothing is wrong but keys that are still to be filled in: its text can be checked all the same. */
  readonly unfinished?: Notice;
  readonly findings: readonly Finding[];
}

/** Reads the files of `folder`. Every error of every file is found in one pass. */
export function readNoticeFolder(folder: NoticeFolder): ReadNotice {
  const findings: Finding[] = [];
  const files = new FolderFiles(folder, findings);
  const index = files.read('index.md', noticeSchema);
  const sections: Division[] = [];
  const names = files.sectionNames();
  const opening = index === undefined ? undefined : outline(index.blocks, '', names.length > 0);
  sections.push(...(opening?.divisions ?? []));
  for (const name of names) {
    const file = files.read(name, sectionSchema);
    if (file !== undefined) sections.push(sectionOf(file, divisionId('', sections.length + 1)));
  }
  const closing = folder.texts.has('closing.md') ? files.read('closing.md', closingSchema) : undefined;
  if (index === undefined || opening === undefined || findings.length > files.unfilled) return { findings };
  const file = `${folder.path}/${APPROVED_FILE}`;
  const approved = folder.approved === undefined ? undefined : readApproval(folder.approved, file);
  const notice: Notice = {
    slug: folder.slug,
    meta: metaOf(index.value, index.places),
    preamble: opening.blocks,
    sections,
    closing: plainBlocks(closing?.blocks ?? []),
    source: {
      path: folder.path,
      texts: new Map([...textsOf(folder), ...files.spreadsheetTexts]),
      attachments: folder.attachments,
      carried: folder.carried,
      approved: approved !== undefined && 'approval' in approved ? approved.approval : undefined,
    },
  };
  if (findings.length > 0) return { findings, unfinished: notice };
  // A record that cannot be read leaves the notice as it is, so that it can be approved anew.
  return { findings: approved !== undefined && 'finding' in approved ? [approved.finding] : [], notice };
}

/** What other notices need to know of one, by the text of its `index.md`; nothing where that cannot be read. */
export function readNoticeHead(slug: string, text: string, file: string): Head | undefined {
  const split = splitFrontMatter(text, file);
  if ('findings' in split) return undefined;
  const parsed = parseWith(noticeSchema, split.data, split.places);
  if (!('value' in parsed)) return undefined;
  const { title, published, follows, supersedes, kind, issuer, topic } = parsed.value;
  return { slug, title, published, follows, supersedes, kind, issuer, topic };
}

/** Every text that a finding may point into: the Markdown files, and attachments that are text. */
function textsOf({ path, texts, carried = [] }: NoticeFolder): Map<string, string> {
  const all = new Map(Array.from(texts, ([name, text]) => [`${path}/${name}`, text]));
  for (const { name, text } of carried) {
    if (text !== undefined) all.set(`${path}/${name}`, text);
  }
  return all;
}

/** A content file that its schema took. */
interface ContentFile<T> {
  readonly value: T;
  readonly blocks: readonly (Block | Heading)[];
  readonly places: YamlPlaces;
}

/** Reads the files one by one and collects what is wrong with any of them. */
class FolderFiles {
  /** What the words of spreadsheets are shown in, by the name used in positions. */
  readonly spreadsheetTexts = new Map<string, string>();
  /** Findings of keys that are still to be filled in, where that is all that is wrong with the front matter. */
  unfilled = 0;
  private readonly folder: NoticeFolder;
  private readonly findings: Finding[];

  constructor(folder: NoticeFolder, findings: Finding[]) {
    this.folder = folder;
    this.findings = findings;
  }

  read<S extends z.ZodType>(name: string, schema: S): ContentFile<z.output<S>> | undefined {
    const file = `${this.folder.path}/${name}`;
    const text = this.folder.texts.get(name);
    if (text === undefined) {
      this.tell(file, say.noIndex());
      return undefined;
    }
    const split = splitFrontMatter(text, file);
    if ('findings' in split) {
      this.findings.push(...split.findings);
      return undefined;
    }
    const flow = readMarkdown(split.body, file, split.bodyLine);
    this.findings.push(...flow.findings);
    return this.accept(
      schema,
      split,
      flow.blocks.map((block) => this.withTable(block)),
    );
  }

  /** A picture that names a spreadsheet is the table in it; one that is not there stays, for `file-missing` to report. */
  private withTable(block: Block | Heading): Block | Heading {
    if (block.kind !== 'picture' || !namesSpreadsheet(block)) return block;
    const { bytesOf, attachments, path } = this.folder;
    const name = fileOf(block.src);
    if (bytesOf === undefined || !attachments.includes(name)) return { ...block, src: name };
    const read = spreadsheetTable(block, bytesOf(name), path);
    if ('finding' in read) {
      this.findings.push(read.finding);
      return block;
    }
    if (read.text !== undefined) this.spreadsheetTexts.set(read.file, read.text);
    return read.table;
  }

  /** Section files in the order of their numbers; reports files that do not belong to a notice. */
  sectionNames(): string[] {
    const byNumber = new Map<number, string>();
    for (const name of [...this.folder.texts.keys()].sort()) {
      if (name === 'index.md' || name === 'closing.md') continue;
      const number = /^([0-9]{2,3})-[a-z0-9-]{1,64}\.md$/.exec(name)?.[1];
      const file = `${this.folder.path}/${name}`;
      const other = number === undefined ? undefined : byNumber.get(Number(number));
      if (number === undefined) this.tell(file, say.strayFile(name));
      else if (other !== undefined) this.tell(file, say.sameNumber(other));
      else byNumber.set(Number(number), name);
    }
    return [...byNumber].sort(([one], [other]) => one - other).map(([, name]) => name);
  }

  private accept<S extends z.ZodType>(
    schema: S,
    { data, places }: FrontMatter,
    blocks: readonly (Block | Heading)[],
  ): ContentFile<z.output<S>> | undefined {
    const parsed = parseWith(schema, data, places);
    if ('value' in parsed) return { value: parsed.value, blocks, places };
    this.findings.push(...parsed.findings);
    const filled = parseWith(schema, withStandIns(data), places);
    if (!('value' in filled)) return undefined;
    this.unfilled += parsed.findings.length;
    return { value: filled.value, blocks, places };
  }

  private tell(file: string, [says, advice]: ReturnType<typeof say.noIndex>): void {
    const at = spanAt({ file, line: 1, column: 1 }, 1);
    this.findings.push({ rule: 'content-file', severity: 'error', says, advice, at });
  }
}

/** What is read in the place of keys of `index.md` that are still to be filled in, as of a draft that does not state them. */
const STAND_INS: Readonly<Record<string, string>> = {
  title: '（待填写）',
  kind: '（待填写）',
  issuer: '（待填写）',
  published: UNPUBLISHED,
};

function withStandIns(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const stated = Object.entries(data).filter(([key, value]) => value !== null || !(key in STAND_INS));
  return { ...STAND_INS, ...Object.fromEntries(stated) };
}

function sectionOf(file: ContentFile<z.output<typeof sectionSchema>>, id: string): Division {
  const { section, title, items, problems, status, history = [] } = file.value;
  const at = file.places.text(['title']);
  const { blocks, divisions } = outline(file.blocks, id);
  return {
    level: 1,
    mark: 'han',
    ordinal: section,
    label: writeMark('han', section),
    lead: proseOf([{ text: title, at }]),
    runIn: false,
    id,
    blocks,
    divisions,
    declared: {
      items,
      problems,
      status: status ?? history.at(-1)?.status,
      history: history.map((step, index) => ({
        ...step,
        at: file.places.text(['history', index, 'status']),
      })),
      places: placesOf(file.value, file.places),
    } satisfies DeclaredSection,
    at,
  };
}

function metaOf(value: z.output<typeof noticeSchema>, places: YamlPlaces): NoticeMeta {
  const { figures = {}, checks = [], allow = [], corrections = [], sample = false, ...rest } = value;
  const { title, kind, issuer } = rest;
  const stated = (text: string, key: string): string => (text === STAND_INS[key] ? '' : text);
  return {
    ...rest,
    title: stated(title, 'title'),
    kind: stated(kind, 'kind'),
    issuer: stated(issuer, 'issuer'),
    sample,
    figures: Object.entries(figures).map(([name, figure]) => ({
      name,
      value: new Big(figure.value),
      unit: figure.unit,
      text: figure.text,
      at: places.text(['figures', name, 'text']),
    })),
    checks: checks.map((expression, index) => ({ expression, at: places.text(['checks', index]) })),
    allow: allow.map((entry, index) => ({ ...entry, at: places.text(['allow', index, 'text']) })),
    corrections: corrections.map((entry, index) => ({
      ...entry,
      at: places.text(['corrections', index, 'change']),
    })),
    places: placesOf(value, places),
  };
}

function placesOf(value: object, places: YamlPlaces): Map<string, Position> {
  const found = new Map<string, Position>();
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    found.set(key, places.text([key]));
    if (typeof inner !== 'object' || inner === null) continue;
    if (key === 'contact')
      for (const sub of Object.keys(inner)) found.set(`${key}.${sub}`, places.text([key, sub]));
    if (key === 'history')
      for (const step of Object.keys(inner))
        found.set(`${key}.${step}.note`, places.text([key, Number(step), 'note']));
    if (key === 'figures')
      for (const name of Object.keys(inner))
        found.set(`${key}.${name}.unit`, places.text([key, name, 'unit']));
  }
  return found;
}
