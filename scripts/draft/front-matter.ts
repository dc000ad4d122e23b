/** Writes front matter: what was understood, what a person has still to fill in or look over, what a hand had written. */

import { Document, isMap, isScalar, parseDocument } from 'yaml';
import { splitFrontMatter } from '../content/front-matter.ts';
import { COMMENTS, say } from '../messages/draft.ts';
import { Refusal } from '../notice/refusal.ts';
import { type Draft, type DraftFigure, type MetaKey, NEEDED } from './draft.ts';

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

/**
 * Front matter of `index.md`, with its `---` lines.
 * @param earlier the file that is replaced: its keys stay, save those that quote the draft
 */
export function writeIndexMatter(draft: Draft, earlier: string | undefined, file: string): string {
  const document = openDocument(earlier, file);
  for (const key of META_KEYS) {
    const value = draft.meta[key];
    if (key === 'title' && value !== undefined) document.set(key, document.createNode(value));
    else if (key === 'published' && value !== undefined && !document.get(key)) {
      setWithComment(document, key, value, remarksOnDay(draft, value).join('，'));
    } else if (document.get(key) ?? value) setIfAbsent(document, key, value);
    else if (NEEDED.includes(key)) setWithComment(document, key, null, COMMENTS.fillIn);
  }
  if (draft.contact !== undefined) setIfAbsent(document, 'contact', draft.contact);
  for (const figure of draft.figures) setFigure(document, figure);
  if (draft.checks.length > 0) setIfAbsent(document, 'checks', draft.checks);
  return fence(document);
}

/**
 * What is still to be done about the day of publication: that of the signature stands for it where the draft states no
 * other, and the page tag PubDate wants the minute, which only a page states.
 */
function remarksOnDay({ meta: { written } }: Draft, published: string): string[] {
  return [
    ...(published === written ? [COMMENTS.lookOver] : []),
    ...(published.includes(' ') ? [] : [COMMENTS.addTime]),
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
  if (section.items > 0) setWithComment(document, 'items', section.items, COMMENTS.lookOver);
  else document.delete('items');
  return fence(document);
}

/** Keys of `earlier` that stay although the draft says nothing of them or something else. */
export function keptKeys(draft: Draft, earlier: string): string[] {
  const split = splitFrontMatter(earlier, '');
  if ('findings' in split || typeof split.data !== 'object' || split.data === null) return [];
  const drafted: Readonly<Record<string, unknown>> = { ...draft.meta, contact: draft.contact };
  return Object.entries(split.data)
    .filter(([key, value]) => value !== null && !QUOTING.includes(key) && !isSame(value, drafted[key]))
    .map(([key]) => key);
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
  if (finding !== undefined) {
    const [says, advice] = say.earlierUnreadable(finding.says);
    throw new Refusal(says, { advice, at: finding.at });
  }
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

function setIfAbsent(document: Document, key: string, value: unknown): void {
  const there: unknown = document.get(key);
  if (there === undefined || there === null) document.set(key, document.createNode(value));
}

function setWithComment(
  document: Document,
  key: string,
  value: number | string | null,
  comment: string,
): void {
  const node = document.createNode(value);
  if (isScalar(node) && comment !== '') node.comment = ` ${comment}`;
  document.set(key, node);
}

/** A figure quotes the draft, so the draft's words replace what stood there; figures of other names stay. */
function setFigure(document: Document, { name, value, unit, text }: DraftFigure): void {
  if (!isMap(document.get('figures'))) document.set('figures', document.createNode({}));
  const node = document.createNode({ value, unit, text });
  if (isMap(node)) node.flow = true;
  document.setIn(['figures', name], node);
}

function fence(document: Document): string {
  return `---\n${document.toString({ lineWidth: 0, nullStr: '' })}---\n`;
}
