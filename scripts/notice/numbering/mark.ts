/**
 * Numbering marks: the visible numbers that open the divisions of an official text.
 * Order of levels: GB/T 9704-2012, 7.3.3 (一、 （一） 1. （1）), with ① below them as offices use it.
 */

import { readHanInteger, writeHanInteger } from '../../language/number/numeral.ts';

/** `problem` is the field label 问题1： that some reports use in the place of `1.`. */
export type MarkKind = 'han' | 'han-paren' | 'problem' | 'arabic' | 'arabic-paren' | 'circled';

/** Typographic level: 一、 is 1, （一） 2, `1.` 3, （1） 4, ① 5. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** A mark found at the beginning of a paragraph. */
export interface Mark {
  readonly kind: MarkKind;
  readonly level: Level;
  readonly ordinal: number;
  /** The mark as written, without the blanks that may follow it. */
  readonly label: string;
}

/** Kinds from the outermost to the innermost: a mark nests under the nearest earlier mark of a kind before its own. */
export const MARK_KINDS: readonly MarkKind[] = [
  'han',
  'han-paren',
  'problem',
  'arabic',
  'arabic-paren',
  'circled',
];

const LEVELS: Readonly<Record<MarkKind, Level>> = {
  han: 1,
  'han-paren': 2,
  problem: 3,
  arabic: 3,
  'arabic-paren': 4,
  circled: 5,
};

const HAN = '[〇零一二三四五六七八九十百]{1,7}';
const ARABIC = '[0-9０-９]{1,3}';

// Each pattern is anchored, of bounded length and without nested repeats: linear whatever the input.
const PATTERNS: readonly (readonly [MarkKind, RegExp])[] = [
  ['han', new RegExp(`^(${HAN})[、.．]`)],
  // The opening bracket is often left out (一）); nothing else begins so.
  ['han-paren', new RegExp(`^[（(]?(${HAN})[）)]`)],
  ['problem', new RegExp(`^问题(${HAN}|${ARABIC})[：:]`)],
  // `1.5亿元` and `2023. 10` are numbers, not marks: no digit may follow the dot, unless a year begins with it.
  ['arabic', new RegExp(`^(${ARABIC})(?:[、．]|\\.(?![0-9０-９])|\\.(?=[0-9]{4}年))`)],
  ['arabic-paren', new RegExp(`^[（(](${ARABIC})[）)]`)],
  ['circled', /^([①-⑳㉑-㉟㊱-㊿])/],
];

/**
 * Reads the numbering mark at the beginning of `text`.
 * @returns the mark, or `undefined` where the text does not begin with one (`一是` does not: it runs within a paragraph)
 */
export function readMark(text: string): Mark | undefined {
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(text);
    const digits = found?.[1];
    if (found === null || digits === undefined) continue;
    const ordinal = readOrdinal(kind, digits);
    if (ordinal !== undefined && ordinal > 0) return { kind, level: LEVELS[kind], ordinal, label: found[0] };
  }
  return undefined;
}

/** Writes the mark of `kind` for `ordinal` with full-width punctuation, e.g. `（三）`. Circled marks go to 50. */
export function writeMark(kind: MarkKind, ordinal: number): string {
  switch (kind) {
    case 'han':
      return `${writeHanInteger(ordinal)}、`;
    case 'han-paren':
      return `（${writeHanInteger(ordinal)}）`;
    case 'problem':
      return `问题${ordinal}：`;
    case 'arabic':
      return `${ordinal}.`;
    case 'arabic-paren':
      return `（${ordinal}）`;
    case 'circled':
      return writeCircled(ordinal);
  }
}

function readOrdinal(kind: MarkKind, digits: string): number | undefined {
  if (kind === 'circled') return readCircled(digits);
  if (/^[0-9０-９]/.test(digits)) return Number(digits.normalize('NFKC'));
  const value = readHanInteger(digits);
  return value === undefined ? undefined : Number(value);
}

// Unicode keeps the circled numbers in three blocks: 1–20, 21–35, 36–50.
const CIRCLED_BLOCKS: readonly (readonly [first: number, count: number, codePoint: number])[] = [
  [1, 20, 0x2460],
  [21, 15, 0x3251],
  [36, 15, 0x32b1],
];

function readCircled(character: string): number | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  for (const [first, count, start] of CIRCLED_BLOCKS) {
    if (codePoint >= start && codePoint < start + count) return first + codePoint - start;
  }
  return undefined;
}

function writeCircled(ordinal: number): string {
  for (const [first, count, start] of CIRCLED_BLOCKS) {
    if (ordinal >= first && ordinal < first + count) return String.fromCodePoint(start + ordinal - first);
  }
  throw new RangeError(`no circled number for ${ordinal}`);
}
