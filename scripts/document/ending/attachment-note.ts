/**
 * The note of attachments (附件说明): an empty line below the text, two characters in; numbers are one below the other,
 * and what takes more lines goes on below the first character of the name (GB/T 9704-2012, 7.3.4).
 */

import type { Block, Notice } from '../../notice/model.ts';
import { lastBlocksOf } from '../../notice/passages.ts';
import { type Prose, slice } from '../../notice/prose.ts';
import { PAGE } from '../page-standard.ts';

export interface AttachmentNote {
  readonly kind: 'attachments';
  readonly lines: readonly AttachmentLine[];
}

export interface AttachmentLine {
  readonly prose: Prose;
  /** Characters before its first line, and before those below it. */
  readonly indent: number;
  readonly hang: number;
}

/** A note, and the blocks that it takes up in the row of the last ones. */
export interface FoundAttachmentNote {
  readonly ending: AttachmentNote;
  readonly blocks: readonly Block[];
}

/** 附件： and 1. in characters. */
const NAMED = 3;
const NUMBERED = 1;

/** Finds the last note of attachments among the last blocks. */
export function findAttachmentNote(notice: Notice): FoundAttachmentNote | undefined {
  const blocks = lastBlocksOf(notice);
  const first = blocks.findLastIndex((block) => opening(block) !== undefined);
  const [head] = blocks.slice(first < 0 ? blocks.length : first);
  const named = head === undefined ? undefined : opening(head);
  if (named === undefined) return undefined;
  let end = first + 1;
  // A single attachment has no number, so nothing else of it follows.
  if (named !== 'single') while (entry(blocks[end])) end += 1;
  const found = blocks.slice(first, end);
  const lines = found.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block.prose) : []));
  return { ending: { kind: 'attachments', lines: laidOut(lines) }, blocks: found };
}

/** What 附件： opens: a single name, a name with a number, or numbered names below it. */
function opening(block: Block): 'single' | 'numbered' | 'below' | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const name = /^\s*附\s{0,4}件\s{0,4}[:：]\s{0,4}(.*)/.exec(block.prose.text)?.[1];
  if (name === undefined) return undefined;
  if (name === '') return 'below';
  return ENTRY.test(name) ? 'numbered' : 'single';
}

const ENTRY = /^\s*[0-9０-９]{1,2}[.．、](?![0-9０-９])/;

function entry(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && ENTRY.test(block.prose.text);
}

function linesOf(prose: Prose): readonly Prose[] {
  let from = 0;
  return prose.text.split('\n').map((text) => {
    from += text.length + 1;
    return slice(prose, from - text.length - 1, from - 1);
  });
}

function laidOut(lines: readonly Prose[]): readonly AttachmentLine[] {
  const isBelow = /[:：]\s*$/.test(lines[0]?.text ?? '');
  return lines.map((prose, index) => {
    const isNumbered = ENTRY.test(index === 0 ? prose.text.replace(/^[^:：]*[:：]/, '') : prose.text);
    const name = PAGE.indent + (isBelow ? 0 : NAMED);
    const indent = index === 0 ? PAGE.indent : name;
    return { prose, indent, hang: name + (isNumbered ? NUMBERED : 0) };
  });
}
