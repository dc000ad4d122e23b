/**
 * Sentences as the numeric rules read them: the figures and dates of each, with the words around every figure and the
 * brackets that it is in. Made once for a notice and shared by all rules.
 */

import { CharacterSet } from '../language/character-set.ts';
import { matchesOf } from '../language/matches.ts';
import type { DateMention, DateRange } from '../language/mention.ts';
import { type Mention, type Quantity, scanMentions } from '../language/scan.ts';
import { type CharacterClasses, characterClassesOf } from './character-classes.ts';
import { memoizePerReading } from './memoize.ts';
import type { Stretch } from './reading.ts';

/** A sentence: up to 。！？ outside quotes and brackets. Offsets are those of the stretch's text. */
export interface Sentence {
  readonly stretch: Stretch;
  /** The whole stretch with half-width forms; slice it with the offsets below. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What is in it. */
  readonly characterClasses: CharacterClasses;
  /** The sentence before it in the same stretch. */
  readonly previous: Sentence | undefined;
  readonly figures: readonly Figure[];
  readonly dates: readonly (DateMention | DateRange)[];
}

/** A quantity in its sentence. */
export interface Figure extends Quantity {
  readonly sentence: Sentence;
  /** Its place among the figures of the sentence. */
  readonly index: number;
  /** The words of its clause before it, earlier numbers and dates of the clause included. */
  readonly clause: string;
  /** The words before it in its clause: from the last separator or number to its first digit. */
  readonly before: string;
  /** The words after it in its clause: from its measure word to the next separator or number. */
  readonly after: string;
  /** How many brackets are open around it, and which was opened last (its offset, -1 for none). */
  readonly depth: number;
  readonly bracket: number;
}

/** More than any sentence of a person holds; beyond it a new one begins, so that the work stays linear. */
const MOST_NUMBERS = 100;
const MOST_CHARACTERS = 4000;

/** The sentences of the body, in reading order; those of a paragraph without any number are left out. */
export const sentencesOf = memoizePerReading((reading): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  for (const stretch of reading.stretchesWith('numeral')) {
    for (const sentence of splitStretch(stretch)) sentences.push(sentence);
  }
  return sentences;
});

/** The title as a sentence. */
export const titleSentencesOf = memoizePerReading(({ records, notice }): readonly Sentence[] => {
  const title = records.find(({ prose }) => prose.text === notice.meta.title);
  return title === undefined ? [] : splitStretch(title);
});

/** Those that name a date. */
export const datedSentencesOf = memoizePerReading((reading) =>
  sentencesOf(reading).filter(({ dates }) => dates.length > 0),
);

/** Those with at least two figures: one number alone is compared with nothing in its sentence. */
export const comparingSentencesOf = memoizePerReading((reading) =>
  sentencesOf(reading).filter(({ figures }) => figures.length > 1),
);

/** The words between two figures of one sentence, separators included. */
export function between(one: Figure, other: Figure): string {
  return one.sentence.text.slice(one.to, other.from);
}

/** The dates that are before a figure in its sentence, as written: what limits it to a time. */
function timeOf({ sentence, from }: Figure): string {
  const before = sentence.dates.filter((date) => date.from < from);
  return [...new Set(before.map((date) => sentence.text.slice(date.from, date.to)))].join(' ');
}

/** Whether both figures are limited to a time, and not to the same. */
export function atOtherTimes(one: Figure, other: Figure): boolean {
  const [first, second] = [timeOf(one), timeOf(other)];
  return first !== '' && second !== '' && first !== second;
}

/** The words as written, for messages. */
export function written(figure: Figure): string {
  return figure.sentence.stretch.prose.text.slice(figure.from, figure.to);
}

const NONE: readonly never[] = [];

/** A sentence whose figures are being read: each of them knows its sentence. */
type Draft = { -readonly [Key in keyof Sentence]: Sentence[Key] };

function splitStretch(stretch: Stretch): Sentence[] {
  // 46名〔镇级19名、村级27名〕; 〔2025〕31号 is a number of a document.
  const text = stretch.text.replace(/〔(?![0-9]{4}〕)([^〔〕]*)〕/g, '($1)');
  const mentions = scanMentions(text);
  const brackets = bracketsOf(text);
  const sentences: Sentence[] = [];
  // Those of all its sentences: each takes its own, in a list just as long as it must be.
  const figures: Figure[] = [];
  let from = 0;
  let next = 0;
  for (const to of endsOf(text, brackets, mentions)) {
    const characterClasses = characterClassesOf(text, from, to);
    const previous = sentences.at(-1);
    const sentence: Draft = {
      stretch,
      text,
      from,
      to,
      characterClasses,
      previous,
      figures: NONE,
      dates: NONE,
    };
    const first = figures.length;
    let dates: (DateMention | DateRange)[] | undefined;
    for (let mention = mentions[next]; mention !== undefined && mention.from < to; mention = mentions[next]) {
      if (mention.kind === 'quantity') {
        const start = Math.max(mentions[next - 1]?.to ?? 0, from);
        const end = Math.min(mentions[next + 1]?.from ?? to, to);
        const words = wordsAround(text, mention, from, start, end);
        const inside = insideAt(brackets, mention.from);
        figures.push(figureOf(mention, sentence, figures.length - first, words, inside));
      } else if (mention.kind !== 'name') {
        dates ??= [];
        dates.push(mention);
      }
      next += 1;
    }
    if (figures.length > first) sentence.figures = figures.slice(first);
    if (dates !== undefined) sentence.dates = dates.slice();
    sentences.push(sentence);
    from = to;
  }
  return sentences;
}

