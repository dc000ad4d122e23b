/** Writes front matter: what was understood, what a person has still to fill in or look over, what a hand had written. */

import { Document, isMap, isScalar, parseDocument } from 'yaml';
import { splitFrontMatter } from '../../content/front-matter.ts';
import { COMMENTS, say } from '../../messages/draft.ts';
import { refuse } from '../../notice/refusal.ts';
import { type Draft, type DraftFigure, type MetaKey, NEEDED } from '../draft.ts';

/** Keys in the order in which they are written. */
const META_KEYS: readonly MetaKey[] = [
  'title',
  'kind',
  'issuer',
  'source',
  'published',
  'written',
  'reference',
  'indexNumber',
  'topic',
  'validity',
];

/** A replaced notice: its `index.md`, and the values that the last import wrote, where that is known. */
export interface EarlierIndex {
  readonly text: string;
  readonly imported: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Front matter of `index.md`, with its `---` lines.
 * @param earlier the file that is replaced: what a person wrote into it stays
 */
export function writeIndexMatter(draft: Draft, earlier: EarlierIndex | undefined, file: string): string {
  const document = openDocument(earlier?.text, file);
  const isFree = freedom(document, earlier?.imported);
  for (const key of META_KEYS) {
    const value = draft.meta[key];
    if (!isFree([key])) continue;
    if (value !== undefined) setWithComment(document, [key], value, remarksOn(draft, key, value).join('，'));
    else if (NEEDED.includes(key)) setWithComment(document, [key], null, COMMENTS.fillIn);
    else if (document.has(key)) document.delete(key);
  }
  for (const key of ['phone', 'address', 'email'] as const) {
    const value = draft.contact?.[key];
    if (!isFree(['contact', key])) continue;
    if (value !== undefined) setWithComment(document, ['contact', key], value, COMMENTS.lookOver);
    else remove(document, ['contact', key]);
  }
  const names = new Set(draft.figures.map(({ name }) => name));
  for (const name of Object.keys(asRecord(valueAt(earlier?.imported, ['figures'])))) {
    if (!names.has(name) && isFree(['figures', name])) remove(document, ['figures', name]);
  }
  for (const figure of draft.figures) if (isFree(['figures', figure.name])) setFigure(document, figure);
  if (isFree(['checks'])) {
    if (draft.checks.length > 0) document.set('checks', document.createNode(draft.checks));
    else if (earlier?.imported !== undefined && document.has('checks')) document.delete('checks');
  }
  return fence(document);
}

type Path = readonly [key: string, inner?: string];

/**
 * Which places of `document` may be written: those that are empty, and those that hold what the last import wrote. Where
 * the last import is not known, only what quotes the draft is written anew.
 */
function freedom(
  document: Document,
  imported: Readonly<Record<string, unknown>> | undefined,
): (path: Path) => boolean {
  const before: unknown = document.toJS();
  return (path) => {
    const there = valueAt(before, path);
    if (there === undefined || there === null) return true;
    return imported === undefined ? QUOTING.includes(path[0]) : isSame(there, valueAt(imported, path));
  };
}

function valueAt(data: unknown, [key, inner]: Path): unknown {
  const value = asRecord(data)[key];
  return inner === undefined ? value : asRecord(value)[inner];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/**
 * What is still to be done about a value: a guess is looked over, and the page tag PubDate wants the minute, which only a
 * page states.
 */
function remarksOn({ guessed }: Draft, key: MetaKey, value: string): string[] {
  return [
    ...(guessed.includes(key) ? [COMMENTS.lookOver] : []),
    ...(key === 'published' && !value.includes(' ') ? [COMMENTS.addTime] : []),
  ];
}

/** Front matter of a section file; `items` is left out where there are none. */
export function writeSectionMatter(
  section: { readonly ordinal: number; readonly title: string; readonly items: number },
  earlier: string | undefined,
  file: string,
): string {
  const document = openDocument(earlier, file);
  document.set('section', section.ordinal);
  document.set('title', section.title);
  if (section.items > 0) setWithComment(document, ['items'], section.items, COMMENTS.lookOver);
  else document.delete('items');
  return fence(document);
}

/** Keys of `earlier` that a person wrote, so that they stay although the draft says nothing of them or something else. */
export function keptKeys(draft: Draft, { text, imported }: EarlierIndex): string[] {
  const drafted: Readonly<Record<string, unknown>> = { ...draft.meta, contact: draft.contact };
  const isKept = (key: string, value: unknown): boolean => {
    if (value === null || isSame(value, drafted[key])) return false;
    return imported === undefined ? !QUOTING.includes(key) : !isSame(value, imported[key]);
  };
  return Object.entries(dataOf(text)).flatMap(([key, value]) => (isKept(key, value) ? [key] : []));
}

/** Keys whose value the last import wrote and this one replaced by another. */
export function replacedKeys(written: string, { text, imported }: EarlierIndex): string[] {
  const now = dataOf(written);
  return Object.entries(dataOf(text)).flatMap(([key, value]) => {
    const isImported = imported === undefined ? QUOTING.includes(key) : isSame(value, imported[key]);
    return value !== null && isImported && !isSame(value, now[key]) ? [key] : [];
  });
}

function dataOf(text: string): Readonly<Record<string, unknown>> {
  const split = splitFrontMatter(text, '');
  return 'findings' in split ? {} : asRecord(JSON.parse(JSON.stringify(split.data)));
}

/** Keys that the draft's own words replace. */
const QUOTING: readonly string[] = ['title', 'figures', 'checks'];

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The number of the section that a file declares, so that a file can be found again whatever its name. */
export function sectionOf(text: string): number | undefined {
  const split = splitFrontMatter(text, '');
  if ('findings' in split || typeof split.data !== 'object' || split.data === null) return undefined;
  const section: unknown = Reflect.get(split.data, 'section');
  return typeof section === 'number' ? section : undefined;
}

function openDocument(earlier: string | undefined, file: string): Document {
  const fresh = new Document({});
  if (earlier === undefined || !earlier.startsWith('---')) return fresh;
  const split = splitFrontMatter(earlier, file);
  const [finding] = 'findings' in split ? split.findings : [];
  if (finding !== undefined) refuse(say.earlierUnreadable(finding.says), finding.at);
  const lines = earlier.split(/\r\n?|\n/);
  const yaml = lines
    .slice(
      1,
      lines.findIndex((line, index) => index > 0 && line.startsWith('---')),
    )
    .join('\n');
  const document: Document = parseDocument(yaml);
  return isMap(document.contents) ? document : fresh;
}

function setWithComment(
  document: Document,
  path: Path,
  value: number | string | null,
  comment: string,
): void {
  const node = document.createNode(value);
  if (isScalar(node) && comment !== '') node.comment = ` ${comment}`;
  const keys = path.filter((key) => key !== undefined);
  if (keys.length > 1 && !isMap(document.get(path[0]))) document.set(path[0], document.createNode({}));
  document.setIn(keys, node);
}

/** Takes out the value, and the map around it where it was the last in it. */
function remove(document: Document, [key, inner]: readonly [string, string]): void {
  const map: unknown = document.get(key);
  if (!isMap(map)) return;
  map.delete(inner);
  if (map.items.length === 0) document.delete(key);
}

/** A figure quotes the draft, so the draft's words replace what was there; figures of other names stay. */
function setFigure(document: Document, { name, value, unit, text }: DraftFigure): void {
  if (!isMap(document.get('figures'))) document.set('figures', document.createNode({}));
  const node = document.createNode({ value, unit, text });
  if (isMap(node)) node.flow = true;
  document.setIn(['figures', name], node);
}

function fence(document: Document): string {
  return `---\n${document.toString({ lineWidth: 0, nullStr: '' })}---\n`;
}
