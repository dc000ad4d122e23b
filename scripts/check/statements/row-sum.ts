/** Totals with a bare row of their parts behind them: 共计236件，棉被120件、大衣66件、帐篷50件. */

import { between, type Figure } from '../../claims/sentence.ts';
import { isAddable, isNear, isThreshold, leavesOpen, leavesRest, type Sum } from './addends.ts';
import { opensList } from './list-sum.ts';

/** What may stand between the total and the row, and between two members of the row. */
const TO_ROW = /^[一-龥]{0,12},[一-龥“”]{1,12}$/;
const IN_ROW = /^[一-龥”]{0,8}、[一-龥“”]{1,12}$/;
/** Two members may be of the total by chance. */
export const LEAST_MEMBERS = 3;

/**
 * No word says that the row is of the total, so it must follow 共, or every member must repeat what the total counts
 * (制度31项，新建制度13项、修订制度11项、废止制度7项); and its members must nearly make the total.
 */
export function rowSum(whole: Figure): Sum | undefined {
  const parts = rowBehind(whole);
  if (parts.length < LEAST_MEMBERS || !isAddable(whole, parts) || parts.some(isThreshold)) return undefined;
  if (!/共|合计|总计/.test(whole.before) && !repeatsName(whole, parts)) return undefined;
  const { text, to } = whole.sentence;
  const end = parts.at(-1)?.to ?? whole.to;
  const words = text.slice(whole.to, end) + (/^[^,;。]*/.exec(text.slice(end, to))?.[0] ?? '');
  if (leavesOpen(words) || leavesRest(text.slice(whole.to, to)) || opensList(words)) return undefined;
  return isNear(whole, parts) ? { whole, parts, holds: 'within' } : undefined;
}

function rowBehind(whole: Figure): Figure[] {
  const row: Figure[] = [];
  let last = whole;
  const { figures } = whole.sentence;
  for (let index = whole.index + 1; index < figures.length; index += 1) {
    const figure = figures[index];
    if (figure === undefined || figure.unit !== whole.unit || figure.depth !== whole.depth) break;
    if (!(last === whole ? TO_ROW : IN_ROW).test(between(last, figure))) break;
    row.push(figure);
    last = figure;
  }
  return row;
}

function repeatsName({ before, after }: Figure, parts: readonly Figure[]): boolean {
  const name = (/^[一-龥]{2}$/.exec(after) ?? /[一-龥]{2}$/.exec(before))?.[0];
  return name !== undefined && parts.every((part) => `${part.before} ${part.after}`.includes(name));
}
