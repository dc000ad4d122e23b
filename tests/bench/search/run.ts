/**
 * Measures the search in a real browser on invented notices, beside Pagefind as it comes: how much of what is there is
 * found, how much of what is found is there, whether the best comes first, how much is loaded, how long it takes.
 * `node dist/tests/bench/search/run.js [NUMBER OF NOTICES]…` (1 and 100 where none is named)
 */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import type { Notice } from '../../../scripts/notice/model.ts';
import { writeSearchIndex } from '../../../scripts/search/search-index.ts';
import { recordsOf, type SearchRecord } from '../../../scripts/search/search-record.ts';
import { writePages } from '../../../scripts/site/write-pages.ts';
import { findBrowser, NO_BROWSER } from '../../browser/find-browser.ts';
import { serveFolder } from '../../browser/static-server.ts';
import { SITE } from '../../site/sample-site.ts';
import { inventNotices } from './invented-notices.ts';
import { indexAsItComes, searchAsItComes } from './pagefind-as-it-comes.ts';
import { drawQueries, type Query, truthOf } from './queries.ts';
import { type Answer, percent, quantile, scoreOf } from './score.ts';

/**
 * Asks once in the page; the browser's own clock says how long the first answer took.
 * @param whole everything that is found, not the first answer only
 */
type Ask = (page: Page, query: Query, whole: boolean) => Promise<Answer>;

const browser = await findBrowser();
if (browser === undefined) throw new Error(NO_BROWSER);
const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((count) => count > 0);
print(
  'notices',
  'search',
  'recall',
  'precis.',
  'absent',
  'best',
  'KB',
  'requests',
  'p50',
  'p95',
  'KB/not.',
  'files',
);
for (const count of asked.length > 0 ? asked : [1, 100]) await measure(browser, count);
await browser.close();

async function measure(browser: Browser, count: number): Promise<void> {
  const notices = inventNotices(count);
  const records = notices.flatMap(recordsOf);
  const queries = drawQueries(records);
  await inFolder(async (folder) => {
    await writePages({ site: SITE, notices, editions: new Map(), folder });
    const began = performance.now();
    await writeSearchIndex(notices, folder);
    const took = (performance.now() - began) / (14 * count);
    await report(browser, 'tongbao', folder, notices, records, queries, askOurs);
    console.log(`${' '.repeat(9)}${took.toFixed(1)} ms a section to index`);
  });
  await inFolder(async (folder) => {
    await writePages({ site: SITE, notices, editions: new Map(), folder });
    await indexAsItComes(records, path.join(folder, 'pagefind'));
    await report(
      browser,
      'Pagefind',
      folder,
      notices,
      records,
      queries,
      searchAsItComes(path.join(folder, 'pagefind')),
    );
  });
}

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-bench-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function report(
  browser: Browser,
  name: string,
  folder: string,
  notices: readonly Notice[],
  records: readonly SearchRecord[],
  queries: readonly Query[],
  ask: Ask,
): Promise<void> {
  const server = await serveFolder(folder);
  const address = new URL('search/index.html', server.address).href;
  const firsts = [];
  for (const query of queries.filter(({ kind }) => kind === 'word').slice(0, 5))
    firsts.push(await weighFirst(browser, address, folder, query, ask));
  const page = await browser.newPage();
  await page.goto(address);
  const answers: Answer[] = [];
  for (const query of queries) answers.push(await ask(page, query, true));
  await page.close();
  await server.close();
  const score = scoreOf(queries, answers, truthOf(records), records);
  const files = sizesBelow(path.join(folder, 'pagefind'));
  print(
    String(notices.length),
    name,
    percent(score.recall),
    percent(score.precision),
    percent(score.absent),
    percent(score.bestFirst),
    String(
      Math.round(
        quantile(
          firsts.map(({ bytes }) => bytes),
          0.5,
        ) / 1024,
      ),
    ),
    String(
      quantile(
        firsts.map(({ requests }) => requests),
        0.5,
      ),
    ),
    quantile(
      answers.map(({ milliseconds }) => milliseconds),
      0.5,
    ).toFixed(0),
    quantile(
      answers.map(({ milliseconds }) => milliseconds),
      0.95,
    ).toFixed(0),
    String(Math.round(files.reduce((sum, size) => sum + size, 0) / 1024 / notices.length)),
    String(files.length),
  );
  for (const line of score.faults.slice(0, 8)) console.log(`${' '.repeat(9)}${line}`);
}

/** What a first query loads, compressed as a server would: the engine, its index, the script that asks it. */
async function weighFirst(
  browser: Browser,
  address: string,
  folder: string,
  query: Query,
  ask: Ask,
): Promise<{ readonly bytes: number; readonly requests: number }> {
  const page = await browser.newPage();
  const loaded: string[] = [];
  page.on('requestfinished', (request) => loaded.push(decodeURI(new URL(request.url()).pathname)));
  await page.goto(address);
  await ask(page, query, false);
  await page.close();
  const counted = loaded.filter((name) => /pagefind\/|search\/text\/|assets\/search/.test(name));
  let bytes = 0;
  for (const name of counted) {
    const content = readFileSync(path.join(folder, name));
    bytes += /\.(?:js|json)$/.test(name) ? gzipSync(content).length : content.length;
  }
  return { bytes, requests: counted.length };
}

/** Asks the scripts of the search page, as they are. */
async function askOurs(page: Page, { typed }: Query, whole: boolean): Promise<Answer> {
  return page.evaluate<Answer>(`(async (typed) => {
    const { engine, known, texts } = document.querySelector('[data-search]').dataset;
    const sources = { engine, known, folder: texts, progress() {}, stop: new AbortController().signal };
    const began = performance.now();
    const wish = { words: searchText.wordsOf(typed), filters: {}, order: 'best' };
    const first = await searchFind.find(wish, sources);
    const milliseconds = performance.now() - began;
    const { hits, partial } = ${whole} && first.rest ? await first.rest() : first;
    const found = new Set([...first.hits, ...hits].map(({ address }) => address));
    return { found: [...found], partial, milliseconds };
  })(${JSON.stringify(typed)})`);
}

function sizesBelow(folder: string): number[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)).length);
}

function print(...cells: readonly string[]): void {
  console.log(cells.map((cell) => cell.padEnd(9)).join(''));
}
