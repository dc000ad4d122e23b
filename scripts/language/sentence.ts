/**
 * Sentences of Chinese official text, as places in it: prose, lines that lead in what follows (…如下：), rows of a pasted
 * table, each with the numbering mark that it begins with.
 */

import { CharacterSet } from './character-set.ts';

/** A sentence; the sentences of a text follow each other without a gap. Offsets are UTF-16 units. */
export interface Sentence {
  readonly kind: 'prose' | 'lead-in' | 'row';
  readonly from: number;
  /** After its end mark and the line break. */
  readonly to: number;
  /** Where its words begin: after the numbering mark (一、 （二） 3. ④ 第五条) and the blanks around it. */
  readonly start: number;
  /** After its last character that is no blank. */
  readonly end: number;
}

/**
 * Divides `text` into sentences. A sentence ends with 。！？ or with its line. Marks in brackets and in 《》 end nothing;
 * in quotation marks only where the quotation is the whole sentence (“请尽快整改。”).
 */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = 0; from < text.length; ) {
    const lineEnd = LINE_END.next(text, from);
    const to = Math.min(lineEnd + 1, text.length);
    if (isRow(text.slice(from, lineEnd).trim())) sentences.push(sentence(text, 'row', from, to));
    else for (const part of partsOf(text, from, lineEnd, to)) sentences.push(part);
    from = to;
  }
  return sentences;
}

const LINE_END = new CharacterSet('\n');

/** Cells parted by tabs, by strokes, or twice by several blanks. */
function isRow(line: string): boolean {
  return (
    line.includes('\t') || /^\|.*\|$/.test(line) || /^\S+(?: {2,}|\u3000+)\S+(?: {2,}|\u3000+)\S/.test(line)
  );
}

function partsOf(text: string, from: number, lineEnd: number, to: number): Sentence[] {
  const closes = closesOf(text, from, lineEnd);
  const parts: Sentence[] = [];
  let first = from;
  let offset = from;
  while (offset < lineEnd) {
    const close = closes.get(offset);
    if (close !== undefined) {
      const isWhole =
        QUOTE.at(text, offset) && offset === startOf(text, first, lineEnd) && END.at(text, close - 1);
      offset = close + 1;
      if (isWhole && !GOES_ON.at(text, offset)) {
        parts.push(sentence(text, 'prose', first, offset));
        first = offset;
      }
    } else if (END.at(text, offset)) {
      offset = END.runEnd(text, offset);
      parts.push(sentence(text, 'prose', first, offset));
      first = offset;
    } else offset += 1;
  }
  const last = parts.at(-1);
  if (last !== undefined && text.slice(first, lineEnd).trim() === '') {
    parts[parts.length - 1] = { ...last, to };
  } else {
    const end = trimmedEnd(text, first, lineEnd);
    parts.push(sentence(text, COLON.at(text, end - 1) ? 'lead-in' : 'prose', first, to));
  }
  return parts;
}

const END = new CharacterSet('。！？!?');
const COLON = new CharacterSet('：:');
/** After a quotation, the sentence goes on. */
const GOES_ON = new CharacterSet('，,、；;：:的。！？!?”’）)');
const QUOTE = new CharacterSet('“「');

/** Of everything that opens a pair in the line and is closed in it, where. */
function closesOf(text: string, from: number, to: number): Map<number, number> {
  const closes = new Map<number, number>();
  const open = new Map<string, number[]>();
  for (let offset = PAIRED.next(text, from, to); offset < to; offset = PAIRED.next(text, offset + 1, to)) {
    const character = text.charAt(offset);
    const opener = OPENERS.get(character);
    if (opener === undefined) {
      const others = open.get(character);
      if (others === undefined) open.set(character, [offset]);
      else others.push(offset);
    } else {
      const opened = open.get(opener)?.pop();
      if (opened !== undefined) closes.set(opened, offset);
    }
  }
  return closes;
}

const PAIRS = ['（）', '()', '《》', '“”', '‘’', '「」', '【】', '〔〕', '[]'];
const PAIRED = new CharacterSet(PAIRS.join(''));
const OPENERS = new Map(PAIRS.map((pair) => [pair.charAt(1), pair.charAt(0)]));

function sentence(text: string, kind: Sentence['kind'], from: number, to: number): Sentence {
  const end = trimmedEnd(text, from, to);
  const start = kind === 'row' ? Math.min(BLANK.runEnd(text, from), end) : startOf(text, from, end);
  return { kind, from, to, start, end };
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && BLANK.at(text, end - 1)) end -= 1;
  return end;
}

const BLANK = new CharacterSet(' \t\r\n\u3000\u00A0');

function startOf(text: string, from: number, end: number): number {
  MARK.lastIndex = from;
  return Math.min(MARK.test(text) ? MARK.lastIndex : from, end);
}

/** The blanks and the numbering mark that a line may begin with; 1.5亿元 begins with no mark. */
const MARK =
  /[ \t\u3000\u00A0]*(?:(?:[一二三四五六七八九十]{1,4}[、.．]|[（(](?:[一二三四五六七八九十]{1,4}|[0-9０-９]{1,3})[）)]|[0-9０-９]{1,3}(?:[、．]|[.](?![0-9０-９])|[）)])|[①-⑳]|第[一二三四五六七八九十百]{1,5}[条章节])[ \t\u3000\u00A0]*)?/y;
