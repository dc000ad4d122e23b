/** Finds the runs 一是 … 二是 …, 第一， … 第二， …, ①…②… and （1）…（2）… that count on within the paragraphs of one division. */

import {
  bitsOf,
  type CharacterClass,
  type CharacterClasses,
  hasCharacterClasses,
} from '../../claims/character-classes.ts';
import type { Reading, Stretch } from '../../claims/reading.ts';
import { CharacterSet } from '../../language/character-set.ts';
import { readHanInteger, writeHanInteger } from '../../language/number/numeral.ts';
import type { Division } from '../../notice/model.ts';
import { type MarkKind, readMark, writeMark } from '../../notice/numbering/mark.ts';
import { spanAt } from '../../notice/position.ts';
import { spanOf } from '../../notice/prose.ts';
import type { NumberRun, RunMark } from './numbering.ts';

type Style = 'is' | 'nth' | 'circled' | 'paren';

/** The runs within paragraphs, and where one goes on in marks of paragraphs (…①…；②…。 and then a paragraph ③…). */
export interface InlineNumbering {
  /** In reading order. */
  readonly runs: readonly NumberRun[];
  /** The marks of the run in the paragraphs before the first mark of a family. */
  readonly preceding: ReadonlyMap<Division, readonly RunMark[]>;
  /** The marks that count on from the division's own within its paragraph. */
  readonly following: ReadonlyMap<Division, readonly RunMark[]>;
}

/** All such runs of the notice. */
export function inlineNumbering(reading: Reading): InlineNumbering {
  const readers = STYLES.map((style) => new RunReader(style));
  for (const stretch of reading.stretches) {
    for (const reader of readers) reader.read(stretch);
  }
  return {
    runs: readers.flatMap((reader) => reader.finish()),
    preceding: new Map(readers.flatMap(({ preceding }) => [...preceding])),
    following: new Map(readers.flatMap(({ following }) => [...following])),
  };
}

const STYLES: readonly Style[] = ['is', 'nth', 'circled', 'paren'];

const NUMERAL = '[一二三四五六七八九十]{1,3}';

/** A mark of the style, or other words that count and may stand for one (`standIn`). */
const TOKENS: Readonly<Record<Style, RegExp>> = {
  is: new RegExp(
    `(?<![^。；，：、！？;,:!?“（(\\s])(?<mark>${NUMERAL})是(?!\\k<mark>)|(?<standIn>${NUMERAL})[是要抓看来则为]|[其第](?<other>${NUMERAL})|(?<first>首先|一方面)|(?<second>其次)`,
    'y',
  ),
  nth: new RegExp(
    `(?<![^。；：！;:\\s])第(?<mark>${NUMERAL})(?=[，、：,:])|第(?<other>${NUMERAL})|(?<first>首先)|(?<second>其次)`,
    'y',
  ),
  // After other characters (表中③栏, 其中②) they refer; after a comma they may, so they must count on there.
  circled: /(?<=^|[。；：;:\s])(?<mark>[①-⑳])|(?<=[，、,])(?<next>[①-⑳])/y,
  paren: /(?<=^|[。；：;:\s])(?<mark>[（(][0-9]{1,2}[）)])|(?<=[，、,])(?<next>[（(][0-9]{1,2}[）)])/y,
};

/** What a token of the style begins with, and the sign of it. */
const BEGINNINGS: Readonly<Record<Style, CharacterSet>> = {
  is: new CharacterSet('一二三四五六七八九十其第首'),
  nth: new CharacterSet('第首其'),
  circled: new CharacterSet('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'),
  paren: new CharacterSet('（('),
};
const CLASSES: Readonly<Record<Style, CharacterClass>> = {
  is: 'runWord',
  nth: 'nthWord',
  circled: 'circled',
  paren: 'bracket',
};
/** What is second in a token of the style `is`; most numerals of a text are distinguished by it. */
const SECOND = new CharacterSet('一二三四五六七八九十是要抓看来则为方先次');

/** The tokens of `style`, in order and without overlap. */
function tokensIn(text: string, style: Style): RegExpExecArray[] {
  const [token, beginnings] = [TOKENS[style], BEGINNINGS[style]];
  const tokens: RegExpExecArray[] = [];
  let offset = beginnings.next(text, 0);
  while (offset < text.length) {
    token.lastIndex = offset;
    const found = style !== 'is' || SECOND.at(text, offset + 1) ? token.exec(text) : null;
    if (found !== null) tokens.push(found);
    offset = beginnings.next(text, offset + (found?.[0].length ?? 1));
  }
  return tokens;
}

/** Runs of these styles are within one paragraph; its own mark may be the first of them. */
const WITHIN: Readonly<Partial<Record<Style, MarkKind>>> = { circled: 'circled', paren: 'arabic-paren' };

interface OpenRun {
  readonly marks: RunMark[];
  readonly from: number;
}

