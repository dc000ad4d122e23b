/** Rows of digits in groups, as people write long numbers: 138 0000 0000, 6222-0299-…, (138)00000000. */

import { matchesOf } from '../../language/matches.ts';
import { type Bare, BETWEEN } from './bare-text.ts';

/** Groups that follow each other and may be one number. */
export interface DigitWindow {
  readonly digits: string;
  /** Digits in each group. */
  readonly sizes: readonly number[];
  /** What is between the groups. */
  readonly gaps: readonly string[];
  /** Offsets in the bare text. */
  readonly from: number;
  readonly to: number;
}

interface Row {
  readonly groups: readonly { readonly at: number; readonly digits: string }[];
  readonly gaps: readonly string[];
}

const ROW = new RegExp(`[0-9]+(?:[${BETWEEN}]{1,3}[0-9]+)*`, 'g');
const PART = /[0-9]+|[^0-9]+/g;

/**
 * Every window of groups whose digits are between `least` and `most`, the longest from each group first; from the end
 * of one that `accepts` the search goes on. A window ends where its row does or a blank, a slash or a bracket parts it
 * from the next group; one that is itself parted by blanks ends at no blank: no figure is picked out of a row of many.
 */
export function windowsIn(
  bare: Bare,
  least: number,
  most: number,
  accepts: (window: DigitWindow) => boolean,
): DigitWindow[] {
  const found: DigitWindow[] = [];
  for (const row of rowsOf(bare)) {
    let first = 0;
    while (first < row.groups.length) {
      const window = longestFrom(row, first, least, most, accepts);
      if (window !== undefined) found.push(window);
      first += window?.sizes.length ?? 1;
    }
  }
  return found;
}

function rowsOf({ text }: Bare): Row[] {
  return matchesOf(ROW, text).map(({ 0: row, index }) => {
    const groups: { at: number; digits: string }[] = [];
    const gaps: string[] = [];
    for (const { 0: part, index: at } of matchesOf(PART, row)) {
      if (/^[0-9]/.test(part)) groups.push({ at: index + at, digits: part });
      else gaps.push(part);
    }
    return { groups, gaps };
  });
}

function longestFrom(
  { groups, gaps }: Row,
  first: number,
  least: number,
  most: number,
  accepts: (window: DigitWindow) => boolean,
): DigitWindow | undefined {
  let digits = '';
  let last = first;
  let best: DigitWindow | undefined;
  for (; last < groups.length; last += 1) {
    digits += groups[last]?.digits ?? '';
    if (digits.length > most) break;
    if (digits.length < least) continue;
    const inner = gaps.slice(first, last);
    const blanks = inner.some((gap) => /^\s+$/.test(gap));
    if (!parts(gaps[first - 1], blanks) || !parts(gaps[last], blanks)) continue;
    const members = groups.slice(first, last + 1);
    const end = members.at(-1);
    const window: DigitWindow = {
      digits,
      sizes: members.map((group) => group.digits.length),
      gaps: inner,
      from: members[0]?.at ?? 0,
      to: (end?.at ?? 0) + (end?.digits.length ?? 0),
    };
    if (accepts(window)) best = window;
  }
  return best;
}

/** Whether `gap`, what is beside a window, parts it from the digits there. */
function parts(gap: string | undefined, blanks: boolean): boolean {
  if (gap === undefined || /[/\\()]/.test(gap)) return true;
  return !blanks && /\s/.test(gap);
}
