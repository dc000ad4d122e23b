/** Makes the pictures in docs/ of the built sample site: `npm run screenshots`. Needs a browser, as the browser tests do. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright';
import { makeSite } from '../../scripts/begin/new-site.ts';
import { check } from '../../scripts/commands/check.ts';
import { dev } from '../../scripts/commands/dev.ts';
import { findBrowser, NO_BROWSER } from '../browser/tools/find-browser.ts';
import { serveFolder } from '../browser/tools/static-server.ts';
import { takeDemo } from './demo.ts';
import { takeDesk } from './desk.ts';
import { pageOf } from './page.ts';
import { takeTables } from './tables.ts';

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  readonly elder?: boolean;
  /** As on a sheet of A4. */
  readonly print?: boolean;
  /** The page brings its style with it, as one that is opened from a disk. */
  readonly inlineStyle?: boolean;
}

const NOTICE = 'fanben-xuncha-2025/';
const PICTURES: readonly Picture[] = [
  { name: 'list', path: '', width: 1200, height: 720 },
  { name: 'notice', path: NOTICE, width: 1200, height: 860 },
  { name: 'notice-phone', path: NOTICE, width: 390, height: 844 },
  { name: 'notice-dark', path: NOTICE, width: 1200, height: 860, dark: true },
  { name: 'notice-elder', path: NOTICE, width: 390, height: 844, elder: true },
  { name: 'notice-print', path: NOTICE, width: 794, height: 1123, print: true },
  { name: 'figures', path: `${NOTICE}figures/`, width: 1200, height: 860 },
  { name: 'search', path: 'search/?q=%E7%BE%A4%E4%BC%97', width: 1200, height: 720 },
];

const docs = resolve('docs/pictures');
const browser = await findBrowser();
if (browser === undefined) {
  process.stderr.write(`${NO_BROWSER}\n`);
  process.exitCode = 1;
} else {
  mkdirSync(docs, { recursive: true });
  const server = await serveFolder('_site');
  try {
    for (const picture of PICTURES) await take(browser, server.address, picture);
    await takeDesk(browser, docs);
    await takeTables(browser, docs);
    await takeDemo(browser, docs);
    await takeFindings(browser);
  } finally {
    await server.close();
    await browser.close();
  }
}

/** What an editor sees of a wrong number: the report to sign, and the preview. */
async function takeFindings(from: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tongbao-screenshots-'));
  // As an editor has it: the places of findings are read in the pictures.
  const content = 'content';
  process.chdir(folder);
  makeSite({ folder, kind: '巡察整改通报', version: '0' });
  const index = join(content, 'shili-xuncha', 'index.md');
  writeFileSync(index, readFileSync(index, 'utf8').replaceAll('整改完成11个', '整改完成10个'));
  const asked = { paths: [], content, format: 'html', strict: false, language: 'zh', colour: false } as const;
  mkdirSync(join(folder, 'report'));
  writeFileSync(join(folder, 'report', 'index.html'), check(asked).text);
  const report = await serveFolder(join(folder, 'report'));
  const preview = await dev({ content, port: 0, language: 'zh', tell: () => undefined });
  try {
    await take(from, report.address, {
      name: 'report',
      path: '',
      width: 1000,
      height: 900,
      inlineStyle: true,
    });
    await take(from, preview.address, { name: 'preview', path: 'shili-xuncha/', width: 1200, height: 760 });
  } finally {
    await report.close();
    await preview.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function take(
  from: Browser,
  site: string,
  { name, path, width, height, dark, elder, print, inlineStyle }: Picture,
): Promise<void> {
  const page = await pageOf(from, {
    viewport: { width, height },
    colorScheme: dark === true ? 'dark' : 'light',
    bypassCSP: print === true || inlineStyle === true,
  });
  await page.goto(new URL(path, site).href);
  if (path.startsWith('search')) await page.waitForSelector('[data-search-results] a');
  if (elder === true) {
    await page.click('[data-elder-toggle]');
    await page.waitForSelector('[data-elder-toggle][aria-pressed="true"]');
  }
  if (print === true) {
    await page.emulateMedia({ media: 'print' });
    // What is shown has no margins of its own.
    await page.addStyleTag({ content: 'body { padding: 37mm 26mm 35mm 28mm }' });
  }
  await page.screenshot({ path: join(docs, `${name}.png`) });
  await page.close();
}
