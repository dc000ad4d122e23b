/** A text without the disguises of its digits: full-width, mathematical, circled and Han digits, invisible characters. */

import { CharacterSet } from '../../language/character-set.ts';

/** Each character of `text` was the characters of `written` from `offsets` to before `ends`. */
export interface Bare {
  readonly text: string;
  readonly offsets: readonly number[];
  readonly ends: readonly number[];
  readonly written: string;
}

/** What may be between two groups of digits of one number, as in the class of a pattern; brackets are half-width. */
export const BETWEEN = '\\s\\-\\u2010-\\u2015\\u2212.·•‧∙⋅・/\\\\_()';

const BETWEEN_ONE = new RegExp(`[${BETWEEN}]`);

const HAN_DIGITS = '〇一二三四五六七八九';
const CAPITAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
/** Zeros and ones that are no digits of the set above: 0 is also written ○, 1 is read 幺. */
const FURTHER: ReadonlyMap<string, string> = new Map([
  ['○', '0'],
  ['幺', '1'],
  ['两', '2'],
  ['⓿', '0'],
  ['\u{1F10B}', '0'],
  ['\u{1F10C}', '0'],
]);

/** Circled digits that have no form without their circle; each row begins with one. */
const CIRCLED_ROWS = [0x24f5, 0x2776, 0x2780, 0x278a];

/** Digits of the table are those that every number may be written with; a number of a person has seven at least. */
const LEAST_DIGITS = 7;
/** So many other characters, Han not among them, may be between two digits. */
const WIDEST_GAP = 3;

let digitUnits: CharacterSet | undefined;

/** Whether `text` may hold a number of a person; most texts are distinguished by it. Linear. */
export function mayHoldNumber(text: string): boolean {
  digitUnits ??= unitsOfDigits();
  let [digits, gap] = [0, 0];
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (digitUnits.has(unit)) {
      digits += 1;
      gap = 0;
      if (digits >= LEAST_DIGITS) return true;
    } else if (unit >= 0x4e00 && unit <= 0x9fff) digits = 0;
    else if (digits > 0) {
      gap += 1;
      if (gap > WIDEST_GAP) digits = 0;
    }
  }
  return false;
}

/** Where decimal and circled digits are in the basic plane, but for the full-width ones. */
const SCRIPTS_WITH_DIGITS = [
  [0, 0x33ff],
  [0xa620, 0xabff],
] as const;

function unitsOfDigits(): CharacterSet {
  let units = HAN_DIGITS + CAPITAL_DIGITS + [...FURTHER.keys()].join('');
  for (const [from, to] of SCRIPTS_WITH_DIGITS) {
    for (let unit = from; unit <= to; unit += 1) {
      if (/^[\p{Nd}\p{No}]$/u.test(String.fromCharCode(unit))) units += String.fromCharCode(unit);
    }
  }
  for (let unit = 0xff10; unit <= 0xff19; unit += 1) units += String.fromCharCode(unit);
  // The second halves of all digits beyond the basic plane.
  for (let unit = 0xdc00; unit <= 0xdfff; unit += 1) units += String.fromCharCode(unit);
  return new CharacterSet(units);
}

/** A character as it is read, and the digit that it may be in a row of its like. */
interface Folded {
  readonly plain: string;
  readonly disguised?: string | undefined;
}

const UNSEEN = /^[\p{Cf}\p{Mn}\p{Me}\u115F\u1160\u3164\uFFA0]$/u;

/** Width folded, invisible characters taken out, disguised digits written as digits where they are in a row. */
export function bareOf(written: string): Bare {
  const folded: Folded[] = [];
  const offsets: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of written) {
    const end = offset + character.length;
    const fold = bareCharacter(character);
    if (fold !== undefined) {
      folded.push(fold);
      offsets.push(offset);
      ends.push(end);
    }
    offset = end;
  }
  return { text: undisguised(folded), offsets, ends, written };
}

/** Stands for a character that is read as several, or as none of one unit: nothing on both sides of it belongs together. */
const OTHER = { plain: '\uFFFC' } as const;

function bareCharacter(character: string): Folded | undefined {
  if (character < '\u0080') return { plain: character };
  const han = HAN_DIGITS.indexOf(character);
  if (han >= 0) return { plain: character, disguised: String(han) };
  const capital = CAPITAL_DIGITS.indexOf(character);
  if (capital >= 0) return { plain: character, disguised: String(capital) };
  const further = FURTHER.get(character);
  if (further !== undefined)
    return { plain: character.length === 1 ? character : '\uFFFC', disguised: further };
  if (character >= '一' && character <= '龥') return { plain: character };
  if (UNSEEN.test(character)) return undefined;
  const circled = CIRCLED_ROWS.find(
    (row) => character >= String.fromCharCode(row) && character < String.fromCharCode(row + 9),
  );
  if (circled !== undefined && character.length === 1)
    return { plain: character, disguised: String(character.charCodeAt(0) - circled + 1) };
  const form = character.normalize('NFKC');
  if (/^[0-9]$/.test(form)) {
    // ¹ and ① call notes; １ and 𝟏 are only written so.
    return /^\p{Nd}$/u.test(character) ? { plain: form } : { plain: '\uFFFC', disguised: form };
  }
  const bracketed = /^\(?([0-9])[).,]?$/.exec(form)?.[1];
  if (bracketed !== undefined) return { plain: '\uFFFC', disguised: bracketed };
  if (/^\p{Nd}$/u.test(form)) return { plain: digitOf(form) };
  return form.length === 1 ? { plain: form } : OTHER;
}

/** The value of a decimal digit of any script: its ten digits follow each other. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

function undisguised(folded: readonly Folded[]): string {
  let text = '';
  let index = 0;
  while (index < folded.length) {
    if (!isDigit(folded[index])) {
      text += folded[index]?.plain ?? '';
      index += 1;
      continue;
    }
    const end = rowEnd(folded, index);
    const row = folded.slice(index, end);
    const reads = readsAsDigits(row);
    for (const { plain, disguised } of row) text += reads ? (disguised ?? plain) : plain;
    index = end;
  }
  return text;
}

function isDigit(folded: Folded | undefined): boolean {
  return folded !== undefined && (folded.disguised !== undefined || isPlainDigit(folded));
}

function isPlainDigit({ plain }: Folded): boolean {
  return plain >= '0' && plain <= '9';
}

/** The end of a row of digits, one blank or dash between two of them at most. */
function rowEnd(folded: readonly Folded[], from: number): number {
  let index = from;
  for (;;) {
    if (isDigit(folded[index])) index += 1;
    else if (BETWEEN_ONE.test(folded[index]?.plain ?? '') && isDigit(folded[index + 1])) index += 1;
    else return index;
  }
}

/** So many disguised digits side by side are a number, not the mark of a note or of an item. */
const LEAST_ROW = 3;
/** Digits of a number whose disguised digits are among others. */
const LEAST_MIXED = 11;

function readsAsDigits(row: readonly Folded[]): boolean {
  const digits = row.filter(isDigit);
  let [longest, current] = [0, 0];
  for (const { disguised } of digits) {
    current = disguised === undefined ? 0 : current + 1;
    longest = Math.max(longest, current);
  }
  if (longest >= LEAST_ROW) return true;
  const isPlain = (digit: Folded): boolean => digit.disguised === undefined;
  const inner = digits.slice(digits.findIndex(isPlain), digits.findLastIndex(isPlain) + 1);
  return digits.length >= LEAST_MIXED && inner.some((digit) => !isPlain(digit));
}
