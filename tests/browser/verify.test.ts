/** A reader with a downloaded file and the page `verify/index.html`. */

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeProofs } from '../../scripts/publish/verify/word-digests.ts';
import { FULL, SHORT, SITE, temporaryFolder } from '../site/sample-site.ts';
import { writePages } from '../written-pages.ts';
import { describeInBrowser } from './tools/browser-test.ts';
import { type StaticServer, serveFolder } from './tools/static-server.ts';

await describeInBrowser('the page that verifies', (browser) => {
  let folder: string;
  let downloads: string;
  let server: StaticServer;

  beforeAll(async () => {
    folder = temporaryFolder();
    downloads = temporaryFolder();
    writePages({ site: SITE, notices: [FULL, SHORT], editions: new Map(), folder });
    mkdirSync(path.join(folder, 'fanben-2025'), { recursive: true });
    writeFileSync(path.join(folder, 'fanben-2025', 'fanben-2025.pdf'), '%PDF-1.7 范本');
    writeFileSync(path.join(folder, 'fanben-2025', 'fanben-2025.txt'), '范本镇 37 人\n收回32.5万元\n');
    writeProofs(folder);
    server = await serveFolder(folder, '/a b/中文/');
  });
  afterAll(async () => {
    await server.close();
    for (const made of [folder, downloads]) rmSync(made, { recursive: true, force: true });
  });

  const published = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

  function download(name: string, content: string): string {
    const file = path.join(downloads, name);
    writeFileSync(file, content);
    return file;
  }

  /** Opens the page; whatever the browser complains of fails the test. */
  async function open(address: string, look: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext();
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      // The policy is applied to the file that is compared, too: no style of it takes effect, which is as it should be.
      if (message.type() === 'error' && !/Applying inline style/.test(message.text()))
        problems.push(message.text());
    });
    await page.goto(address);
    await look(page);
    await context.close();
    expect(problems).toEqual([]);
  }

  const onServer = (): string => new URL('verify/index.html', server.address).href;
  const onDisk = (): string => pathToFileURL(path.join(folder, 'verify', 'index.html')).href;

  /** What the page says of the files, in their order. */
  async function saidOf(page: Page, files: string[]): Promise<string[]> {
    await page.setInputFiles('#verify-file', files);
    const entries = page.locator('[data-verify-results] li');
    await expect.poll(() => entries.count()).toBe(files.length);
    const said = await entries.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.outcome));
    return said.map(String).reverse();
  }

  it.each([
    ['a server', onServer],
    ['a disk', onDisk],
  ])('from %s: knows the file, its words in other bytes, other words, and a stranger', async (_, address) => {
    const html = published('fanben-2025/index.html');
    const txt = published('fanben-2025/fanben-2025.txt');
    await open(address(), async (page) => {
      const files = [
        download('随便什么名字.bin', published('fanben-2025/fanben-2025.pdf')),
        download('fanben-2025.txt', txt.replaceAll('\n', '\r\n')),
        download('某通报.html', html.replace('</body>', '<script>alert(1)</script></body>')),
        download('fanben-2025 (1).txt', txt.replace('32.5', '23.5')),
        download('fanben-2025.pdf', '%PDF-1.7 另一份'),
        download('index.html', html.replace('整改', '整顿')),
        download('无关.txt', '无关'),
      ];
      expect(await saidOf(page, files)).toEqual([
        'same',
        'words',
        'words',
        'changed',
        'changed',
        'unknown',
        'unknown',
      ]);
      const first = page.locator('[data-verify-results] li').last();
      expect(await first.textContent()).toBe(
        '“随便什么名字.bin”与本站发布的 fanben-2025/fanben-2025.pdf 完全相同。',
      );
      expect(await page.locator('[data-verify-disk]').isVisible()).toBe(address === onDisk);
    });
  });

  it('takes a file that is dropped beside the box, and keeps the page', async () => {
    await open(onServer(), async (page) => {
      await page.evaluate((content) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([content], 'a.pdf'));
        const event = new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true });
        document.querySelector('h1')?.dispatchEvent(event);
        if (!event.defaultPrevented) throw new Error('the file would replace the page');
      }, published('fanben-2025/fanben-2025.pdf'));
      await expect.poll(() => page.locator('[data-outcome="same"]').count()).toBe(1);
    });
  });

  it('reads the words of every page as the command does', async () => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(?:html|css|js|json|csv|svg)$/.test(name) && name !== 'verify/manifest.js');
    expect(names.length).toBeGreaterThan(15);
    await open(onServer(), async (page) => {
      const files = names.map((name, index) =>
        download(`${index}-${path.basename(name)}`, `${published(name)}\n`),
      );
      expect(await saidOf(page, files)).toEqual(names.map(() => 'words'));
    });
  });

  it('compares a pasted digest where the browser computes none', async () => {
    await open(onServer(), async (page) => {
      await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
      await page.reload();
      expect(await page.locator('#verify-file').isVisible()).toBe(false);
      expect(await page.locator('[data-verify-unsafe]').isVisible()).toBe(true);
      const [sum = '', name = ''] = published('SHA256SUMS').split('\n')[0]?.split('  ') ?? [];
      for (const [given, outcome] of [
        [` ${sum.toUpperCase()}\n`, 'same'],
        ['0'.repeat(64), 'unknown'],
        ['<b>', 'malformed'],
      ] as const) {
        await page.fill('#verify-sum', given);
        await page.press('#verify-sum', 'Enter');
        await expect
          .poll(() => page.locator('li[data-outcome]').first().getAttribute('data-outcome'))
          .toBe(outcome);
      }
      expect(await page.locator('[data-outcome="same"]').textContent()).toContain(name);
    });
  });

  it('says where the list cannot be read', async () => {
    const copy = temporaryFolder();
    cpSync(folder, copy, { recursive: true });
    rmSync(path.join(copy, 'verify', 'manifest.js'));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.join(copy, 'verify', 'index.html')).href);
    await expect.poll(() => page.locator('[data-outcome="unlisted"]').count()).toBe(1);
    expect(await page.locator('#verify-file').isVisible()).toBe(false);
    await context.close();
    rmSync(copy, { recursive: true, force: true });
  });

  it('is linked from the foot of every page', () => {
    for (const name of ['index.html', 'search/index.html', 'fanben-2025/index.html'])
      expect(published(name)).toMatch(/<a href="(?:\.\.\/)?verify\/index\.html">核对下载的文件<\/a>/);
  });
});
