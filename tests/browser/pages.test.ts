import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeSearchIndex } from '../../scripts/search/search-index.ts';
import { indexed } from '../../scripts/search/search-record.ts';
import { noticePages } from '../../scripts/site/notice/notice-pages.ts';
import { documentFor } from '../document-for.ts';
import { FULL, notice, SHORT, SITE, table, temporaryFolder } from '../site/sample-site.ts';
import { writePages } from '../written-pages.ts';
import { describeInBrowser } from './tools/browser-test.ts';
import { foundIn } from './tools/search-answer.ts';
import { type StaticServer, serveFolder } from './tools/static-server.ts';

/** A ledger of more columns than a phone has room for. */
const WIDE = notice('taizhang-2025', [
  '整改台账如下：',
  table([
    ['序号', '反馈问题', '责任单位', '责任人员', '完成时限', '整改状态'],
    ['1', '沿河生活污水直排', '镇村镇建设办公室', '分管负责同志', '2026年3月', '已完成'],
  ]),
]);

await describeInBrowser('a reader', (browser) => {
  let folder: string;
  let server: StaticServer;
  const problems: string[] = [];

  beforeAll(async () => {
    folder = temporaryFolder();
    writePages({ site: SITE, notices: [FULL, SHORT], editions: new Map(), folder });
    for (const { path: name, draw } of noticePages(documentFor(WIDE), SITE, { editions: [] })) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), draw());
    }
    await writeSearchIndex([FULL, SHORT].map(indexed), folder);
    // Blanks and Chinese in the path, and the strict policy: every test below runs under both.
    server = await serveFolder(folder, '/a b/中文/');
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page of the site; whatever the browser complains of fails the test. */
  async function read(name: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    problems.length = 0;
    page.on('pageerror', (problem) => problems.push(problem.message));
    page.on('console', (message) => {
      // The sample's picture and full texts are not part of what is built here.
      if (message.type() === 'error' && !/404/.test(message.text())) problems.push(message.text());
    });
    await page.goto(new URL(name, server.address).href);
    await look(page);
    await context.close();
    expect(problems).toEqual([]);
  }

  const search = async (page: Page, query: string): Promise<string[]> => {
    await page.fill('#q', query);
    return foundIn(page, query);
  };

  const chooseElder = async (page: Page): Promise<void> => {
    await page.click('[data-elder-toggle]');
    await expect.poll(() => page.locator('[data-elder-toggle][aria-pressed="true"]').count()).toBe(1);
  };

  const headings = (page: Page) => page.locator('h1').allTextContents();

  it('goes from the list to a notice', async () => {
    await read('index.html', {}, async (page) => {
      await page.click('text=范本镇关于问题整改进展的通报');
      await page.waitForURL(/\/fanben-2025\/index\.html$/);
      await expect.poll(() => headings(page)).toEqual([FULL.meta.title]);
      await expect.poll(() => page.locator('.tb-sample-banner').isVisible()).toBe(true);
    });
  });

  it('narrows the list to one kind', async () => {
    await read('index.html', {}, async (page) => {
      await page.click('button[data-kind="公示"]');
      await expect.poll(() => page.locator('.tb-notice-entry:visible').count()).toBe(1);
      await expect.poll(() => page.locator('[data-list-count]').allTextContents()).toEqual(['共 1 份']);
    });
  });

  it('finds a run of characters across words and punctuation, and lands on the item', async () => {
    await read('search/index.html', {}, async (page) => {
      expect(await search(page, '人谈话')).toEqual(['../fanben-2025/index.html#s1-2']);
      expect(await page.locator('[data-search-results] mark').allTextContents()).toEqual(['人谈话']);
      expect(await search(page, '32.5万')).toEqual(['../fanben-2025/index.html#s1-1']);
      expect(await search(page, 'ab')).toEqual(['../fanben-2025/index.html#s2-1']);
      expect(await search(page, '次追缴')).toEqual(['../fanben-2025/index.html#s1-1']);
      await page.click('[data-search-results] a');
      await page.waitForURL(/\/fanben-2025\/index\.html\?.*#s1-1$/);
      await expect.poll(() => page.locator('#s1-1 > .tb-lead').isVisible()).toBe(true);
    });
  });

  it.each(['?hit=整改#%', '?hit=整改#100%', '?hit=整改%#%E6', '?hit=%&hit=整改#s1-1%'])(
    'runs its scripts whatever the address says: %s',
    async (address) => {
      await read(`fanben-2025/index.html${address}`, {}, async (page) => {
        const faults: string[] = [];
        page.on('pageerror', (error) => faults.push(error.message));
        await page.reload();
        // The last script of the page came to its end.
        await page.locator('[data-speech-open]').first().waitFor({ state: 'attached' });
        expect(faults).toEqual([]);
        if (!address.startsWith('?hit=%')) expect(await page.locator('mark').count()).toBeGreaterThan(0);
      });
    },
  );

  it('finds what holds all of several words, and the title before the text', async () => {
    await read('search/index.html?q=整改', {}, async (page) => {
      expect((await foundIn(page))[0]).toBe('../fanben-2025/index.html');
      expect(await page.locator('[data-search-results] a').first().getAttribute('href')).toBe(
        `../fanben-2025/index.html?hit=${encodeURIComponent('整改')}`,
      );
      expect(await search(page, '学习 追缴')).toEqual(['../fanben-2025/index.html#s1-1']);
      expect(await search(page, '学习 公示期')).toEqual([]);
      expect(await page.locator('[data-search-status]').textContent()).toContain('没有找到“学习 公示期”');
    });
  });

  it('narrows what is found, and keeps query and choice in the address', async () => {
    await read('search/index.html?q=范本镇&year=2024', {}, async (page) => {
      const pages = (hrefs: readonly string[]) => hrefs.map((href) => href.replace(/#.*/, ''));
      expect(pages(await foundIn(page))).toEqual(['../fanben-gongshi/index.html']);
      await page.selectOption('select[name="year"]', '');
      await expect.poll(() => page.locator('[data-search-results] a').count()).toBeGreaterThan(1);
      await expect.poll(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: '范本镇' });
    });
  });

  it('is not searched for while the input method is still composing', async () => {
    await read('search/index.html', {}, async (page) => {
      const box = page.locator('#q');
      await page.clock.install();
      await box.dispatchEvent('compositionstart');
      await box.fill('zheng');
      // Every search that is put off for a moment has begun by then, and says so at once.
      await page.clock.runFor(1000);
      expect(await page.locator('[data-search-status]').textContent()).toBe('');
      await box.fill('整改');
      await box.dispatchEvent('compositionend');
      expect(await foundIn(page, '整改')).not.toEqual([]);
    });
  });

  it('searches from the box on any page', async () => {
    await read('fanben-2025/index.html', {}, async (page) => {
      await page.keyboard.press('/');
      await expect.poll(() => page.locator('input[type="search"]:focus').count()).toBe(1);
      await page.keyboard.type('追缴');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/index\.html\?/);
      expect(await foundIn(page, '追缴')).not.toEqual([]);
    });
  });

  it('prints the notice and nothing around it', async () => {
    await read('fanben-2025/index.html', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const chrome of [
        '.tb-band',
        '.tb-breadcrumb',
        '.tb-contents',
        '.tb-tools',
        '.tb-tally',
        '.tb-site-foot',
        '.tb-record',
      ])
        await expect.poll(() => page.locator(chrome).isVisible(), { message: chrome }).toBe(false);
      for (const words of ['h1', '#s1 > .tb-lead', '#s1-1 > .tb-lead', '.tb-notice-text table'])
        await expect.poll(() => page.locator(words).isVisible(), { message: words }).toBe(true);
    });
  });

  it('never scrolls sideways, on a phone of 320 pixels and in 关怀版', async () => {
    const figures = 'fanben-2025/figures/index.html';
    const notices = ['fanben-2025/index.html', 'taizhang-2025/index.html'];
    for (const name of ['index.html', ...notices, figures, 'search/index.html?q=整改']) {
      await read(name, { viewport: { width: 320, height: 640 } }, async (page) => {
        const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (name.startsWith('search/')) expect(await foundIn(page, '整改')).not.toEqual([]);
        expect(await overflow(), name).toBe(0);
        await chooseElder(page);
        expect(await overflow(), `${name}, 关怀版`).toBe(0);
      });
    }
  });

  it('keeps 关怀版 from page to page', async () => {
    await read('index.html', {}, async (page) => {
      await chooseElder(page);
      await page.click('text=范本镇关于问题整改进展的通报');
      await page.waitForURL(/\/fanben-2025\/index\.html$/);
      const size = await page
        .locator('.tb-notice-text p')
        .first()
        .evaluate((one) => getComputedStyle(one).fontSize);
      expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(27);
      expect(await page.locator('[data-elder-toggle]').getAttribute('aria-pressed')).toBe('true');
    });
  });

  it('reads, follows the contents and is shown no dead button without JavaScript', async () => {
    await read('fanben-2025/index.html', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#s2-1').isVisible()).toBe(true);
      expect(await page.locator('button:visible').count()).toBe(1);
      await page.click('.tb-contents a[href="#s2"]');
      await expect.poll(() => new URL(page.url()).hash).toBe('#s2');
    });
    await read('search/index.html', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-search-fallback]').textContent()).toContain('检索需要启用 JavaScript');
    });
  });

  it('opens the folder from a disk', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(`${folder}/index.html`).href);
    await page.click('text=范本镇关于问题整改进展的通报');
    await page.waitForURL(/\/fanben-2025\/index\.html$/);
    await expect.poll(() => headings(page)).toEqual([FULL.meta.title]);
    await page.click('.tb-contents a[href="#s2"]');
    await expect.poll(() => new URL(page.url()).hash).toBe('#s2');
    await page.click('.tb-band-nav a:nth-child(2)');
    await page.waitForURL(/\/search\/index\.html$/);
    await expect.poll(() => headings(page)).toEqual(['检索通报']);
    await page.fill('#q', '次追缴');
    await page.click('[data-search-results] a');
    await page.waitForURL(/\/fanben-2025\/index\.html\?.*#s1-1$/);
    await expect
      .poll(async () => (await page.locator('#s1-1 mark').allTextContents()).join(''))
      .toBe('次，追缴');
    await context.close();
  });

  it('is shown the section being read in the contents', async () => {
    await read('fanben-2025/index.html#s2-1', { viewport: { width: 1280, height: 300 } }, async (page) => {
      const current = page.locator('.tb-contents a[aria-current="location"]');
      await expect
        .poll(() => current.evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
        .toEqual(['#s2-1']);
    });
  });
});
