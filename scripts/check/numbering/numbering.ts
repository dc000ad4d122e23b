/** Reads the numbering of a notice as runs: rows of marks of one kind that count on from each other. */

import { memoizePerReading } from '../../claims/memoize.ts';
import type { Block, Division } from '../../notice/model.ts';
import { MARK_KINDS, type MarkKind, writeMark } from '../../notice/numbering/mark.ts';
import { type Span, spanAt } from '../../notice/position.ts';
import { type InlineNumbering, inlineNumbering } from './inline-marks.ts';
import { lineNumbering } from './line-marks.ts';

/** A mark in a run. */
export interface RunMark {
  readonly ordinal: number;
  /** As written, e.g. `（三）` or `二是`. */
  readonly label: string;
  /** Where it is; asked for by the few that are reported. */
  readonly place: () => Span;
}

/** Marks of one kind under one parent, in reading order. */
export interface NumberRun {
  readonly marks: readonly RunMark[];
  /** The number that the run must begin with: 1, unless words such as 首先 stand for the first. */
  readonly from: number;
  /** How the run would write another number. */
  readonly write: (ordinal: number) => string;
}

/** A mark of another kind than its place asks for, with the mark before it and the one due. */
export interface Misplaced {
  readonly mark: RunMark;
  readonly before: RunMark | undefined;
  readonly due: string;
}

export interface Numbering {
  /** The runs in which a number is missing, occurs twice, or is out of its order. */
  readonly brokenRuns: readonly NumberRun[];
  readonly misplaced: readonly Misplaced[];
}

/** The numbering of the notice. */
export const numberingOf = memoizePerReading((reading): Numbering => {
  const inline = inlineNumbering(reading);
  const siblings = new SiblingReader(inline);
  siblings.read(reading.notice.sections, undefined);
  const runs = [...siblings.runs, ...inline.runs, ...lineNumbering(reading)];
  return { brokenRuns: runs.filter((run) => !countsOn(run)), misplaced: siblings.misplaced };
});

/** Whether every mark is the next of the one before. */
function countsOn({ marks, from }: NumberRun): boolean {
  return marks.every(({ ordinal }, index) => ordinal === from + index);
}

type Numbered = Division & { readonly mark: MarkKind };

/** Walks down the divisions, parents before children. */
class SiblingReader {
  readonly runs: NumberRun[] = [];
  readonly misplaced: Misplaced[] = [];
  /** Children that were counted among the siblings of their parent. */
  private readonly moved = new Set<Division>();
  private readonly inline: InlineNumbering;

  constructor(inline: InlineNumbering) {
    this.inline = inline;
  }

  read(siblings: readonly Division[], parent: Division | undefined): void {
    if (siblings.length === 0) return;
    const counted = siblings.filter(isNumbered).filter((division) => !this.moved.has(division));
    this.readFamily(counted, parent);
    for (const division of siblings) this.read(division.divisions, division);
  }

  private readFamily(siblings: readonly Numbered[], parent: Division | undefined): void {
    const kind = commonKind(siblings, parent);
    let run: Numbered[] = [];
    let before: Numbered | undefined;
    for (const [index, division] of siblings.entries()) {
      if (division.mark !== kind) {
        const due = writeAs(kind, (run.at(-1)?.ordinal ?? 0) + 1);
        this.misplaced.push({ mark: markOf(division), before: before && markOf(before), due });
      } else {
        if (restarts(before, division, siblings[index + 1])) {
          this.close(run, kind);
          run = [];
        }
        run.push(division);
      }
      before = division;
    }
    this.close(run, kind);
  }

