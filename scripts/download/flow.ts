/** A notice as a flat row of headings and blocks, in the order of the page: what a format without nesting writes. */

import type { Block, Division, Notice } from '../notice/model.ts';
import type { Prose } from '../notice/prose.ts';

export type FlowPart = FlowHeading | Block;

/** What a division begins with. */
export interface FlowHeading {
  readonly kind: 'heading';
  readonly division: Division;
  /** How deep the division stands: 1 for a section. */
  readonly depth: number;
  /** It stands alone above what it must not be parted from. */
  readonly heads: boolean;
  /** The words that go on in the heading's own paragraph; absent where the heading stands alone. */
  readonly runIn: Prose | undefined;
}

/** The parts of `notice` in reading order; the title is not one. */
export function* flowOf(notice: Notice): Generator<FlowPart> {
  yield* notice.preamble;
  for (const section of notice.sections) yield* flowOfDivision(section, 1);
  yield* notice.closing;
}

function* flowOfDivision(division: Division, depth: number): Generator<FlowPart> {
  const [first, ...others] = division.blocks;
  const runIn = division.runIn && first?.kind === 'paragraph' ? first.prose : undefined;
  const heads = runIn === undefined && division.blocks.length + division.divisions.length > 0;
  yield { kind: 'heading', division, depth, heads, runIn };
  yield* runIn === undefined ? division.blocks : others;
  for (const inner of division.divisions) yield* flowOfDivision(inner, depth + 1);
}
