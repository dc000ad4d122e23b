/** Measures everything for one number of notices. */

import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Row, rowOf, type Weight, type What } from './figures.ts';
import { writeHugoSite } from './hugo-site.ts';
import { slugOf, writeInventedContent } from './invented-content.ts';
import { type Measured, measure } from './measure-process.ts';

export interface Measuring {
  readonly rounds: number;
  /** Another checkout, compiled. */
  readonly against?: string | undefined;
  readonly hugo: boolean;
  readonly chromium: boolean;
  /** Called with each row as soon as it is there. */
  tell(row: Row): void;
}

const HERE = import.meta.dirname;
const TOOL = path.resolve('dist/scripts/tongbao.js');
const PAGEFIND = path.resolve('node_modules/pagefind/lib/runner/bin.cjs');
/** How many notices Chromium prints. */
const PRINTED = 10;

export async function measureSite(count: number, measuring: Measuring): Promise<Weight> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-bench-'));
  const below = (name: string): string => path.join(folder, name);
  const [content, bare] = [below('content'), below('bare')];
  const show = async (what: What, command: readonly string[], before?: () => void): Promise<void> =>
    measuring.tell(rowOf(what, count, await several(measuring.rounds, command, before)));
  try {
    writeInventedContent(content, count);
    await show('bare', ['node', path.join(HERE, 'bare-script.js'), content, bare]);
    await show('pagefind', ['node', PAGEFIND, '--site', bare]);
    if (measuring.hugo) {
      writeHugoSite(content, below('hugo'));
      await show('hugo', ['hugo', '--quiet', '--source', below('hugo'), '--destination', below('hugo-site')]);
    }
    if (measuring.chromium && count >= PRINTED) {
      const slugs = Array.from({ length: PRINTED }, (_, index) => slugOf(index));
      await show('chromium', ['node', path.join(HERE, 'print-with-chromium.js'), bare, ...slugs]);
    }
    if (measuring.against !== undefined) {
      const other = path.resolve(measuring.against, 'dist/scripts/tongbao.js');
      await show('other', ['node', other, 'build', '--content', content, '--out', below('other')]);
      rmSync(below('other'), { recursive: true, force: true });
      rmSync(below('other.previous'), { recursive: true, force: true });
    }
    if (count === 1) await show('check', ['node', TOOL, 'check', '--content', content]);
    const light = below('light-content/content');
    writeInventedContent(light, count, ['txt', 'html', 'json', 'csv']);
    await show('light', [...build(light, below('light')), '--no-cache']);
    for (const name of ['light', 'light.previous', 'light-content', 'bare', 'hugo', 'hugo-site'])
      rmSync(below(name), { recursive: true, force: true });
    const out = below('site');
    await show('cold', build(content, out), () =>
      rmSync(below('.tongbao'), { recursive: true, force: true }),
    );
    // After the second publication there is one that the next drops.
    await measure(build(content, out));
    await show('unchanged', build(content, out));
    await show('edited', build(content, out), () =>
      appendFileSync(path.join(content, slugOf(Math.floor(count / 2)), '05-section.md'), '已逐项对照检查。'),
    );
    return weigh(count, out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(content: string, out: string): readonly string[] {
  return ['node', TOOL, 'build', '--content', content, '--out', out];
}

function weigh(notices: number, site: string): Weight {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(site, name)))
    .filter((entry) => entry.isFile());
  return { notices, files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** The round whose CPU is in the middle. */
async function several(
  rounds: number,
  command: readonly string[],
  before: () => void = () => undefined,
): Promise<Measured> {
  const all: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    before();
    all.push(await measure(command));
  }
  const sorted = all.toSorted((one, other) => cpuOf(one) - cpuOf(other));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('no round was run');
  return middle;
}

function cpuOf({ user, system }: Measured): number {
  return user + system;
}
