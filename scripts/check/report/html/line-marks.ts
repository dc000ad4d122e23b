/** Lays the marks of one line over each other: overlapping places become stretches that follow one another. */

import type { Severity } from '../../../notice/finding.ts';

/** How a stretch is marked. */
export interface LineMarks {
  /** The gravest finding that is here. */
  readonly severity?: Severity | undefined;
  /** It belongs to the evidence of a finding. */
  readonly related: boolean;
  /** A number, compared by a rule or standing alone. */
  readonly figure?: 'checked' | 'alone' | undefined;
  /** Numbers of the findings that end here. */
  readonly ends: readonly number[];
}

/** One place of a finding, of its evidence or of a number; columns as in positions. */
export interface Stain {
  readonly from: number;
  readonly to: number;
  readonly severity?: Severity;
  readonly related?: true;
  readonly figure?: 'checked' | 'alone';
  /** Number of a finding that ends with it. */
  readonly ends?: number;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly marks: LineMarks;
}

type Kind = Severity | 'related' | 'checked' | 'alone';

/** The stretches of a line in order, without overlap; what lies between them is plain. Sorts once, then sweeps. */
export function stretchesOf(stains: readonly Stain[]): Stretch[] {
  return apart(stains) ? stains.map(aloneOf) : laidOver(stains);
}

/** Whether each begins where the one before it has ended, or after that: so it is on most lines. */
function apart(stains: readonly Stain[]): boolean {
  return stains.every(({ from }, index) => index === 0 || from >= (stains[index - 1]?.to ?? 0));
}

function aloneOf({ from, to, severity, related, figure, ends }: Stain): Stretch {
  return {
    from,
    to,
    marks: { severity, related: related === true, figure, ends: ends === undefined ? NO_ENDS : [ends] },
  };
}

const NO_ENDS: readonly number[] = [];

function laidOver(stains: readonly Stain[]): Stretch[] {
  const edges = new Map<number, { readonly opens: Stain[]; readonly closes: Stain[] }>();
  const edge = (column: number): { readonly opens: Stain[]; readonly closes: Stain[] } => {
    let known = edges.get(column);
    if (known === undefined) {
      known = { opens: [], closes: [] };
      edges.set(column, known);
    }
    return known;
  };
  for (const stain of stains) {
    edge(stain.from).opens.push(stain);
    edge(stain.to).closes.push(stain);
  }
  const columns = [...edges.keys()].sort((one, other) => one - other);
  const open: Record<Kind, number> = { error: 0, warning: 0, info: 0, related: 0, checked: 0, alone: 0 };
  const stretches: Stretch[] = [];
  let standing = 0;
  for (const [index, from] of columns.entries()) {
    const { opens, closes } = edge(from);
    for (const stain of closes) count(open, stain, -1);
    for (const stain of opens) count(open, stain, 1);
    standing += opens.length - closes.length;
    const to = columns[index + 1];
    if (to === undefined || standing === 0) continue;
    const ends = edge(to).closes.flatMap((stain) => stain.ends ?? []);
    stretches.push({ from, to, marks: marksOf(open, ends) });
  }
  return stretches;
}

function count(open: Record<Kind, number>, { severity, related, figure }: Stain, by: 1 | -1): void {
  if (severity !== undefined) open[severity] += by;
  if (related) open.related += by;
  if (figure !== undefined) open[figure] += by;
}

function marksOf(open: Readonly<Record<Kind, number>>, ends: readonly number[]): LineMarks {
  const severity = (['error', 'warning', 'info'] as const).find((kind) => open[kind] > 0);
  const figure = (['checked', 'alone'] as const).find((kind) => open[kind] > 0);
  return { severity, related: open.related > 0, figure, ends };
}
