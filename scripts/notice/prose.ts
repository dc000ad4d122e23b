/** Running text that knows where each of its characters is on disk. */

import type { Position, Span } from './position.ts';

/** A stretch of text that is, character for character, on one line of the file. */
export interface Run {
  readonly text: string;
  readonly at: Position;
  readonly strong?: true;
  readonly emphasis?: true;
  /** Address of the link that the run belongs to. */
  readonly href?: string;
  /** Anchor of the run, where a link of the page leads to it. */
  readonly id?: string;
}

/** The words of one paragraph, heading or table cell, as written. A `\n` in `text` is a forced line break. */
export interface Prose {
  readonly runs: readonly Run[];
  readonly text: string;
}

/** Joins runs into prose. */
export function proseOf(runs: readonly Run[]): Prose {
  return { runs, text: runs.map((run) => run.text).join('') };
}

/** The part of `prose` from offset `from` to before offset `to` (UTF-16 units of `prose.text`). */
export function slice(prose: Prose, from: number, to: number = prose.text.length): Prose {
  const [only, second] = prose.runs;
  if (only !== undefined && second === undefined) return sliceOfRun(only, Math.max(from, 0), to);
  const runs: Run[] = [];
  let offset = 0;
  for (const run of prose.runs) {
    const start = Math.max(from - offset, 0);
    const end = Math.min(to - offset, run.text.length);
    if (start < end) {
      runs.push({
        ...run,
        text: run.text.slice(start, end),
        at: { ...run.at, column: run.at.column + start },
      });
    }
    offset += run.text.length;
  }
  return proseOf(runs);
}

// Most prose is one run. A list that is written out is just as long as it must be; one that grows has room for 17.
function sliceOfRun(run: Run, from: number, to: number): Prose {
  const text = run.text.slice(from, Math.max(to, from));
  if (text === '') return { runs: [], text };
  return { runs: [{ ...run, text, at: { ...run.at, column: run.at.column + from } }], text };
}

/** Where the character at `offset` is; an offset at or past the end gives the place after the last one. */
export function positionAt(prose: Prose, offset: number): Position {
  const starts = startsOf(prose);
  const index = lastAtOrBefore(starts, offset);
  const run = prose.runs[index];
  if (run !== undefined && offset < prose.text.length) {
    const { file, line, column } = run.at;
    return { file, line, column: column + offset - (starts[index] ?? 0) };
  }
  const last = prose.runs.at(-1);
  if (last === undefined) throw new RangeError('empty prose has no position');
  return { ...last.at, column: last.at.column + last.text.length };
}

/** The stretch of the file that holds the characters from `from` to before `to`. */
export function spanOf(prose: Prose, from = 0, to: number = prose.text.length): Span {
  const start = positionAt(prose, from);
  const last = positionAt(prose, Math.max(to - 1, from));
  const { file, line, column } = start;
  return { file, line, column, endLine: last.line, endColumn: last.column + 1 };
}

// Long prose in many runs is asked for many places: the starts are added up once, then each place is found by halving.
// Most prose is one run, which needs no entry: a long text has hundreds of thousands of them.
const madeStarts = new WeakMap<Prose, readonly number[]>();

const FROM_ZERO = [0];

/** Offset at which each run begins. */
function startsOf(prose: Prose): readonly number[] {
  if (prose.runs.length < 2) return FROM_ZERO;
  const known = madeStarts.get(prose);
  if (known !== undefined) return known;
  const starts: number[] = [];
  let start = 0;
  for (const run of prose.runs) {
    starts.push(start);
    start += run.text.length;
  }
  madeStarts.set(prose, starts);
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
