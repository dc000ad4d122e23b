/**
 * `npm run bench:dev -- --n 100,1000`: how long after a save `tongbao dev` shows it. A save is timed from the moment it is
 * written to the message that reloads the page, and to the page with the saved words in the hands of a browser.
 *
 * --n N,…        notices of 20 printed pages; 100 where it is left out
 * --saves N      saves that are timed; 60 where it is left out
 * --against DIR  another checkout, compiled, instead of this one
 * --out FILE     writes the figures as JSON
 */

import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { slugOf, writeInventedContent } from '../pipeline/invented-content.ts';
import { type RunningPreview, startPreview } from './running-preview.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '100' },
    saves: { type: 'string', default: '60' },
    against: { type: 'string', default: '.' },
    out: { type: 'string' },
  },
});

interface Row {
  readonly what: string;
  readonly notices: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
}

const rows: Row[] = [];
for (const count of values.n.split(',').map(Number)) await measureSite(count);
const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`;
process.stdout.write(`${machine}\n`);
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify({ machine, rows }, null, 1)}\n`);

async function measureSite(count: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-bench-'));
  const content = path.join(folder, 'content');
  writeInventedContent(content, count);
  const begun = performance.now();
  const preview = await startPreview(content, values.against);
  try {
    report('start to the first page', count, [await timed(() => preview.page(`${slugOf(0)}/`), begun)]);
    report('start to the list of all', count, [await timed(() => preview.page(''), begun)]);
    // Who waits for the list is sent a reload when it is there; the saves are measured after it.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await measureSaves(preview, content, count);
    const [middle] = [slugOf(Math.floor(count / 2))];
    report('list after a save', count, [await timed(() => preview.page(''))]);
    report('search after a save', count, [await timed(() => preview.page('search/text/1.js'))]);
    report('PDF on demand', count, [await timed(() => preview.page(`${middle}/${middle}.pdf`))]);
  } finally {
    await preview.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Saves of words of a section and of the title in turn, in place and by a file that takes the old one's name. */
async function measureSaves(preview: RunningPreview, content: string, count: number): Promise<void> {
  const [reloads, pages]: [number[], number[]] = [[], []];
  for (let save = 0; save < Number(values.saves); save += 1) {
    const slug = slugOf((save * 7) % count);
    const file = path.join(content, slug, save % 4 === 3 ? 'index.md' : '05-section.md');
    const words = `第${save}次保存`;
    const before = readFileSync(file, 'utf8');
    const after = save % 4 === 3 ? before.replace(/^title: .*/m, `$&（${words}）`) : `${before}${words}。`;
    const reloaded = preview.reloaded();
    const begun = performance.now();
    if (save % 2 === 0) writeFileSync(file, after);
    else {
      writeFileSync(`${file}.new`, after);
      renameSync(`${file}.new`, file);
    }
    await reloaded;
    reloads.push(performance.now() - begun);
    const page = await preview.page(`${slug}/`);
    // Figures are in elements of their own.
    if (!page.replaceAll(/<[^>]*>/g, '').includes(words))
      throw new Error(`${slug} does not show what was saved`);
    pages.push(performance.now() - begun);
    // Nobody saves ten times a second.
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  report('save to reload', count, reloads);
  report('save to the fresh page', count, pages);
}

async function timed(work: () => Promise<unknown>, begun = performance.now()): Promise<number> {
  await work();
  return performance.now() - begun;
}

function report(what: string, notices: number, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  const [p50, p95] = [at(0.5), at(0.95)];
  rows.push({ what, notices, p50, p95 });
  const figures =
    times.length === 1 ? `${p50.toFixed(0)} ms` : `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`;
  process.stdout.write(`${`${what}, ${notices}`.padEnd(34)} ${figures}\n`);
}