  /**
   * Makes a run of `siblings`. A mark one level too deep (`3.` between （二） and （四）) has become a child of the
   * mark before it; it is reported as misplaced and counted where it belongs.
   */
  private close(siblings: readonly Numbered[], kind: MarkKind): void {
    const marks: RunMark[] = [...this.marksAhead(siblings[0])];
    for (const [index, division] of siblings.entries()) {
      marks.push(markOf(division), ...this.marksAfter(division, siblings[index + 1]));
      const only = division.divisions.length === 1 ? division.divisions[0] : undefined;
      const next = siblings[index + 1];
      const skips = next === undefined ? index > 0 : next.ordinal === division.ordinal + 2;
      if (only === undefined || !skips || !isNumbered(only) || only.ordinal !== division.ordinal + 1)
        continue;
      this.moved.add(only);
      const mark = markOf(only);
      this.misplaced.push({ mark, before: markOf(division), due: writeAs(kind, only.ordinal) });
      marks.push(mark);
    }
    if (marks.length > 0) this.runs.push({ marks, from: 1, write: (ordinal) => writeAs(kind, ordinal) });
  }

  /** …①…；②…。 and then a paragraph ③…: what the paragraph before has counted, where the first mark is past it. */
  private marksAhead(first: Division | undefined): readonly RunMark[] {
    const marks = (first && this.inline.preceding.get(first)) ?? [];
    const last = marks.at(-1);
    return last !== undefined && first !== undefined && first.ordinal > last.ordinal ? marks : [];
  }

  /** A paragraph ①…；②… and then ③…: what the paragraph counts on, where the next mark is past it. */
  private marksAfter(division: Division, next: Division | undefined): readonly RunMark[] {
    const marks = this.inline.following.get(division) ?? [];
    const last = marks.at(-1);
    return last !== undefined && next !== undefined && next.ordinal > last.ordinal ? marks : [];
  }
}

function isNumbered(division: Division): division is Numbered {
  return division.mark !== 'none';
}

/**
 * The kind that most siblings have; of two that are as frequent, the outer one, which comes last.
 * A kind that does not nest under the parent's (一、 in the file of a section) is not one of them.
 */
function commonKind(siblings: readonly Numbered[], parent: Division | undefined): MarkKind {
  const outer = parent === undefined || !isNumbered(parent) ? -1 : MARK_KINDS.indexOf(parent.mark);
  const counts = new Map<MarkKind, number>();
  for (const { mark } of siblings) {
    if (MARK_KINDS.indexOf(mark) > outer) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  let common: MarkKind | undefined;
  for (const [kind, count] of counts) {
    if (common === undefined || count >= (counts.get(common) ?? 0)) common = kind;
  }
  return common ?? MARK_KINDS[outer + 1] ?? 'circled';
}

/**
 * Whether the count begins anew below the sections, as where a line such as 整改情况： is between two lists:
 * the new list goes on with two, and an unnumbered line that is no sentence leads it in.
 */
function restarts(before: Numbered | undefined, division: Numbered, after: Numbered | undefined): boolean {
  if (before === undefined || division.ordinal !== 1 || division.mark === 'han') return false;
  if (after?.mark !== division.mark || after.ordinal !== 2) return false;
  const last = lastBlock(before);
  return last?.kind === 'paragraph' && !/[。；！？.;!?]\s?$/.test(last.prose.text);
}

function lastBlock(division: Division): Block | undefined {
  const inner = division.divisions.at(-1);
  if (inner !== undefined) return lastBlock(inner);
  const ownBlocks = division.runIn ? division.blocks.slice(1) : division.blocks;
  return ownBlocks.at(-1);
}

/** A section from a file of its own is numbered by its key `section`; other marks are in the text. */
function markOf({ ordinal, label, at, declared }: Division): RunMark {
  const key = declared?.places.get('section');
  const written = key === undefined ? label : String(ordinal);
  return { ordinal, label, place: () => spanAt(key ?? at, Math.max(written.length, 1)) };
}

// Circled numbers end at 50; a number past them can only be named.
function writeAs(kind: MarkKind, ordinal: number): string {
  return kind === 'circled' && ordinal > 50 ? String(ordinal) : writeMark(kind, ordinal);
}
