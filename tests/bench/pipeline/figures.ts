/** What the bench measures. */

import type { Measured } from './measure-process.ts';

export interface Row {
  readonly what: What;
  readonly notices: number;
  readonly wall: number;
  readonly user: number;
  readonly cpu: number;
  readonly peak: number;
  readonly stages: Readonly<Record<string, number>>;
}

export const WHAT = {
  bare: 'bare script',
  hugo: 'Hugo, pages alone',
  pagefind: 'Pagefind as it comes, on the bare pages',
  chromium: 'Chromium, PDF of ten notices',
  other: 'the other checkout, every build',
  cold: 'tongbao, cold',
  light: 'tongbao, cold, without PDF, OFD and Word',
  unchanged: 'tongbao, nothing changed',
  edited: 'tongbao, one notice edited',
  check: 'tongbao check',
} as const;
export type What = keyof typeof WHAT;

export interface Weight {
  readonly notices: number;
  readonly files: number;
  /** Bytes of all files of the site. */
  readonly bytes: number;
}

export interface Figures {
  readonly machine: string;
  readonly day: string;
  readonly rows: readonly Row[];
  readonly weights: readonly Weight[];
}

export function rowOf(what: What, notices: number, measured: Measured): Row {
  const { wall, user, system, peak, output } = measured;
  const stages = Object.fromEntries(
    Array.from(output.matchAll(/^ {2}(\S+) {2}.* {2}([\d.]+) s$/gm), ([, stage, seconds]) => [
      stage,
      Number(seconds),
    ]),
  );
  return { what, notices, wall, user, cpu: user + system, peak, stages };
}

export function rowFor(figures: Pick<Figures, 'rows'>, what: What, notices: number): Row | undefined {
  return figures.rows.find((row) => row.what === what && row.notices === notices);
}
