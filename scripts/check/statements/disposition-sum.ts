/** What has become of clues and cases: 受理线索86件，立案12件，了结70件，正在办理4件. */

import type { Figure, Sentence } from '../../claims/sentence.ts';
import { addsUp, endsOpen, isAddable, leavesRest, type Sum, totalOf } from './addends.ts';

const RECEIVED = /受理|收到|接收|接到|处置|核查|排查|移交|移送|交办|转来|登记/;
export const DISPOSED =
  /^(?:其中|目前|现|已|共|均|直接|予以|拟|仍|尚)*(?:立案(?:审查)?(?:调查|查处)?|转?立案|转办|直办|交办|自办|谈话函询|函询|初步核实|初核|暂存(?:待查)?|(?:直接)?了结|办结|结案|移送(?:[一-龥]{2,6})?|退回|不予受理)$/;
const ENDED = /了结|办结|结案/;
const STILL_OPEN =
  /^(?:目前|其他|仍|尚|还)*(?:正在[一-龥]{2,4}|尚?未[一-龥]{2,4}|在办|在查|仍在[一-龥]{2,4}|待[一-龥]{1,4})$/;

/**
 * Every number behind the one received is a way of dealing with it, and one of them is that it is not yet dealt with: then
 * no case is left out. What is put on file may be closed too, so that some of the numbers making the whole are enough;
 * the whole must nearly be made.
 */
export function dispositionSum({ figures, text, to }: Sentence): Sum | undefined {
  if (figures.length <= LEAST) return undefined;
  const at = figures.findIndex(({ before }) => RECEIVED.test(before) && !DISPOSED.test(before));
  const whole = figures[at];
  const parts = figures.slice(at + 1);
  if (
    whole === undefined ||
    parts.length < LEAST ||
    parts.length > MOST ||
    !parts.every((part) => isOf(whole, part))
  )
    return undefined;
  if (!parts.some(({ before }) => STILL_OPEN.test(before)) || !parts.some(({ before }) => ENDED.test(before)))
    return undefined;
  const words = text.slice(whole.to, to);
  if (/[;(]|其中|另|占|分别|同时|先后/.test(words) || endsOpen(words) || leavesRest(words)) return undefined;
  if (!isAddable(whole, parts) || !isSlip(whole, parts) || someAddUp(whole, parts)) return undefined;
  return { whole, parts, holds: 'equal' };
}

/** Two states are a group of their own (stateSums). */
const LEAST = 3;
const MOST = 8;

function isOf(whole: Figure, part: Figure): boolean {
  if (part.unit !== whole.unit || part.depth !== whole.depth) return false;
  return DISPOSED.test(part.before) || STILL_OPEN.test(part.before);
}

/** By so little only a slip misses the whole; by more, some other way of dealing with cases may have been left unsaid. */
function isSlip(whole: Figure, parts: readonly Figure[]): boolean {
  const miss = totalOf(parts).minus(whole.value).abs();
  return miss.lte(2) || miss.times(20).lte(whole.value);
}

/** Whether the parts, or some of them, make the whole. */
function someAddUp(whole: Figure, parts: readonly Figure[]): boolean {
  const subsets = 1 << parts.length;
  for (let chosen = 1; chosen < subsets; chosen += 1) {
    const some = parts.filter((_, index) => (chosen >> index) & 1);
    if (some.length > 1 && addsUp(whole, some)) return true;
  }
  return false;
}