/** Walks along the text once. */
class RunReader {
  private readonly style: Style;
  private readonly characterClasses: CharacterClasses;
  private readonly runs: NumberRun[] = [];
  private open: OpenRun | undefined;
  private container: unknown;
  private section: unknown;
  /** Last number of the run that a former division of the section left open. */
  private carried = 0;
  /** Numbers that other words stand for since the last mark. */
  private standIns = new Set<number>();
  private lastStretch: Stretch | undefined;
  readonly preceding = new Map<Division, readonly RunMark[]>();
  readonly following = new Map<Division, readonly RunMark[]>();
  /** The last run within a paragraph without a mark of its own, with the division of that paragraph. */
  private former: { readonly marks: readonly RunMark[]; readonly container: unknown } | undefined;
  /** The division whose own mark began the open run. */
  private owner: Division | undefined;

  constructor(style: Style) {
    this.style = style;
    this.characterClasses = bitsOf(CLASSES[style]);
  }

  read(stretch: Stretch): void {
    this.enter(stretch);
    if (!hasCharacterClasses(stretch.characterClasses, this.characterClasses)) return;
    for (const found of tokensIn(stretch.prose.text, this.style)) {
      const { standIn, other, first, second, next, mark = next } = found.groups ?? {};
      const ordinal = mark === undefined ? undefined : numberOf(mark);
      if (next !== undefined && ordinal !== (this.open?.marks.at(-1)?.ordinal ?? 0) + 1) continue;
      if (ordinal !== undefined) {
        const place = () => spanOf(stretch.prose, found.index, found.index + found[0].length);
        this.add({ ordinal, label: found[0], place }, stretch);
      } else {
        const number = first !== undefined ? 1 : second !== undefined ? 2 : numberOf(standIn ?? other ?? '');
        if (number !== undefined) this.standIns.add(number);
      }
    }
  }

  finish(): readonly NumberRun[] {
    this.close();
    return this.runs;
  }

  private enter(stretch: Stretch): void {
    const container = stretch.path.at(-1);
    const kind = WITHIN[this.style];
    if (kind !== undefined) {
      this.close();
      const own = stretch.label !== '' && container?.mark === kind ? container : undefined;
      this.carried = own === undefined ? 0 : own.ordinal - 1;
      if (this.former?.container !== container) {
        if (own !== undefined && this.former !== undefined && this.former.container === stretch.path.at(-2))
          this.preceding.set(own, this.former.marks);
        this.former = undefined;
      }
      this.owner = own;
      this.container = container;
      if (own === undefined) return;
      const { ordinal, label, at } = own;
      this.add({ ordinal, label, place: () => spanAt(at, label.length) }, stretch);
      return;
    }
    if (container === this.container) return;
    const last = this.open?.marks.at(-1)?.ordinal ?? this.carried;
    this.carried = stretch.path[0] === this.section ? last : 0;
    this.close();
    this.standIns.clear();
    this.container = container;
    this.section = stretch.path[0];
  }

  private add(mark: RunMark, stretch: Stretch): void {
    const last = this.open?.marks.at(-1)?.ordinal;
    const { ordinal } = mark;
    if (ordinal === 1) {
      // A list of one and again 一是 in the same paragraph: the second should have been 二是.
      const lone = this.open?.marks.length === 1 && last === 1 && this.lastStretch === stretch;
      if (!lone) this.begin(1);
    } else if (last === undefined) {
      this.begin(this.standIns.has(ordinal - 1) || this.carried === ordinal - 1 ? ordinal : 1);
    } else if (ordinal > last + 1 && this.standIns.has(ordinal - 1)) {
      this.begin(ordinal);
    }
    this.open?.marks.push(mark);
    this.standIns.clear();
    this.lastStretch = stretch;
  }

  private begin(from: number): void {
    this.close();
    this.open = { marks: [], from };
  }

  private close(): void {
    const run = this.open;
    this.open = undefined;
    const first = run?.marks[0];
    if (run === undefined || first === undefined) return;
    // 第二， alone may follow “…居全市第一；”: only what begins with 第一， is surely a list.
    if (this.style !== 'is' && first.ordinal !== run.from) return;
    this.runs.push({ ...run, write: writerOf(this.style) });
    if (
      WITHIN[this.style] === undefined ||
      run.marks.some(({ ordinal }, index) => ordinal !== run.from + index)
    )
      return;
    if (this.owner !== undefined) this.following.set(this.owner, run.marks.slice(1));
    else if (run.from === 1) this.former = { marks: run.marks, container: this.container };
  }
}

function numberOf(numeral: string): number | undefined {
  if (!/^[一二三四五六七八九十]/.test(numeral)) return readMark(numeral)?.ordinal;
  // 二三 says “two or three”.
  if (/^[一二三四五六七八九]{2,}$/.test(numeral)) return undefined;
  const value = readHanInteger(numeral);
  return value === undefined ? undefined : Number(value);
}

function writerOf(style: Style): NumberRun['write'] {
  const kind = WITHIN[style];
  if (kind !== undefined) return (ordinal) => writeMark(kind, ordinal);
  return (ordinal) => (style === 'is' ? `${writeHanInteger(ordinal)}是` : `第${writeHanInteger(ordinal)}`);
}
