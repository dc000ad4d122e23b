/**
 * Measures the published pages with tools that are too slow or too large for every run: the W3C's HTML checker, a crawl
 * of all links with their fragments, Lighthouse. They are fetched when it runs (`npm run nightly`) and are no part of the
 * project; Java, nginx and a Chromium must be there. Ends with status 1 where a bar is missed.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { serveWithNginx } from './browser/tools/nginx.ts';

/** Lowest score, of 100, in each category. */
const BAR = 98;

const PAGES = {
  list: 'index.html',
  notice: 'fanben-xuncha-2025/index.html',
  figures: 'fanben-xuncha-2025/figures/index.html',
  search: 'search/index.html',
};

const root = mkdtempSync(path.join(tmpdir(), 'tongbao-nightly-'));
try {
  const site = buildForReaders(root);
  const server = await serveWithNginx(site, '/tongbao/');
  try {
    const results = [checkHtml(site), crawl(server.address), ...scorePages(server.address)];
    process.exitCode = results.every(Boolean) ? 0 : 1;
  } finally {
    await server.close();
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** The sample as a notice that is none: samples ask search engines to stay away, which costs a quarter of a score. */
function buildForReaders(folder: string): string {
  const content = path.join(folder, 'content');
  const site = path.join(folder, '_site');
  cpSync('content', content, { recursive: true });
  for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (path.basename(name) !== 'index.md') continue;
    const file = path.join(content, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^sample: true\r?\n/m, ''));
  }
  run(process.execPath, ['dist/scripts/tongbao.js', 'build', '--content', content, '--out', site]);
  return site;
}

/** What is pasted into a CMS is no page: `cms/body.html` is left out. */
function checkHtml(site: string): boolean {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !/cms.body\.html$/.test(name))
    .map((name) => path.join(site, name));
  const { stderr } = npx('vnu-jar@26.9.27', 'vnu', ['--errors-only', '--format', 'text', ...pages]);
  // Its style checker knows neither logical properties nor margin boxes of pages: only what it says of HTML counts.
  const errors = stderr.split('\n').filter((line) => /error/i.test(line) && !/error: CSS: /i.test(line));
  return tell('HTML', errors.length === 0, `${pages.length} pages, ${errors.length} errors`, errors);
}

function crawl(address: string): boolean {
  const { stdout } = npx('linkinator@7.6.1', 'linkinator', [
    address,
    '--recurse',
    '--check-fragments',
    '--format',
    'json',
  ]);
  const { links } = JSON.parse(stdout) as { links: { url: string; state: string }[] };
  const broken = links.filter(({ state }) => state === 'BROKEN').map(({ url }) => url);
  return tell('links', broken.length === 0, `${links.length} followed, ${broken.length} broken`, broken);
}

function scorePages(address: string): boolean[] {
  return Object.entries(PAGES).map(([name, page]) => {
    const { stdout } = npx(
      'lighthouse@13.5.0',
      'lighthouse',
      [
        new URL(page, address).href,
        '--quiet',
        '--output=json',
        '--only-categories=performance,accessibility,best-practices,seo',
        '--chrome-flags=--headless --no-sandbox',
      ],
      { CHROME_PATH: process.env.CHROME_PATH ?? chromeOfThisMachine() },
    );
    const { categories } = JSON.parse(stdout) as { categories: Record<string, { score: number }> };
    const scores = Object.entries(categories).map(
      ([category, { score }]) => [category, Math.round(score * 100)] as const,
    );
    const said = scores.map(([category, score]) => `${category} ${score}`).join(', ');
    return tell(
      `Lighthouse, ${name}`,
      scores.every(([, score]) => score >= BAR),
      said,
    );
  });
}

function chromeOfThisMachine(): string {
  const debian = '/usr/bin/chromium';
  return spawnSync(debian, ['--version']).error === undefined ? debian : chromium.executablePath();
}

function npx(
  tool: string,
  command: string,
  given: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): { readonly stdout: string; readonly stderr: string } {
  return run('npx', ['--yes', '-p', tool, command, ...given], environment);
}

/** A tool that finds something ends with a status of its own: what it prints is what counts. */
function run(command: string, given: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr, error } = spawnSync(command, given, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...environment },
  });
  if (error !== undefined) throw error;
  return { stdout, stderr };
}

function tell(what: string, held: boolean, figures: string, faults: readonly string[] = []): boolean {
  console.log([`${held ? '✓' : '✗'} ${what}: ${figures}`, ...faults].join('\n'));
  return held;
}
