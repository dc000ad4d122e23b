/** Finds out whether a text was broken into lines by hand (a mail, a terminal, a PDF), and which lines go together. */

import { readMark } from '../../notice/numbering/mark.ts';
import { textWidth } from '../../notice/text-width.ts';
import { hasTitleEnding } from '../understand/title.ts';

/** Columns that a line takes, two for a Han character: lines broken by hand are about as wide as each other. */
const NARROWEST = 30;
const WIDEST = 160;
/** Punctuation is kept from the beginning of a line, and Latin words whole, so full lines differ a little. */
const SLACK = 6;
/** So many full lines that end within a sentence make a habit. */
const FEWEST_BROKEN = 5;
const SHARE_BROKEN = 0.8;

/**
 * Finds for each line whether it goes on from the one before it.
 * @param lines in their given order in the file, indents included
 */
export function continuations(lines: readonly string[]): boolean[] {
  const widths = lines.map((line) => 2 * textWidth(line.trimEnd()));
  const full = widths.reduce((most, width) => (width <= WIDEST ? Math.max(most, width) : most), 0);
  const isFull = (index: number): boolean => {
    const width = widths[index] ?? 0;
    return width >= full - SLACK && width <= WIDEST;
  };
  if (full < NARROWEST || widths.some((width) => width > WIDEST)) return lines.map(() => false);
  const goesOn = lines.map((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && isFull(index - 1) && before.trim() !== '' && !begins(line);
  });
  return isHabit(lines, goesOn) ? goesOn : lines.map(() => false);
}

/** Of the lines that end within a sentence nearly all are full: else they are headings, names, addresses. */
function isHabit(lines: readonly string[], goesOn: readonly boolean[]): boolean {
  let broken = 0;
  let open = 0;
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (text === '' || /[。！？：；]$/.test(text) || lines[index + 1]?.trim() === '') continue;
    if (index + 1 >= lines.length || begins(lines[index + 1] ?? '') || hasTitleEnding(text)) continue;
    open += 1;
    if (goesOn[index + 1] === true) broken += 1;
  }
  return broken >= FEWEST_BROKEN && broken >= open * SHARE_BROKEN;
}

/** An indent, a numbering mark or an empty line begins anew. */
function begins(line: string): boolean {
  return line.trim() === '' || /^(?:\u3000| {2,}|\t)/.test(line) || readMark(line.trim()) !== undefined;
}
