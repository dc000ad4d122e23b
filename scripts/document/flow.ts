/** A notice as a flat row of headings and blocks, in the order of the page: what a format without nesting writes. */

import type { Block, Division, Notice } from '../notice/model.ts';
import type { Prose } from '../notice/prose.ts';
import type { Ending, Endings } from './ending/ending.ts';
import { statusLineOf } from './section-status.ts';

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
export function flowOf(notice: Notice, endings: Endings): readonly FlowPart[] {
  const flow: FlowPart[] = [];
  const addBlocks = (blocks: readonly Block[]): void => {
    for (const block of blocks) flow.push(...(endings.get(block) ?? [block]));
  };
  const addDivision = (division: Division, depth: number): void => {
    const [first, ...others] = division.blocks;
    const runIn = division.runIn && first?.kind === 'paragraph' ? first.prose : undefined;
    const heads = runIn === undefined && division.blocks.length + division.divisions.length > 0;
    flow.push({ kind: 'heading', division, depth, heads, runIn });
    const line = statusLineOf(division);
    if (line !== undefined) flow.push({ kind: 'status', line });
    addBlocks(runIn === undefined ? division.blocks : others);
    for (const inner of division.divisions) addDivision(inner, depth + 1);
  };
  addBlocks(notice.preamble);
  for (const section of notice.sections) addDivision(section, 1);
  addBlocks(notice.closing);
  return flow;
}
