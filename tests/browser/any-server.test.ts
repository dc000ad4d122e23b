/** The whole published sample, copied to servers of all kinds: what a reader does works on each. */

import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWebConfig } from '../../scripts/publish/pack/web-config.ts';
import { buildSample } from '../build-sample.ts';
import { describeInBrowser } from './tools/browser-test.ts';
import { hasNginx, NO_NGINX, serveWithNginx } from './tools/nginx.ts';
import { foundIn } from './tools/search-answer.ts';
import { serveFolder } from './tools/static-server.ts';

/** Words of the sample's thirteenth section, across a mark. */
const RUN = '虚报整改进度、照抄';
const ITEM = 's13-3';

await describeInBrowser('the published folder', (browser) => {
  let folder: string;
  beforeAll(() => {
    folder = buildSample();
  });
  afterAll(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

  /** Reads as a person would; whatever the browser complains of, and whatever a server refuses, is returned. */
  async function readFrom(address: string): Promise<string[]> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} ${new URL(response.url()).pathname}`);
    });
    await page.goto(new URL('index.html', address).href);
    await page.click('a[href^="fanben-xuncha-2025/"]');
    await page.waitForURL(/\/fanben-xuncha-2025\/index\.html$/);
    await expect.poll(() => page.locator(`#${ITEM}`).isVisible()).toBe(true);
    await findInPage(page);
    await page.click('a[href="figures/index.html"]');
    await page.waitForURL(/\/figures\/index\.html$/);
    await expect.poll(() => page.locator('table').first().isVisible()).toBe(true);
    await page.goto(new URL('search/index.html', address).href);
    await page.fill('#q', RUN);
    await page.click('[data-search-results] a');
    await page.waitForURL(new RegExp(`#${ITEM}$`));
    await expect.poll(() => page.locator(`#${ITEM} mark`).count()).toBeGreaterThan(0);
    await page.goto(new URL(`search/index.html?q=${encodeURIComponent(RUN)}`, address).href);
    expect(await foundIn(page)).not.toEqual([]);
    const note = page.locator('[data-search-note]');
    await expect.poll(() => note.allTextContents()).toEqual(['']);
    await context.close();
    return problems;
  }

  async function findInPage(page: Page): Promise<void> {
    await page.click('[data-find-open]');
    await page.fill('[data-find] input', RUN);
    await expect
      .poll(() => page.locator('[data-find-status]').allTextContents())
      .toEqual([expect.stringMatching(/^第 1 处/)]);
  }

  it('works under a path with blanks and Chinese characters', async () => {
    const server = await serveFolder(folder, '/a b/c/中文/');
    expect(await readFrom(server.address)).toEqual([]);
    await server.close();
  });

  it('works on a server that knows only what IIS and the web.config of the zip know', async () => {
    const server = await serveFolder(folder);
    server.serveOnly([...COMMON, ...mappedIn(writeWebConfig())]);
    expect(await readFrom(server.address)).toEqual([]);
    await server.close();
  });

  it('works there without the web.config: only the icon is missing', async () => {
    const server = await serveFolder(folder);
    server.serveOnly(COMMON);
    const refused = await readFrom(server.address);
    expect(refused.filter((problem) => !/icon\.svg$|status of 404/.test(problem))).toEqual([]);
    await server.close();
  });

  it('works from a disk', async () => {
    expect(await readFrom(pathToFileURL(`${folder}/`).href)).toEqual([]);
  });

  if (hasNginx()) {
    it('works on nginx under a strict policy', async () => {
      const server = await serveWithNginx(folder, '/a b/c/中文/');
      try {
        expect(await readFrom(server.address)).toEqual([]);
      } finally {
        await server.close();
      }
    });
  } else {
    process.stderr.write(`${NO_NGINX}\n`);
    describe.skip('works on nginx under a strict policy', () => undefined);
  }
});

/** Extensions that every web server has a type for. */
const COMMON = ['.css', '.gif', '.html', '.jpg', '.js', '.pdf', '.png', '.txt'];

function mappedIn(config: string): string[] {
  return [...config.matchAll(/<mimeMap fileExtension="([^"]+)"/g)].map(([, extension = '']) => extension);
}
