/**
 * `npm run bench -- --n 100,1000`: what building a site takes, beside a bare script on the same content in the same run.
 * Ratios hold on other machines; seconds do not.
 *
 * --n N,…          notices; 100 where it is left out
 * --rounds N       medians of so many runs; 1 where it is left out
 * --against DIR    another checkout, compiled, to measure on the same content
 * --chromium       ten notices printed by Chromium too
 * --out FILE       writes the figures as JSON
 */

import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { slugOf, writeInventedContent } from './invented-content.ts';
import { type Measured, measure } from './measure-process.ts';
import { printWithChromium } from './print-with-chromium.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '1' },
    against: { type: 'string' },
    chromium: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});

interface Row {
  readonly what: string;
  readonly notices: number;
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  /** CPU in multiples of the bare script's of the same run. */
  readonly times?: number | undefined;
  readonly stages?: Readonly<Record<string, number>> | undefined;
}

const TOOL = path.resolve('dist/scripts/tongbao.js');
const BARE = path.resolve('dist/tests/bench/pipeline/bare-script.js');
const PAGEFIND = path.resolve('node_modules/pagefind/lib/runner/bin.cjs');
const rows: Row[] = [];

for (const count of values.n.split(',').map(Number)) await measureSite(count);

const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`;
process.stdout.write(`${machine}\n`);
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify({ machine, rows }, null, 1)}\n`);

async function measureSite(count: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-bench-'));
  const content = path.join(folder, 'content');
  try {
    writeInventedContent(content, count);
    const bare = await several(['node', BARE, content, path.join(folder, 'bare')]);
    tell('bare script', count, bare, bare);
    const indexed = await several(['node', PAGEFIND, '--site', path.join(folder, 'bare')]);
    tell('Pagefind as it comes', count, indexed, bare);
    if (values.chromium) {
      const printed = await printWithChromium(
        path.join(folder, 'bare'),
        Array.from({ length: Math.min(10, count) }, (_, index) => slugOf(index)),
      );
      process.stdout.write(`${'Chromium, a PDF'.padEnd(34)} ${printed.toFixed(2)} s wall a notice\n`);
    }
    await measureTool(
      'other',
      values.against && path.resolve(values.against, 'dist/scripts/tongbao.js'),
      count,
      bare,
      folder,
    );
    await measureTool('tongbao', TOOL, count, bare, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A cold build, one with nothing changed, one with one notice edited. */
async function measureTool(
  name: string,
  tool: string | undefined,
  count: number,
  bare: Measured,
  folder: string,
): Promise<void> {
  if (tool === undefined) return;
  const content = path.join(folder, 'content');
  const out = path.join(folder, `site-${name}`);
  const build = ['node', tool, 'build', '--content', content, '--out', out];
  const cold = await several(build, () =>
    rmSync(path.join(folder, '.tongbao'), { recursive: true, force: true }),
  );
  tell(`${name}, cold`, count, cold, bare);
  tell(`${name}, unchanged`, count, await several(build), bare);
  const edit = (): void =>
    appendFileSync(path.join(content, slugOf(Math.floor(count / 2)), '05-section.md'), '已逐项对照检查。');
  edit();
  tell(`${name}, one edited`, count, await several(build), bare);
}

async function several(command: readonly string[], before: () => void = () => undefined): Promise<Measured> {
  const all: Measured[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    before();
    all.push(await measure(command));
  }
  const sorted = all.toSorted((one, other) => cpuOf(one) - cpuOf(other));
  return sorted[Math.floor(sorted.length / 2)] ?? raise();
}

function raise(): never {
  throw new Error('no round was run');
}

function cpuOf({ user, system }: Measured): number {
  return user + system;
}

function tell(what: string, notices: number, measured: Measured, bare: Measured): void {
  const { wall, peak, output } = measured;
  const [cpu, times] = [cpuOf(measured), cpuOf(measured) / cpuOf(bare)];
  const stages = Object.fromEntries(
    Array.from(output.matchAll(/^ {2}(\S+) {2}.* {2}([\d.]+) s$/gm), ([, stage, seconds]) => [
      stage,
      Number(seconds),
    ]),
  );
  rows.push({ what, notices, wall, cpu, peak, times, stages });
  const figures = [
    `${wall.toFixed(1)} s wall`,
    `${cpu.toFixed(1)} s CPU`,
    `${peak.toFixed(0)} MB`,
    `× ${times.toFixed(1)}`,
  ];
  process.stdout.write(
    `${`${what}, ${notices}`.padEnd(34)} ${figures.map((one) => one.padStart(12)).join(' ')}\n`,
  );
  const parts = Object.entries(stages).map(([stage, seconds]) => `${stage} ${seconds}`);
  if (parts.length > 0) process.stdout.write(`${''.padEnd(34)} ${parts.join('，')}\n`);
}
