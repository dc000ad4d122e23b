/**
 * `npm run bench`: what building a site takes, beside a bare script, Hugo, Pagefind's defaults and Chromium's PDF on the same
 * content in the same run. Ratios hold on other machines; seconds do not.
 *
 * --n N,…          notices; 1,100,1000 where it is left out
 * --rounds N       medians of so many runs; where it is left out, of five for one notice, three up to 100, one for more
 * --against DIR    another checkout, compiled, to measure on the same content
 * --out FILE       writes the figures as JSON
 * --page           writes them into docs/performance.md
 */

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../browser/tools/find-browser.ts';
import { barsOf } from './bars.ts';
import { type Figures, type Row, rowFor, type Weight, WHAT } from './figures.ts';
import { measureSite } from './measure-site.ts';
import { writePerformancePage } from './performance-page.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1,100,1000' },
    rounds: { type: 'string' },
    against: { type: 'string' },
    out: { type: 'string' },
    page: { type: 'boolean', default: false },
  },
});

const rows: Row[] = [];
const weights: Weight[] = [];
const loads: number[] = [];
const browser = await findBrowser();
await browser?.close();
const hugo = spawnSync('hugo', ['version']).status === 0;
for (const count of values.n.split(',').map(Number)) {
  const rounds = Number(values.rounds ?? usualRounds(count));
  weights.push(
    await measureSite(count, {
      rounds,
      against: values.against,
      hugo,
      chromium: browser !== undefined,
      tell,
    }),
  );
}

const figures: Figures = { machine: machine(), day: new Date().toISOString().slice(0, 10), rows, weights };
process.stdout.write(`${figures.machine}\n`);
for (const { what, measured, most, unit } of barsOf(figures)) {
  const mark = measured <= most ? ' ' : '✗';
  process.stdout.write(`${mark} ${what}: ${measured.toPrecision(3)} ${unit} (at most ${most})\n`);
}
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(figures, null, 1)}\n`);
if (values.page) writePerformancePage('docs/performance.md', figures);

function usualRounds(count: number): number {
  if (count === 1) return 5;
  return count <= 100 ? 3 : 1;
}

function tell(row: Row): void {
  rows.push(row);
  loads.push(loadavg()[0] ?? 0);
  const bare = rowFor({ rows }, 'bare', row.notices)?.cpu ?? Number.NaN;
  const shown = [`${row.wall.toFixed(2)} s wall`, `${row.cpu.toFixed(2)} s CPU`, `${row.peak.toFixed(0)} MB`];
  const cells = [...shown, `× ${(row.cpu / bare).toFixed(1)}`].map((one) => one.padStart(13));
  process.stdout.write(`${`${WHAT[row.what]}, ${row.notices}`.padEnd(48)} ${cells.join(' ')}\n`);
  const stages = Object.entries(row.stages).map(([stage, seconds]) => `${stage} ${seconds}`);
  if (stages.length > 0) process.stdout.write(`${''.padEnd(48)} ${stages.join('，')}\n`);
}

/** The machine, and whether others worked on it. */
function machine(): string {
  const [lowest, highest] = [Math.min(...loads), Math.max(...loads)];
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const cores = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${memory}, Node ${process.version}`;
  const isShared = lowest > cpus().length + 1;
  const load = `load ${lowest.toFixed(1)} to ${highest.toFixed(1)}`;
  return `${cores}, ${load}${isShared ? ': other work shared the machine, so that wall clock says little' : ''}`;
}
