/** Cuts the words of a notice into pieces, so that findings and numbers are marked where they are. */

import type { Finding } from '../../../notice/finding.ts';
import type { Span } from '../../../notice/position.ts';
import type { Prose, Run } from '../../../notice/prose.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { type LineMarks, type Stain, stretchesOf } from './line-marks.ts';

/** A finding with the number that it has in the report. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
}

/** A piece of text that is marked alike throughout. */
export interface Piece extends LineMarks {
  readonly text: string;
  readonly strong: boolean;
}

const PLAIN: LineMarks = { related: false, ends: [] };

export class MarkedText {
  private readonly findings: ReadonlyMap<number, NumberedFinding>;
  private readonly stains = new Map<string, Stain[]>();
  private readonly stretches = new Map<string, ReturnType<typeof stretchesOf>>();

  constructor(findings: readonly NumberedFinding[], ledger: Ledger) {
    this.findings = new Map(findings.map((numbered) => [numbered.number, numbered]));
    for (const { at, verdict } of ledger.entries)
      this.stain(at, { figure: verdict === 'notJudged' ? 'alone' : 'checked' });
    for (const { number, finding } of findings) {
      this.stain(finding.at, { severity: finding.severity }, number);
      for (const { at } of finding.related ?? []) this.stain(at, { related: true });
    }
  }

  /** The pieces of `prose` in order. */
  pieces(prose: Prose): readonly Piece[] {
    return prose.runs.flatMap((run) => this.piecesOf(run));
  }

  /** The findings with these numbers, each once, in their order. */
  findingsOf(numbers: readonly number[]): NumberedFinding[] {
    if (numbers.length === 0) return [];
    return [...new Set(numbers)]
      .sort((one, other) => one - other)
      .flatMap((number) => this.findings.get(number) ?? []);
  }

  private stain(
    { file, line, column, endLine, endColumn }: Span,
    marks: Partial<Stain>,
    ends?: number,
  ): void {
    for (let at = line; at <= endLine; at += 1) {
      const from = at === line ? column : 1;
      const last = at === endLine;
      const to = last ? Math.max(endColumn, from + 1) : Number.POSITIVE_INFINITY;
      const stain: Stain = { ...marks, from, to, ...(last && ends !== undefined ? { ends } : {}) };
      const key = `${at} ${file}`;
      const list = this.stains.get(key);
      if (list === undefined) this.stains.set(key, [stain]);
      else list.push(stain);
    }
  }

  private piecesOf({ text, at, ...run }: Run): Piece[] {
    const strong = run.strong === true;
    const key = `${at.line} ${at.file}`;
    const stretches = this.stretches.get(key) ?? stretchesOf(this.stains.get(key) ?? []);
    this.stretches.set(key, stretches);
    const end = at.column + text.length;
    const pieces: Piece[] = [];
    let column = at.column;
    for (let index = firstAfter(stretches, column); column < end; index += 1) {
      const { from = end, to = end, marks = PLAIN } = stretches[index] ?? {};
      if (from > column)
        pieces.push({ ...PLAIN, text: text.slice(column - at.column, from - at.column), strong });
      column = Math.max(column, from);
      if (column >= end) break;
      const until = Math.min(to, end);
      // A stretch that goes on in the next run ends there.
      const ends = until === to ? marks.ends : [];
      pieces.push({ ...marks, ends, text: text.slice(column - at.column, until - at.column), strong });
      column = until;
    }
    return pieces.filter((piece) => piece.text !== '');
  }
}

/** Index of the first stretch that ends after `column`. */
function firstAfter(stretches: readonly { readonly to: number }[], column: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.to ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  return low;
}
