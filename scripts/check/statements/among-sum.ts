/** What has become of so many things: 27个项目中，18个手续齐全，6个已补办手续，3个至今未办理. */

import type { Figure } from '../../claims/sentence.ts';
import { isAddable, isMeant, leavesOpen, leavesRest, type Sum } from './addends.ts';

const AMONG = /^[一-龥]{1,10}中$/;
const OPEN = /^(?:至今|目前|现在)?(?:仍|尚|还)?(?:未|没有|正在|待)/;
const DONE = /^(?:现|均|目前)?已/;

/**
 * Three states or more, each a number that begins its clause, of which the last is open and the one before it done by now:
 * those exclude each other, as the first excludes both. They must nearly make the whole.
 */
export function amongSum(whole: Figure): Sum | undefined {
  const { figures, text, to } = whole.sentence;
  if (whole.index > 0 || !AMONG.test(whole.after)) return undefined;
  const parts = figures.slice(whole.index + 1);
  const [open, done] = parts.slice(-2).reverse();
  if (parts.length < LEAST || open === undefined || done === undefined) return undefined;
  if (!OPEN.test(open.after) || !DONE.test(done.after)) return undefined;
  if (parts.slice(0, -2).some(({ after }) => OPEN.test(after) || DONE.test(after))) return undefined;
  if (parts.some((part) => part.clause !== '' || part.unit !== whole.unit || part.depth !== whole.depth))
    return undefined;
  const words = text.slice(whole.to, to);
  if (/[;(]|涉及|存在|同时|其中/.test(words) || leavesOpen(words) || leavesRest(words)) return undefined;
  return isAddable(whole, parts) && isMeant(whole, parts) ? { whole, parts, holds: 'equal' } : undefined;
}

const LEAST = 3;
