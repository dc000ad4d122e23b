/** Cuts the words of a notice into pieces, so that findings and numbers are marked where they stand. */

import type { Finding, Severity } from '../../../notice/finding.ts';
import type { Span } from '../../../notice/position.ts';
import type { Prose, Run } from '../../../notice/prose.ts';
import type { Ledger } from '../../ledger.ts';
import type { Mask } from '../../mask.ts';

/** A finding with the number that it has in the report. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
}

/** A piece of text that is marked alike throughout. */
export interface Piece {
  readonly text: string;
  readonly strong: boolean;
  /** The gravest finding that stands here. */
  readonly severity?: Severity | undefined;
  /** It belongs to the evidence of a finding. */
  readonly related: boolean;
  readonly figure?: 'checked' | 'alone' | undefined;
  /** Numbers of the findings that end here. */
  readonly ends: readonly number[];
}

interface Stain {
  readonly from: number;
  readonly to: number;
  readonly severity?: Severity;
  readonly related?: true;
  readonly figure?: 'checked' | 'alone';
  /** Number of a finding whose last line this is. */
  readonly ends?: number;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

export class MarkedText {
  private readonly mask: Mask;
  private readonly stains = new Map<string, Stain[]>();
  private readonly findings: readonly NumberedFinding[];

  constructor(findings: readonly NumberedFinding[], ledger: Ledger, mask: Mask) {
    this.findings = findings;
    this.mask = mask;
    for (const { at, rules } of ledger.entries) {
      const figure = rules.length > 0 ? 'checked' : 'alone';
      this.stain(at, (place) => ({ ...place, figure }));
    }
    for (const { number, finding } of findings) {
      const { severity } = finding;
      this.stain(finding.at, (place, last) => ({ ...place, severity, ...(last ? { ends: number } : {}) }));
      for (const { at } of finding.related ?? []) this.stain(at, (place) => ({ ...place, related: true }));
    }
  }

  /** The pieces of `prose` in order. */
  pieces({ runs }: Prose): Piece[] {
    return runs.flatMap((run) => this.piecesOf(run));
  }

  /** The findings that stand in one of `proses`, by where they end. */
  findingsIn(proses: readonly Prose[]): NumberedFinding[] {
    const numbers = new Set(proses.flatMap((prose) => this.pieces(prose)).flatMap(({ ends }) => ends));
    return this.findings.filter(({ number }) => numbers.has(number));
  }

  private stain(
    { file, line, column, endLine, endColumn }: Span,
    of: (place: { from: number; to: number }, last: boolean) => Stain,
  ): void {
    for (let at = line; at <= endLine; at += 1) {
      const from = at === line ? column : 1;
      const to = at === endLine ? Math.max(endColumn, from + 1) : Number.POSITIVE_INFINITY;
      const key = `${at} ${file}`;
      const stain = of({ from, to }, at === endLine);
      const list = this.stains.get(key);
      if (list === undefined) this.stains.set(key, [stain]);
      else list.push(stain);
    }
  }

  private piecesOf({ text, at, strong }: Run): Piece[] {
    const shown = this.mask.at(at, text);
    const end = at.column + text.length;
    const here = (this.stains.get(`${at.line} ${at.file}`) ?? []).filter(
      ({ from, to }) => from < end && to > at.column,
    );
    const cuts = new Set([at.column, end]);
    for (const { from, to } of here) {
      if (from > at.column) cuts.add(from);
      if (to < end) cuts.add(to);
    }
    const edges = [...cuts].sort((one, other) => one - other);
    return edges.slice(0, -1).map((from, index) => {
      const to = edges[index + 1] ?? end;
      const on = here.filter((stain) => stain.from <= from && stain.to >= to);
      const grave = on.flatMap(({ severity }) => severity ?? []);
      return {
        text: shown.slice(from - at.column, to - at.column),
        strong: strong === true,
        severity: grave.sort((one, other) => GRAVITY[other] - GRAVITY[one])[0],
        related: on.some(({ related }) => related === true),
        figure: on.find(({ figure }) => figure !== undefined)?.figure,
        ends: on.filter((stain) => Math.min(stain.to, end) === to).flatMap(({ ends }) => ends ?? []),
      };
    });
  }
}
