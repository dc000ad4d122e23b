/**
 * Makes divisions of a flat row of blocks: a paragraph that begins with a numbering mark opens a division,
 * and so does a heading. The one splitter that every input goes through.
 */

import type { Block, Division, Paragraph } from '../model.ts';
import type { Position } from '../position.ts';
import { type Prose, positionAt, slice } from '../prose.ts';
import { addBlock } from '../table.ts';
import { type Level, MARK_KINDS, type MarkKind, readMark } from './mark.ts';
import { plainMarks } from './plain-marks.ts';

/** A Markdown heading; `depth` counts its `#`s. It means the same as a paragraph with the same words. */
export interface Heading {
  readonly kind: 'heading';
  readonly depth: number;
  readonly prose: Prose;
  readonly at: Position;
}

export interface Outline {
  /** The blocks before the first division. */
  readonly blocks: readonly Block[];
  readonly divisions: readonly Division[];
}

/**
 * Builds the outline of `flow`.
 * @param id anchor of the division that the flow belongs to; its divisions are numbered below it. Empty for a whole notice.
 * @param sectionsFollow whether the sections of the notice are in files of their own
 */
export function outline(flow: readonly (Block | Heading)[], id = '', sectionsFollow = false): Outline {
  const root: Draft = { rank: -1, blocks: [], drafts: [] };
  const open: Draft[] = [root];
  const level = sectionsFollow ? 'preamble' : id === '' ? 'top' : 'inner';
  const plain = plainMarks(flow, level);
  for (const [index, block] of flow.entries()) {
    const opening = plain.has(block)
      ? undefined
      : (readOpening(block) ?? openBeforeDigit(block, open.at(-1), flow[index + 1]));
    if (opening === undefined) {
      // A heading always opens a division, so what is left is a block.
      if (block.kind !== 'heading') append(open.at(-1) ?? root, block);
      continue;
    }
    while ((open.at(-1)?.rank ?? -1) >= opening.rank) open.pop();
    open.at(-1)?.drafts.push(opening);
    open.push(opening);
  }
  return { blocks: root.blocks, divisions: number(root.drafts, id) };
}

/** Anchor of the division at `place` (from 1) below the division with the anchor `parent`. */
export function divisionId(parent: string, place: number): string {
  return parent === '' ? `s${place}` : `${parent}-${place}`;
}

/** The blocks of a flow that has no divisions, such as a closing: what looks like a heading there is a paragraph. */
export function plainBlocks(flow: readonly (Block | Heading)[]): Block[] {
  const blocks: Block[] = [];
  for (const block of flow) {
    const { kind } = block;
    addBlock(blocks, kind === 'heading' ? { kind: 'paragraph', prose: block.prose, at: block.at } : block);
  }
  return blocks;
}

/** The rest of a run-in heading is no caption. */
function append({ opening, blocks }: Draft, block: Block): void {
  addBlock(blocks, block, opening?.runIn === true ? 1 : 0);
}

/** A division that may still grow. */
interface Draft {
  rank: number;
  opening?: Omit<Division, 'id' | 'blocks' | 'divisions'>;
  blocks: Block[];
  drafts: Draft[];
}

function readOpening(block: Block | Heading): Draft | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return undefined;
  const mark = readMark(block.prose.text);
  if (mark !== undefined) return openWithMark(block, mark.kind, mark.level, mark.ordinal, mark.label);
  if (block.kind === 'heading') return openWithoutMark(block);
  return undefined;
}

/** `2.2家企业`, between `1.` and `3.`: a digit that follows the mark is no decimal of it there. */
function openBeforeDigit(
  block: Block | Heading,
  before: Draft | undefined,
  next: Block | Heading | undefined,
): Draft | undefined {
  if (block.kind !== 'paragraph' || next?.kind !== 'paragraph' || before?.opening?.mark !== 'arabic')
    return undefined;
  const label = `${before.opening.ordinal + 1}.`;
  const following = readMark(next.prose.text);
  if (!block.prose.text.startsWith(label)) return undefined;
  if (following?.kind !== 'arabic' || following.ordinal !== before.opening.ordinal + 2) return undefined;
  return openWithMark(block, 'arabic', before.opening.level, before.opening.ordinal + 1, label);
}

function openWithMark(
  block: Paragraph | Heading,
  kind: MarkKind,
  level: Level,
  ordinal: number,
  label: string,
): Draft {
  const text = block.prose.text;
  const start = label.length + (/^\s*/.exec(text.slice(label.length))?.[0].length ?? 0);
  // The heading runs in, up to the first 。; a line without one is a heading whole, as section titles are.
  const end = block.kind === 'heading' ? text.length : endOfLead(text, start);
  const rest = slice(block.prose, end);
  const runIn = rest.text.trim() !== '';
  return {
    rank: MARK_KINDS.indexOf(kind),
    opening: {
      level,
      mark: kind,
      ordinal,
      label,
      lead: slice(block.prose, start, end),
      runIn,
      at: positionAt(block.prose, 0),
    },
    blocks: runIn ? [{ kind: 'paragraph', prose: rest, at: positionAt(rest, 0) }] : [],
    drafts: [],
  };
}

// `#` and `##` stand for 一、, `###` for （一）, and so on: a page's only first-level heading is the notice's title.
function openWithoutMark(block: Heading): Draft {
  const level = LEVEL_OF_DEPTH[block.depth] ?? 5;
  return {
    rank: UNMARKED_RANKS[level],
    opening: {
      level,
      mark: 'none',
      ordinal: 0,
      label: '',
      lead: block.prose,
      runIn: false,
      at: block.at,
    },
    blocks: [],
    drafts: [],
  };
}

const LEVEL_OF_DEPTH: Readonly<Record<number, Level>> = { 1: 1, 2: 1, 3: 2, 4: 3, 5: 4, 6: 5 };
const UNMARKED_RANKS: Readonly<Record<Level, number>> = { 1: 0, 2: 1, 3: 3, 4: 4, 5: 5 };

/** Offset after the first 。 that is in no quotation and no bracket, or the end where there is none. */
function endOfLead(text: string, start: number): number {
  let depth = 0;
  for (let offset = start; offset < text.length; offset += 1) {
    const character = text.charAt(offset);
    if ('“‘《（(〔「'.includes(character)) depth += 1;
    else if ('”’》）)〕」'.includes(character)) depth = Math.max(depth - 1, 0);
    else if (character === '\n') return offset;
    else if (character === '。' && depth === 0) return offset + 1;
  }
  return text.length;
}

function number(drafts: readonly Draft[], parent: string): Division[] {
  const divisions: Division[] = [];
  for (const draft of drafts) {
    if (draft.opening === undefined) continue;
    const id = divisionId(parent, divisions.length + 1);
    divisions.push({ ...draft.opening, id, blocks: draft.blocks, divisions: number(draft.drafts, id) });
  }
  return divisions;
}
