/**
 * Breaks a title over lines as official texts are set: no word torn, lines of like length, none left with a single
 * character (GB/T 9704-2012, 7.3.1: 词意完整，排列对称，长短适宜，间距恰当).
 */

import { breaksBetweenWords } from '../language/breaking/words-of-text.ts';
import type { NoticeMeta } from '../notice/model.ts';
import { PAGE } from './page-standard.ts';

/** Full-width characters of a title that a phone shows in a line. */
const PHONE_LINE = 9;
/** What is longer is no title: it is left to the typesetter. */
const MOST_LINES = 10;

const OPENING = '（《“‘〈「『【〔(';
const CLOSING = '）》”’〉」』】〕)';
const NEVER_FIRST = `${CLOSING}，。、；：？！…—,.;:?!%％`;
/** A line begins well after these, and with 关于. */
const NATURAL = '，、；：》”';
/** Names of places end with these: a line that ends with one tears no name. */
const PLACE = '省市州县区乡镇村';
/** A line does not begin with these, or end with those, if it can be helped: they lean on what is beside them. */
const LEANING_BACK = '的之和与及或等省市州县区乡镇村局厅';
const LEANING_FORWARD = '和与及或对以将在';

/** Costs of a break, in squares of full-width characters off the mean length. */
const TORN = 400;
const LEANS = 60;
const PLAIN = 12;
const AFTER_PLACE = 8;

type Title = Pick<NoticeMeta, 'title' | 'titleBreak'>;

/**
 * The title in the lines that it is printed in: those that the editor wants, or the best there are.
 * @returns lines that, joined, are the title again
 */
export function titleLinesOf({ title, titleBreak }: Title): readonly string[] {
  return titleBreak ?? titleLines(title);
}

/** The lines of the title, each in the parts that a narrow screen shows one below the other. */
export function titlePartsOf(meta: Title): readonly (readonly string[])[] {
  return titleLinesOf(meta).map((line) => titleLines(line, PHONE_LINE));
}

/**
 * Parts `title` into lines; joined, they are the title again.
 * @param longest full-width characters in a line
 * @returns one line for a title that fits into it, and for one without fitting places to break, which the typesetter breaks
 */
export function titleLines(title: string, longest: number = PAGE.title.characters): readonly string[] {
  const characters = Array.from(title);
  const widths = widthsOf(characters);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const costs = breakCosts(characters);
  for (let count = Math.ceil(total / longest); count > 1 && count <= MOST_LINES; count += 1) {
    const breaks = bestBreaks(widths, costs, { count, mean: total / count, longest });
    if (breaks !== undefined) return cut(characters, breaks);
  }
  return [title];
}

/** Widths in full-width characters; a quarter is between Han and Latin, as the typesetter puts it. */
function widthsOf(characters: readonly string[]): readonly number[] {
  return characters.map((character, index) => {
    if (character > '\u02FF') return 1;
    const neighbours = [characters[index - 1], characters[index + 1]];
    return 0.6 + 0.25 * neighbours.filter((neighbour) => neighbour !== undefined && isHan(neighbour)).length;
  });
}

function isHan(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character);
}

/** What it costs to begin a line with each character; infinite where that may not be. */
function breakCosts(characters: readonly string[]): readonly number[] {
  const inWord = insideWords(characters);
  let depth = 0;
  return characters.map((character, index) => {
    const before = characters[index - 1];
    if (before === undefined) return Infinity;
    if (OPENING.includes(before)) depth += 1;
    const isQuoted = depth > 0;
    if (CLOSING.includes(character)) depth = Math.max(depth - 1, 0);
    if (NEVER_FIRST.includes(character) || OPENING.includes(before)) return Infinity;
    if (isHalfWidth(before)) return isHalfWidth(character) ? Infinity : TORN;
    if (isQuoted || inWord.has(index)) return TORN;
    if (LEANING_BACK.includes(character) || LEANING_FORWARD.includes(before)) return LEANS;
    if (NATURAL.includes(before) || character === '关') return 0;
    return PLACE.includes(before) ? AFTER_PLACE : PLAIN;
  });
}

function isHalfWidth(character: string): boolean {
  return /^[0-9A-Za-z]$/.test(character);
}

/** Indexes of characters before which a line would tear a word. */
function insideWords(characters: readonly string[]): ReadonlySet<number> {
  const text = characters.join('');
  const breaks = new Set(breaksBetweenWords(text));
  const inside = new Set<number>();
  let at = 0;
  for (const [index, character] of characters.entries()) {
    const isLetter = /[\p{L}\p{N}%％‰]/u;
    if (
      index > 0 &&
      isLetter.test(character) &&
      isLetter.test(characters[index - 1] ?? '') &&
      !breaks.has(at)
    )
      inside.add(index);
    at += character.length;
  }
  return inside;
}

/** The cheapest way to make `count` lines: costs of the breaks, and squares of the distances from the mean width. */
function bestBreaks(
  widths: readonly number[],
  costs: readonly number[],
  { count, mean, longest }: { readonly count: number; readonly mean: number; readonly longest: number },
): readonly number[] | undefined {
  const ends = [0];
  for (const width of widths) ends.push((ends.at(-1) ?? 0) + width);
  let row: (Plan | undefined)[] = ends.map((_, index) => (index === 0 ? { cost: 0, breaks: [] } : undefined));
  for (let line = 1; line <= count; line += 1) {
    row = ends.map((end, to) => {
      let best: Plan | undefined;
      for (let from = to - 1; from >= 0; from -= 1) {
        const width = end - (ends[from] ?? 0);
        if (width > longest) break;
        const plan = row[from];
        if (plan === undefined) continue;
        const cost = plan.cost + (from === 0 ? 0 : (costs[from] ?? 0)) + (width - mean) ** 2;
        if (cost < (best?.cost ?? Infinity))
          best = { cost, breaks: from === 0 ? [] : [...plan.breaks, from] };
      }
      return best;
    });
  }
  return row.at(-1)?.breaks;
}

interface Plan {
  readonly cost: number;
  readonly breaks: readonly number[];
}

function cut(characters: readonly string[], breaks: readonly number[]): readonly string[] {
  const edges = [0, ...breaks, characters.length];
  return edges.slice(1).map((end, index) => characters.slice(edges[index], end).join(''));
}
