/** What the figures are held to. Ratios are of figures of one run; seconds are for two cores at rest. */

import { type Figures, type Row, rowFor, type What } from './figures.ts';

export interface Bar {
  readonly what: string;
  readonly measured: number;
  readonly most: number;
  readonly unit: string;
}

/** Those for which there are figures. */
export function barsOf(figures: Figures): Bar[] {
  const bars: Bar[] = [];
  const add = (what: string, most: number, unit: string, measured: number | undefined): void => {
    if (measured !== undefined && Number.isFinite(measured)) bars.push({ what, measured, most, unit });
  };
  for (const notices of new Set(figures.rows.map((row) => row.notices))) {
    const row = (what: What): Row | undefined => rowFor(figures, what, notices);
    const [bare, cold, light, edited, other] = [
      ...[row('bare'), row('cold'), row('light'), row('edited'), row('other')],
    ];
    const of = `${notices} notices: `;
    if (notices === 1) {
      add('check of one notice, wall', 0.3, 's', row('check')?.wall);
      add('build of one notice, wall', 1.2, 's', cold?.wall);
      continue;
    }
    if (notices >= 1000) {
      add(`${of}user CPU without PDF, OFD and Word, × bare script`, 30, '', ratio(light?.user, bare?.user));
      add(`${of}peak memory of all processes`, notices > 1000 ? 1100 : 900, 'MB', cold?.peak);
      add(`${of}CPU with one edited, of a cold build`, 5, '%', ratio(edited?.cpu, cold?.cpu, 100));
      if (notices === 1000) add(`${of}wall clock with one edited`, 2.5, 's', edited?.wall);
    }
    add(`${of}user CPU of all formats, × 15544c1`, 0.7, '', ratio(cold?.user, other?.user));
    add(`${of}wall clock of a cold build, × its CPU`, 0.6, '', ratio(cold?.wall, cold?.cpu));
    const usual = sum(row('hugo')?.cpu, row('pagefind')?.cpu, ratio(row('chromium')?.cpu, 10, notices));
    add(`${of}CPU × Hugo, Pagefind and a PDF each by Chromium`, 0.05, '', ratio(cold?.cpu, usual));
  }
  for (const [few, many] of [
    [100, 1000],
    [1000, 10_000],
  ] as const) {
    const times = ratio(rowFor(figures, 'cold', many)?.cpu, rowFor(figures, 'cold', few)?.cpu);
    add(`growth of CPU from ${few} to ${many}, exponent`, 1.05, '', times && Math.log10(times));
  }
  for (const { notices, bytes } of figures.weights)
    if (notices === 1000) add('1000 notices: files of the site', 700, 'MB', bytes / 1e6);
  return bars;
}

function ratio(one: number | undefined, other: number | undefined, times = 1): number | undefined {
  return one === undefined || other === undefined ? undefined : (one / other) * times;
}

function sum(...values: readonly (number | undefined)[]): number | undefined {
  return values.reduce(
    (all, value) => (all === undefined || value === undefined ? undefined : all + value),
    0,
  );
}
