/** Writes what was measured into `docs/performance.md`, between its two marks; the rest of the page is written by hand. */

import { readFileSync, writeFileSync } from 'node:fs';
import { barsOf } from './bars.ts';
import { type Figures, rowFor, WHAT, type What } from './figures.ts';

const [BEGIN, END] = ['<!-- measured by npm run bench -->', '<!-- end of what was measured -->'];

export function writePerformancePage(file: string, figures: Figures): void {
  const page = readFileSync(file, 'utf8');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for what was measured`);
  writeFileSync(
    file,
    `${page.slice(0, from + BEGIN.length)}\n\n${measuredPart(figures)}\n\n${page.slice(to)}`,
  );
}

function measuredPart(figures: Figures): string {
  const counts = [...new Set(figures.rows.map(({ notices }) => notices))];
  return [
    `${figures.machine}; ${figures.day}.`,
    ...counts.map((count) => tableOf(figures, count)),
    '## Against the bars',
    ['| | measured | at most |', '|---|---|---|', ...barsOf(figures).map(lineOfBar)].join('\n'),
  ].join('\n\n');
}

function tableOf(figures: Figures, count: number): string {
  const bare = rowFor(figures, 'bare', count)?.cpu ?? Number.NaN;
  const names = Object.keys(WHAT).filter((name): name is What => name in WHAT);
  const lines = names.flatMap((what) => {
    const row = rowFor(figures, what, count);
    if (row === undefined) return [];
    const stages = Object.entries(row.stages).map(
      ([stage, seconds]) => `${STAGES[stage] ?? stage} ${seconds}`,
    );
    const cells = [
      ...[WHAT[what], `${row.wall.toFixed(2)} s`, `${row.cpu.toFixed(2)} s`, (row.cpu / bare).toFixed(1)],
      ...[`${row.peak.toFixed(0)} MB`, stages.join(', ')],
    ];
    return [`| ${cells.join(' | ')} |`];
  });
  const weight = figures.weights.find(({ notices }) => notices === count);
  const size = weight && `The site has ${weight.files} files of ${(weight.bytes / 1e6).toFixed(1)} MB.`;
  return [
    `### ${count} ${count === 1 ? 'notice' : 'notices'}`,
    '',
    '| | wall | CPU | × bare script | peak memory | stages (wall, s) |',
    '|---|---|---|---|---|---|',
    ...lines,
    ...(size === undefined ? [] : ['', size]),
  ].join('\n');
}

/** The stages as the command names them. */
const STAGES: Readonly<Record<string, string>> = {
  读取: 'read',
  通报: 'notices',
  检索: 'search',
  网页: 'pages',
  发布: 'publish',
};

function lineOfBar({ what, measured, most, unit }: ReturnType<typeof barsOf>[number]): string {
  const shown = (value: number): string => `${Number(value.toPrecision(3))}${unit && ` ${unit}`}`;
  return `| ${what} | ${shown(measured)}${measured <= most ? '' : ' ✗'} | ${shown(most)} |`;
}
