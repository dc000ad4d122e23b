/**
 * Measures the search in a real browser on invented notices, beside Pagefind as it comes: how much of what is there is
 * found, how much of what is found is there, whether the best comes first, how much is loaded, how long it takes.
 * `npm run bench:search -- [ours] [NUMBER OF NOTICES]…` (1 and 100 where none is named); README.md has the figures.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright';
import { entryOf } from '../../../scripts/notice/entry.ts';
import type { Notice } from '../../../scripts/notice/model.ts';
import { searchEngineFor } from '../../../scripts/search/search-engine.ts';
import { writeSearchIndex } from '../../../scripts/search/search-index.ts';
import { indexed, recordsOf, type SearchRecord } from '../../../scripts/search/search-record.ts';
import { findBrowser, NO_BROWSER } from '../../browser/tools/find-browser.ts';
import { serveFolder } from '../../browser/tools/static-server.ts';
import { SITE } from '../../site/sample-site.ts';
import { writePages } from '../../written-pages.ts';
import { type Answer, type Ask, askOurs } from './ask.ts';
import { inventNotices } from './invented-notices.ts';
import { indexAsItComes, searchAsItComes } from './pagefind-as-it-comes.ts';
import { drawQueries, truthOf } from './queries.ts';
import { percent, quantile, scoreOf } from './score.ts';
import { sizesBelow, weighFirst } from './weigh.ts';

/** Sections of an invented notice, its beginning among them. */
const SECTIONS = 14;
/** Natural words that are each asked on a page just opened. */
const WEIGHED = 5;

const COLUMNS = {
  notices: 9,
  search: 20,
  'recall %': 10,
  'precision %': 13,
  'absent %': 10,
  'best first %': 14,
  KB: 6,
  requests: 10,
  'p50 ms': 8,
  'p95 ms': 8,
  'index KB/notice': 17,
  files: 8,
  'build ms/section': 18,
  load: 4,
} as const;
type Row = Readonly<Record<keyof typeof COLUMNS, string | number>>;

const named = process.argv.slice(2);
const sizes = named.map(Number).filter((count) => count > 0);
const browser = await findBrowser();
if (browser === undefined) throw new Error(NO_BROWSER);
print(Object.keys(COLUMNS));
for (const count of sizes.length > 0 ? sizes : [1, 100]) {
  await measureOurs(browser, count);
  if (!named.includes('ours')) await measureAsItComes(browser, count);
}
await browser.close();

async function measureOurs(browser: Browser, count: number): Promise<void> {
  await inSite(count, async (notices, records, folder) => {
    const build = await clocked(() => writeSearchIndex(notices.map(indexed), folder));
    const answers = await measureAnswers(browser, folder, records, askOurs);
    const search = `tongbao (${searchEngineFor(notices.map(entryOf))})`;
    const index = measureIndex(count, folder, ['pagefind', 'search/index']);
    report({ notices: count, search, ...answers, ...index, ...buildOf(build, count) });
  });
}

async function measureAsItComes(browser: Browser, count: number): Promise<void> {
  await inSite(count, async (_, records, folder) => {
    const pagefind = path.join(folder, 'pagefind');
    const build = await clocked(() => indexAsItComes(records, pagefind));
    const answers = await measureAnswers(browser, folder, records, searchAsItComes(pagefind));
    const index = measureIndex(count, folder, ['pagefind']);
    report({ notices: count, search: 'Pagefind default', ...answers, ...index, ...buildOf(build, count) });
  });
}

async function inSite(
  count: number,
  use: (notices: readonly Notice[], records: readonly SearchRecord[], folder: string) => Promise<void>,
): Promise<void> {
  const notices = inventNotices(count);
  const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-bench-'));
  try {
    writePages({ site: SITE, notices, editions: new Map(), folder });
    await use(notices, notices.flatMap(recordsOf), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function clocked(act: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

async function measureAnswers(
  browser: Browser,
  folder: string,
  records: readonly SearchRecord[],
  ask: Ask,
): Promise<Omit<Row, 'notices' | 'search' | 'index KB/notice' | 'files' | 'build ms/section' | 'load'>> {
  const queries = drawQueries(records);
  const server = await serveFolder(folder);
  const address = new URL('search/index.html', server.address).href;
  const loads = [];
  for (const query of queries.filter(({ kind }) => kind === 'word').slice(0, WEIGHED))
    loads.push(await weighFirst(browser, address, folder, query, ask));
  const page = await browser.newPage();
  await page.goto(address);
  const answers: Answer[] = [];
  for (const query of queries) answers.push(await ask(page, query, { whole: true }));
  await page.close();
  await server.close();
  const score = scoreOf(queries, answers, truthOf(records), records);
  for (const fault of score.faults.slice(0, 8)) console.log(`         ${fault}`);
  const times = answers.map(({ milliseconds }) => milliseconds);
  return {
    'recall %': percent(score.recall),
    'precision %': percent(score.precision),
    'absent %': percent(score.absent),
    'best first %': percent(score.bestFirst),
    KB: Math.round(
      quantile(
        loads.map(({ bytes }) => bytes),
        0.5,
      ) / 1024,
    ),
    requests: quantile(
      loads.map(({ requests }) => requests),
      0.5,
    ),
    'p50 ms': quantile(times, 0.5).toFixed(0),
    'p95 ms': quantile(times, 0.95).toFixed(0),
  };
}

/** The texts that results are read from are not counted. */
function measureIndex(
  count: number,
  folder: string,
  parts: readonly string[],
): Pick<Row, 'index KB/notice' | 'files'> {
  const files = sizesBelow(...parts.map((part) => path.join(folder, part)));
  const bytes = files.reduce((sum, size) => sum + size, 0);
  return { 'index KB/notice': (bytes / 1024 / count).toFixed(1), files: files.length };
}

function buildOf(milliseconds: number, count: number): Pick<Row, 'build ms/section' | 'load'> {
  return {
    'build ms/section': (milliseconds / SECTIONS / count).toFixed(1),
    load: loadavg()[0]?.toFixed(1) ?? '',
  };
}

function report(row: Row): void {
  print((Object.keys(COLUMNS) as (keyof Row)[]).map((column) => String(row[column])));
}

function print(cells: readonly string[]): void {
  const widths = Object.values(COLUMNS);
  console.log(
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('')
      .trimEnd(),
  );
}
