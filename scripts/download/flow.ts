/** A notice as a flat row of headings and blocks, in the order of the page: what a format without nesting writes. */

import { type Ending, type Endings, endingsOf } from '../notice/ending/ending.ts';
import type { Block, Division, Notice } from '../notice/model.ts';
import type { Prose } from '../notice/prose.ts';
import { statusLineOf } from '../notice/section-status.ts';

export type FlowPart = FlowHeading | FlowStatus | Block | Ending;

/** What a division begins with. */
export interface FlowHeading {
  readonly kind: 'heading';
  readonly division: Division;
  /** How deep the division is: 1 for a section. */
  readonly depth: number;
  /** It stands alone above what it must not be parted from. */
  readonly heads: boolean;
  /** The words that go on in the heading's own paragraph; absent where the heading stands alone. */
  readonly runIn: Prose | undefined;
}

/** How far a section has come, below its heading; no words of the notice. */
export interface FlowStatus {
  readonly kind: 'status';
  readonly line: string;
}

export function isEnding(part: FlowPart | undefined): part is Ending {
  return part?.kind === 'attachments' || part?.kind === 'signature';
}

/** The parts of `notice` in reading order; the title is not one. */
export function* flowOf(notice: Notice): Generator<FlowPart> {
  const endings = endingsOf(notice);
  yield* flowOfBlocks(notice.preamble, endings);
  for (const section of notice.sections) yield* flowOfDivision(section, 1, endings);
  yield* flowOfBlocks(notice.closing, endings);
}

function* flowOfBlocks(blocks: readonly Block[], endings: Endings): Generator<FlowPart> {
  for (const block of blocks) {
    yield* endings.get(block) ?? [block];
  }
}

function* flowOfDivision(division: Division, depth: number, endings: Endings): Generator<FlowPart> {
  const [first, ...others] = division.blocks;
  const runIn = division.runIn && first?.kind === 'paragraph' ? first.prose : undefined;
  const heads = runIn === undefined && division.blocks.length + division.divisions.length > 0;
  yield { kind: 'heading', division, depth, heads, runIn };
  const line = statusLineOf(division);
  if (line !== undefined) yield { kind: 'status', line };
  yield* flowOfBlocks(runIn === undefined ? division.blocks : others, endings);
  for (const inner of division.divisions) yield* flowOfDivision(inner, depth + 1, endings);
}
