/** Finds where the text of the last section ends and the closing words of the notice begin. */

import type { Block } from '../../notice/model.ts';
import { MARK_KINDS, readMark } from '../../notice/numbering/mark.ts';
import type { Heading } from '../../notice/numbering/outline.ts';
import { plainMarks } from '../../notice/numbering/plain-marks.ts';
import type { Flow } from '../draft.ts';
import { findSignature } from './signature.ts';

/** @returns place in `flow` of the first closing block; its length where there is none */
export function findClosing(flow: Flow): number {
  const end = attachmentList(flow);
  const plain = plainMarks(flow, 'top');
  const ranks = flow.slice(0, end).map((block) => (plain.has(block) ? undefined : rankOf(block)));
  const lastMark = ranks.findLastIndex((rank) => rank !== undefined);
  if (lastMark < 0) return flow.length;
  const lastSection = ranks.lastIndexOf(highest(ranks));
  const signature = findSignature(flow);
  const latest =
    signature === undefined || signature.index <= lastMark ? end : Math.min(end, signature.index);
  // What a section without items says of the next steps is its own text.
  const hasItems = lastMark > lastSection;
  const alone = hasItems && itemsAreSingle(ranks, lastMark);
  for (let index = lastMark + 1; index < latest; index += 1) {
    const block = flow[index];
    if (block?.kind !== 'paragraph') continue;
    const text = block.prose.text.trimStart();
    if (alone || FAREWELL.test(text) || (hasItems && OUTLOOK.test(text))) return index;
  }
  return latest;
}

/** Ways in which the last words of a notice begin, whatever is before. */
const FAREWELL =
  /^(?:欢迎|特此|专此|[（(]?此件|以上(?:公示|情况)|公示期|如有|如对|联系(?:人|电话|方式|地址)|监督(?:举报)?电话|举报电话)/;

/** How an outlook begins. */
const OUTLOOK = /^(?:下一步|下一阶段|下阶段|接下来|今后|下步)/;

/** Place of a list of attachments (附件：1.… 2.…) at the end, whose numbers open no divisions. */
function attachmentList(flow: Flow): number {
  const found = flow.findLastIndex(
    (block) => block.kind === 'paragraph' && /^附\s{0,4}件?\s{0,4}[:：]/.test(block.prose.text.trimStart()),
  );
  const closes = found >= 0 && !flow.slice(found).some((block) => rankOf(block) === 0);
  return closes ? found : flow.length;
}

/** Place of the mark among the kinds, outermost first; of a heading without mark, by its depth. */
function rankOf(block: Block | Heading): number | undefined {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return undefined;
  const mark = readMark(block.prose.text);
  if (mark !== undefined) return MARK_KINDS.indexOf(mark.kind);
  return block.kind === 'heading' ? Math.max(block.depth - 2, 0) : undefined;
}

function highest(ranks: readonly (number | undefined)[]): number {
  return ranks.reduce<number>((found, rank) => Math.min(found, rank ?? found), MARK_KINDS.length);
}

/** Where every other item is one paragraph, more of them after the last item are no part of it. */
function itemsAreSingle(ranks: readonly (number | undefined)[], lastMark: number): boolean {
  const top = highest(ranks);
  const firstMark = ranks.findIndex((rank) => rank !== undefined);
  const marks = ranks.slice(firstMark, lastMark + 1);
  const items = marks.filter((rank) => rank !== top).length;
  return items >= 3 && marks.every((rank) => rank !== undefined);
}
