/** What an approval locks: every value of the front matter that readers rely on, and every block of the text. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Reading, Stretch } from '../../claims/reading.ts';
import type { Notice } from '../../notice/model.ts';
import { type Position, type Span, spanAt } from '../../notice/position.ts';
import { spanOf } from '../../notice/prose.ts';
import type { Approval, ApprovedWords } from '../../notice/versions/approval.ts';
import { hideNumbers } from '../privacy/hide-numbers.ts';
import { publicNumbers } from '../privacy/public-numbers.ts';
import { linksIn, picturesOf } from '../targets.ts';

/** Words of a notice that can be approved, and where they are. */
export interface LockedWords {
  readonly text: string;
  /** Where the characters from `from` to before `to` are. */
  place(from: number, to: number): Span;
}

export interface LockedValue extends LockedWords {
  readonly key: string;
}

/** The approval of the notice as it is. Sorted and free of any clock: the same words give the same file. */
export function approvalOf(reading: Reading): Pick<Approval, 'values' | 'blocks'> {
  return {
    values: lockedValues(reading.notice).map(({ key, text }) => ({ key, ...approved(text, reading.notice) })),
    blocks: lockedBlocks(reading).map(({ text }) => approved(text, reading.notice)),
  };
}

/** The text of `approved.json`. */
export function writeApproval({ values, blocks }: Pick<Approval, 'values' | 'blocks'>): string {
  const byKey = Object.fromEntries(values.map(({ key, ...words }) => [key, words]));
  return `${JSON.stringify({ version: 1, values: byKey, blocks }, undefined, 2)}\n`;
}

/** SHA-256 of the words. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The record of `text`: its digest, and the words as far as they may be kept. */
function approved(text: string, notice: Notice): ApprovedWords {
  const kept = recordable(text, notice);
  return { digest: digestOf(text), text: kept, ...(kept === text ? {} : { masked: true }) };
}

/** `text` as a record may keep it: personal numbers hidden, the public contact as it is. */
export function recordable(text: string, { meta }: Notice): string {
  return hideNumbers(text, publicNumbers(meta.contact));
}

const LINES = [
  'title',
  'kind',
  'issuer',
  'source',
  'written',
  'dataAsOf',
  'reference',
  'indexNumber',
  'topic',
  'validity',
  'supersedes',
  'follows',
] as const;

/**
 * The values of the front matter, by key, and the digest of every attachment by its name. Checks and exceptions are
 * locked too: who signed saw which findings were excused.
 */
export function lockedValues({ meta, sections, source }: Notice): LockedValue[] {
  const values: LockedValue[] = [];
  const add = (key: string, text: string | undefined, at: Position | undefined): void => {
    if (text === undefined || text === '' || at === undefined) return;
    // A value may be written in other characters than it is read as; its beginning is where it is.
    values.push({ key, text, place: () => spanAt(at, text.length) });
  };
  for (const key of LINES) add(key, meta[key], meta.places.get(key));
  add('titleBreak', meta.titleBreak?.join(' / '), meta.places.get('titleBreak'));
  const { date, time } = meta.published;
  add('published', time === undefined ? date : `${date} ${time}`, meta.places.get('published'));
  if (meta.sample) add('sample', 'true', meta.places.get('sample'));
  for (const [key, text] of Object.entries(meta.contact ?? {})) {
    add(`contact.${key}`, text, meta.places.get(`contact.${key}`));
  }
  for (const { name, value, unit, text, at } of meta.figures) {
    add(`figures.${name}.value`, value.toFixed(), at);
    add(`figures.${name}.unit`, unit, at);
    add(`figures.${name}.text`, text, at);
  }
  for (const [index, { date, change, at }] of meta.corrections.entries()) {
    add(`corrections.${index + 1}`, `${date} ${change}`, at);
  }
  for (const [index, { expression, at }] of meta.checks.entries()) add(`checks.${index + 1}`, expression, at);
  for (const [index, { rule, text, reason, at }] of meta.allow.entries()) {
    add(`allow.${index + 1}`, `${rule} ${text} ${reason}`, at);
  }
  for (const { name, digest } of source.carried ?? []) add(name, digest, meta.places.get('title'));
  for (const { id, declared } of sections) {
    for (const key of ['items', 'problems', 'status'] as const) {
      add(`${id}.${key}`, declared?.[key]?.toString(), declared?.places.get(key));
    }
    for (const [index, { date, status, note, at }] of (declared?.history ?? []).entries()) {
      add(`${id}.history.${index + 1}`, [date, status, ...(note === undefined ? [] : [note])].join(' '), at);
    }
  }
  return values.sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** Paragraphs, headings, cells and entries in reading order, each followed by the targets of its links; then the pictures. */
export function lockedBlocks(reading: Reading): LockedWords[] {
  const blocks: LockedWords[] = [];
  for (const stretch of reading.stretches) {
    blocks.push(blockOf(stretch));
    for (const { href, at } of linksIn(stretch)) blocks.push({ text: `→ ${href}`, place: () => at });
  }
  for (const { alt, src, at } of picturesOf(reading)) {
    blocks.push({ text: `![${alt}](${src})`, place: () => spanAt(at, 1) });
  }
  return blocks;
}

/** The words of a paragraph with its mark. */
export function blockOf({ label, prose }: Stretch): LockedWords {
  return {
    text: `${label}${prose.text}`,
    place: (from, to) => {
      const start = Math.min(Math.max(from - label.length, 0), prose.text.length - 1);
      return spanOf(prose, start, Math.max(to - label.length, start + 1));
    },
  };
}
