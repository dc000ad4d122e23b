/** The words of a notice in reading order: what the rules scan, what every output must carry. */

import type { Block, Division, List, Notice } from './model.ts';
import type { Prose } from './prose.ts';

/** A stretch of words that stands together: a paragraph, a heading, a table cell, an entry of a list. */
export interface Passage {
  readonly role: 'lead' | 'paragraph' | 'cell' | 'entry';
  readonly prose: Prose;
  /** The mark in front of a lead, as written; empty elsewhere. */
  readonly label: string;
  /** The passage goes on in the paragraph of the one before it. */
  readonly runIn: boolean;
  /** Divisions around it, from the section inwards; empty in preamble and closing. */
  readonly path: readonly Division[];
}

/** Every passage of `notice` in reading order (the title in the front matter is not one). */
export function* passagesOf(notice: Notice): Generator<Passage> {
  yield* passagesOfBlocks(notice.preamble, []);
  for (const section of notice.sections) yield* passagesOfDivision(section, []);
  yield* passagesOfBlocks(notice.closing, []);
}

/** Every passage of `division` and the divisions in it. */
export function* passagesOfDivision(division: Division, above: readonly Division[] = []): Generator<Passage> {
  const path = [...above, division];
  yield { role: 'lead', prose: division.lead, label: division.label, runIn: false, path };
  yield* passagesOfBlocks(division.blocks, path, division.runIn);
  for (const inner of division.divisions) yield* passagesOfDivision(inner, path);
}

/** Every division of `divisions` and below, outermost first, in reading order. */
export function* divisionsOf(divisions: readonly Division[]): Generator<Division> {
  for (const division of divisions) {
    yield division;
    yield* divisionsOf(division.divisions);
  }
}

/** How many items the notice has: divisions right under its sections. */
export function countItems(notice: Notice): number {
  return notice.sections.reduce((count, section) => count + section.divisions.length, 0);
}

/** The words of `notice` as they are read, a paragraph, cell or entry a line, the title first. */
export function wordsOf(notice: Notice): string {
  let words = notice.meta.title;
  for (const passage of passagesOf(notice)) {
    words += `${passage.runIn ? '' : '\n'}${passage.label}${passage.prose.text}`;
  }
  return words;
}

/**
 * The first words of `notice`, whole sentences where one ends in time.
 * @param most greatest length in UTF-16 units
 */
export function openingOf(notice: Notice, most: number): string {
  let words = '';
  for (const { label, prose } of passagesOf(notice)) {
    words += label + prose.text;
    if (words.length > most) break;
  }
  if (words.length <= most) return words;
  const end = words.lastIndexOf('。', most - 1);
  if (end > most / 2) return words.slice(0, end + 1);
  // Half of a surrogate pair is no character.
  return `${words.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function* passagesOfBlocks(
  blocks: readonly Block[],
  path: readonly Division[],
  runIn = false,
): Generator<Passage> {
  let first = runIn;
  for (const block of blocks) {
    yield* passagesOfBlock(block, path, first);
    first = false;
  }
}

function* passagesOfBlock(block: Block, path: readonly Division[], runIn: boolean): Generator<Passage> {
  if (block.kind === 'paragraph') {
    yield { role: 'paragraph', prose: block.prose, label: '', runIn, path };
  } else if (block.kind === 'table') {
    for (const row of [block.header, ...block.rows]) {
      for (const prose of row) yield { role: 'cell', prose, label: '', runIn: false, path };
    }
  } else if (block.kind === 'list') {
    yield* passagesOfList(block, path);
  }
}

function* passagesOfList(list: List, path: readonly Division[]): Generator<Passage> {
  for (const item of list.items) {
    yield { role: 'entry', prose: item.prose, label: '', runIn: false, path };
    if (item.sublist !== undefined) yield* passagesOfList(item.sublist, path);
  }
}