/** Key by key: to spread the quantity takes longer than all the rest of the reading. */
function figureOf(
  { value, unit, measure, quantum, exact, from, to, digitsTo, upper }: Quantity,
  sentence: Sentence,
  index: number,
  { clause, before, after }: Words,
  { depth, opened }: Inside,
): Figure {
  return {
    kind: 'quantity',
    value,
    unit,
    measure,
    quantum,
    exact,
    from,
    to,
    digitsTo,
    upper,
    sentence,
    index,
    clause,
    before,
    after,
    depth,
    bracket: opened,
  };
}

/** More words than any clause needs; keeps the work linear where a text has no punctuation. */
const WINDOW = 80;
const SEPARATOR = new CharacterSet(',，、;；:：。!！?？()\n');

type Words = Pick<Figure, 'clause' | 'before' | 'after'>;

/**
 * The words of the clause that a number is in, up to a separator on either side.
 * @param first where the sentence begins
 * @param start the end of the mention before, or the beginning of the sentence
 * @param end the beginning of the following mention, or the end of the sentence
 */
function wordsAround(text: string, { from, to }: Quantity, first: number, start: number, end: number): Words {
  const begin = SEPARATOR.afterLast(text, from, Math.max(first, from - WINDOW));
  const close = SEPARATOR.next(text, to, Math.min(end, to + WINDOW));
  const clause = trimmed(text, begin, from);
  const before = begin < start ? trimmed(text, start, from) : clause;
  return { clause, before, after: trimmed(text, to, close) };
}

const BLANK = new CharacterSet(
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
);

/** The words from `from` to before `to` without the blanks around them, cut out once. */
function trimmed(text: string, from: number, to: number): string {
  let [begin, end] = [from, to];
  while (begin < end && BLANK.at(text, begin)) begin += 1;
  while (begin < end && BLANK.at(text, end - 1)) end -= 1;
  return text.slice(begin, end);
}

/** Where one bracket has opened or closed, up to the next that does. */
interface Inside {
  readonly from: number;
  /** How many brackets are open. */
  readonly depth: number;
  /** Where the innermost open one was opened, or -1. */
  readonly opened: number;
}

const BRACKET = /[()]/g;
const OUTSIDE: Inside = { from: 0, depth: 0, opened: -1 };

/** What the brackets of `text` divide it into, after the first of them; most paragraphs have none. */
function bracketsOf(text: string): Inside[] {
  if (!text.includes('(')) return [];
  const insides: Inside[] = [];
  const open: number[] = [];
  for (const { 0: bracket, index } of matchesOf(BRACKET, text)) {
    if (bracket === '(') open.push(index);
    else open.pop();
    const from = bracket === '(' ? index + 1 : index;
    insides.push({ from, depth: open.length, opened: open.at(-1) ?? -1 });
  }
  // A bracket that never closes opens nothing: the rest of the paragraph is not inside it.
  const [lost] = open;
  return lost === undefined ? insides : insides.filter(({ from }) => from <= lost);
}

/** The stretch that holds `offset`, found by halving. */
function insideAt(insides: readonly Inside[], offset: number): Inside {
  let low = -1;
  let high = insides.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((insides[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return insides[low] ?? OUTSIDE;
}

const END = new CharacterSet('。!?\n');

/** Where the sentences of `text` end: after each mark outside brackets, and where one holds more than a person writes. */
function endsOf(text: string, brackets: readonly Inside[], mentions: readonly Mention[]): number[] {
  const ends: number[] = [];
  let from = 0;
  let mark = -1;
  let next = 0;
  while (from < text.length) {
    if (mark < from) mark = endMarkFrom(text, brackets, from);
    while ((mentions[next]?.from ?? text.length) < from) next += 1;
    const most = Math.min(from + MOST_CHARACTERS, mentions[next + MOST_NUMBERS - 1]?.to ?? text.length);
    from = 1 + (most < mark ? outsideNumber(most, mentions, next) : mark);
    ends.push(Math.min(from, text.length));
  }
  return ends;
}

/** The first mark from `from` on that ends a sentence; the length of the text where there is none. */
function endMarkFrom(text: string, brackets: readonly Inside[], from: number): number {
  let mark = END.next(text, from);
  while (mark < text.length && insideAt(brackets, mark).depth > 0) mark = END.next(text, mark + 1);
  return mark;
}

/** `offset`, or the end of the mention from `next` on that it is in. */
function outsideNumber(offset: number, mentions: readonly Mention[], next: number): number {
  for (let index = next; (mentions[index]?.from ?? offset + 1) <= offset; index += 1) {
    const { to } = mentions[index] ?? { to: 0 };
    if (offset < to) return to;
  }
  return offset;
}
