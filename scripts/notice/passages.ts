/** The words of a notice in reading order: what the rules scan, what every output must carry. */

import type { Block, Division, List, Notice, Table } from './model.ts';
import type { Prose } from './prose.ts';
import { filledRows } from './table.ts';

/** A stretch of words that belongs together: a paragraph, a heading, a table cell, an entry of a list. */
export interface Passage {
  readonly role: 'lead' | 'paragraph' | 'cell' | 'entry';
  readonly prose: Prose;
  /** The mark before a lead, as written; empty elsewhere. */
  readonly label: string;
  /** The passage goes on in the paragraph of the one before it. */
  readonly runIn: boolean;
  /** Divisions around it, from the section inwards; empty in preamble and closing. */
  readonly path: readonly Division[];
  /** What the column and the row of a cell are called: the cell at the top of the one, and the first of the other. */
  readonly heads?: readonly Prose[] | undefined;
  /** The block that it is in; a lead is in none. */
  readonly block?: Block | undefined;
  /** The entry of the list that it is in, or the row of the table below its head, from 1. */
  readonly part?: number | undefined;
}

let last: { readonly of: Notice; readonly passages: readonly Passage[] } | undefined;

/**
 * Every passage of `notice` in reading order (the title in the front matter is not one). Those of the last notice are
 * kept, for whatever reads, checks and draws a notice asks for them one after the other.
 */
export function passagesOf(notice: Notice): readonly Passage[] {
  if (last?.of !== notice) last = { of: notice, passages: collect(notice) };
  return last.passages;
}

function collect(notice: Notice): readonly Passage[] {
  const passages: Passage[] = [];
  addBlocks(passages, notice.preamble, []);
  for (const section of notice.sections) addDivision(passages, section, []);
  addBlocks(passages, notice.closing, []);
  return passages;
}

/** Every passage of `division` and the divisions in it. */
export function passagesOfDivision(division: Division): readonly Passage[] {
  const passages: Passage[] = [];
  addDivision(passages, division, []);
  return passages;
}

/** Every division of `divisions` and below, outermost first, in reading order. */
export function divisionsOf(divisions: readonly Division[]): readonly Division[] {
  const all: Division[] = [];
  const add = (division: Division): void => {
    all.push(division);
    division.divisions.forEach(add);
  };
  divisions.forEach(add);
  return all;
}

/** Every block of `notice`, those of its divisions among them, in reading order. */
export function blocksOf({ preamble, sections, closing }: Notice): readonly Block[] {
  const all = [...preamble];
  for (const { blocks } of divisionsOf(sections)) {
    for (const block of blocks) all.push(block);
  }
  for (const block of closing) all.push(block);
  return all;
}

/** The blocks at the very end of the text, but for one that goes on in the line of its heading. */
export function lastBlocksOf({ preamble, sections, closing }: Notice): readonly Block[] {
  if (closing.length > 0) return closing;
  let last = sections.at(-1);
  if (last === undefined) return preamble;
  for (let inner = last.divisions.at(-1); inner !== undefined; inner = inner.divisions.at(-1)) last = inner;
  return last.runIn ? last.blocks.slice(1) : last.blocks;
}

/** Whether a division of the highest level is a section. One with the mark of an item (`1.`) is an item without section. */
export function isSection({ mark }: Division): boolean {
  return mark === 'han' || mark === 'han-paren' || mark === 'none';
}

export function countSections({ sections }: Notice): number {
  return sections.filter(isSection).length;
}

/** How many items the notice has: divisions right under its sections, and those that are in none. */
export function countItems({ sections }: Notice): number {
  return countItemsOf(sections);
}

export function countItemsOf(divisions: readonly Division[]): number {
  return divisions.reduce(
    (count, division) => count + (isSection(division) ? division.divisions.length : 1),
    0,
  );
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

// Added to one list: to hand each passage up through the levels of the outline takes longer than to find it.
function addDivision(passages: Passage[], division: Division, above: readonly Division[]): void {
  const path = [...above, division];
  passages.push({ role: 'lead', prose: division.lead, label: division.label, runIn: false, path });
  addBlocks(passages, division.blocks, path, division.runIn);
  for (const inner of division.divisions) addDivision(passages, inner, path);
}

function addBlocks(
  passages: Passage[],
  blocks: readonly Block[],
  path: readonly Division[],
  runIn = false,
): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      const { prose } = block;
      passages.push({ role: 'paragraph', prose, label: '', runIn: runIn && index === 0, path, block });
    } else if (block.kind === 'table') {
      addTable(passages, block, path);
    } else if (block.kind === 'list') {
      addList(passages, block, path);
    }
  }
}

function addTable(passages: Passage[], table: Table, path: readonly Division[]): void {
  const filled = filledRows(table);
  const add = (role: Passage['role'], prose: Prose, ofBody: Pick<Passage, 'heads' | 'part'> = {}): void => {
    passages.push({ role, prose, label: '', runIn: false, path, block: table, ...ofBody });
  };
  for (const prose of table.caption) add('paragraph', prose);
  for (const [index, row] of table.rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell === undefined) continue;
      if (index < table.headRows) add('cell', cell.prose);
      else {
        const heads = headsOf(filled, table.headRows, index, column);
        add('cell', cell.prose, { heads, part: index - table.headRows + 1 });
      }
    }
  }
  for (const prose of table.notes) add('paragraph', prose);
}

/** The head cells over a cell of the body, and the first cell of its row. */
function headsOf(
  filled: readonly (readonly Prose[])[],
  headRows: number,
  row: number,
  column: number,
): readonly Prose[] {
  const above = filled.slice(0, headRows).map((line) => line[column]);
  const first = column === 0 ? undefined : filled[row]?.[0];
  return [...above, first].filter((prose) => prose !== undefined);
}

function addList(passages: Passage[], list: List, path: readonly Division[]): void {
  const add = ({ items }: List, within?: number): void => {
    for (const [index, { prose, sublist }] of items.entries()) {
      const part = within ?? index + 1;
      passages.push({ role: 'entry', prose, label: '', runIn: false, path, block: list, part });
      if (sublist !== undefined) add(sublist, part);
    }
  };
  add(list);
}
