/** What is at the end of a notice in a form of its own. Where it begins and what it is, every format learns here. */

import type { Block, Notice } from '../../notice/model.ts';
import { lastBlocksOf } from '../../notice/passages.ts';
import { type AttachmentNote, findAttachmentNote } from './attachment-note.ts';
import { findSignature, type Signature } from './signature.ts';

export type Ending = AttachmentNote | Signature;

/**
 * By each block that endings are made of, those that begin with it: more than one where they are one below the other,
 * none where an ending goes on with the block.
 */
export type Endings = ReadonlyMap<Block, readonly Ending[]>;

export function endingsOf(notice: Notice): Endings {
  const found = [findAttachmentNote(notice), findSignature(notice)].filter((one) => one !== undefined);
  const endings = new Map<Block, Ending[]>();
  let together: Ending[] | undefined;
  for (const block of lastBlocksOf(notice)) {
    const own = found.find(({ blocks }) => blocks.includes(block));
    if (own === undefined) {
      together = undefined;
      continue;
    }
    const begins = together === undefined;
    together ??= [];
    if (own.blocks[0] === block) together.push(own.ending);
    endings.set(block, begins ? together : []);
  }
  return endings;
}
