import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FULL, figure, notice, SHORT, SITE, temporaryFolder } from '../site/sample-site.ts';
import { writePages } from '../written-pages.ts';
import { describeInBrowser } from './tools/browser-test.ts';
import { type StaticServer, serveFolder } from './tools/static-server.ts';

const MANY = Array.from({ length: 60 }, (_, index) =>
  notice(`n-${index}`, ['正文。'], {
    kind: index === 59 ? '公告' : '通报',
    published: { date: '2023-01-01' },
  }),
);

const STATES = [
  notice('open', ['正文。'], {
    title: '某镇尚在整改的通报',
    published: { date: '2024-05-01' },
    figures: [figure('ongoing', '2', '个', '2个')],
  }),
  notice('done', ['正文。'], {
    title: '某镇整改完的通报',
    published: { date: '2022-05-01' },
    figures: [figure('ongoing', '0', '个', '0个')],
  }),
];

await describeInBrowser('the tools of a page', (browser) => {
  let folder: string;
  let server: StaticServer;

  beforeAll(async () => {
    folder = temporaryFolder();
    writePages({ site: SITE, notices: [FULL, SHORT, ...MANY, ...STATES], editions: new Map(), folder });
    server = await serveFolder(folder, '/a b/中文/');
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, look: (page: Page) => Promise<void>, from = server.address) {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(new URL(name, from).href);
    await look(page);
    await context.close();
  }

  it('find any run of characters, also from a disk, also across a heading and its paragraph', async () => {
    for (const from of [server.address, pathToFileURL(`${folder}/`).href]) {
      await open(
        'fanben-2025/index.html',
        async (page) => {
          await page.click('[data-find-open]');
          const status = () => page.locator('[data-find-status]').allTextContents();
          await page.keyboard.type('学习。开展');
          await expect.poll(status).toEqual(['第 1 处，共 1 处']);
          await page.locator('[data-find] input').fill('没有的字');
          await expect.poll(status).toEqual(['本页没有']);
          await page.locator('[data-find] input').fill('ab类');
          await expect.poll(status).toEqual(['第 1 处，共 1 处']);
          await page.locator('[data-find] input').fill('整改');
          await expect.poll(status).toEqual([expect.stringMatching(/^第 1 处，共 [3-9] 处$/)]);
          await page.keyboard.press('Enter');
          await expect.poll(status).toEqual([expect.stringMatching(/^第 2 处，共 [3-9] 处$/)]);
          await page.keyboard.press('Escape');
          await expect.poll(() => page.locator('[data-find]').isVisible()).toBe(false);
          await expect.poll(() => page.locator('[data-find-open]:focus').count()).toBe(1);
        },
        from,
      );
    }
  });

  it('go from the tally to the sentence that states the figure, and mark it', async () => {
    await open('fanben-2025/index.html', async (page) => {
      const link = page.locator('.tb-tally a').first();
      const words = (await link.textContent()) ?? '';
      await link.click();
      const marked = () =>
        page.evaluate(() => [...(CSS.highlights.get('stated') ?? [])].map((range) => range.toString()));
      await expect.poll(async () => (await marked()).join('')).toContain(words);
      expect((await marked()).join('')).toMatch(/[。；！？]$/);
    });
  });

  it('cite an item with title, issuer, date, place and address, without leaving the place', async () => {
    await open('fanben-2025/index.html', async (page) => {
      const copied = async () => {
        await page.keyboard.press('Enter');
        await expect.poll(() => page.locator('[data-cite-status]').allTextContents()).toEqual(['已复制']);
        return page.evaluate(() => navigator.clipboard.readText());
      };
      const focused = () => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 60));
      await page.focus('#s1-2 > .tb-permalink');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('[data-cite-place]').allTextContents()).toEqual(['第一节（二）']);
      await expect.poll(() => new URL(page.url()).hash).toBe('#s1-2');
      // The keyboard is in the bar at once, not a page of links away from it.
      await expect.poll(focused).toContain('data-cite-copy');
      const { title, issuer } = FULL.meta;
      expect(await copied()).toBe(`《${title}》，${issuer}，2025-12-08发布，第一节（二），${page.url()}`);
      await page.keyboard.press('Escape');
      await expect.poll(focused).toContain('href="#s1-2"');
      for (const [format, form] of [
        [
          'gbt',
          `^${issuer}\\. ${title}：第一节（二）\\[EB/OL\\]\\. \\(2025-12-08\\)\\[\\d{4}-\\d\\d-\\d\\d\\]\\. http\\S+#s1-2\\.$`,
        ],
        ['bibtex', `^@online\\{fanben-2025,\\n  author = \\{\\{${issuer}\\}\\},\\n  title = `],
      ] as const) {
        await page.keyboard.press('Enter');
        await page.selectOption('[data-cite-format]', format);
        await page.focus('[data-cite-copy]');
        expect(await copied()).toMatch(new RegExp(form));
        await page.keyboard.press('Escape');
      }
      await page.keyboard.press('Enter');
      await page.selectOption('[data-cite-format]', 'csl');
      await page.focus('[data-cite-copy]');
      expect(JSON.parse(await copied())).toMatchObject([
        {
          id: 'fanben-2025',
          title,
          author: [{ literal: issuer }],
          issued: { 'date-parts': [[2025, 12, 8]] },
          section: '第一节（二）',
        },
      ]);
    });
  });

  it('cite any paragraph and any row of a table, and the notice as a whole', async () => {
    await open('fanben-2025/index.html', async (page) => {
      const place = () => page.locator('[data-cite-place]').allTextContents();
      await page.hover('#text-p1');
      await page.click('#text-p1 > .tb-is-roaming');
      await expect.poll(place).toEqual(['前言第1段']);
      await expect.poll(() => new URL(page.url()).hash).toBe('#text-p1');
      const row = page.locator('tr[id]').first();
      const id = await row.getAttribute('id');
      await row.locator('td').last().hover();
      await page.click(`#${id} .tb-is-roaming`);
      await expect.poll(async () => (await place())[0]).toMatch(/表1第1行$/);
      await page.click('[data-cite-close]');
      await page.click('[data-cite-open]');
      await expect.poll(place).toEqual(['']);
    });
  });

  it('sort the figures by number and narrow them to words and unit, and keep that in the address', async () => {
    await open('fanben-2025/figures/index.html', async (page) => {
      const figures = () => page.locator('[data-figures] li:visible b').allTextContents();
      const inOrder = await figures();
      await page.selectOption('[data-figures-filter="sort"]', 'up');
      await expect.poll(figures).not.toEqual(inOrder);
      const values = await page
        .locator('[data-figures-groups] li')
        .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-v'))));
      expect(await figures()).toHaveLength(values.length);
      expect(Number.parseFloat((await figures())[0] ?? '')).toBe(Math.min(...values));
      await page.selectOption('[data-figures-filter="sort"]', '');
      await expect.poll(figures).toEqual(inOrder);
      await page.fill('[data-figures-filter="q"]', '追缴');
      await page.selectOption('[data-figures-filter="unit"]', '元');
      await expect.poll(figures).toEqual(['432.5万元']);
      await page.reload();
      await expect.poll(figures).toEqual(['432.5万元']);
    });
  });

  const counted = (page: Page) => page.locator('[data-list-count]').allTextContents();

  it('narrow the list over all its pages', async () => {
    await open('index.html', async (page) => {
      await page.click('button[data-kind="公告"]');
      await expect.poll(() => counted(page)).toEqual(['共 1 份']);
      const links = await page
        .locator('.tb-notice-entry:visible a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      expect(links).toHaveLength(1);
      await page.click('.tb-notice-entry:visible a');
      await page.waitForURL(/\/n-[0-9]+\/index\.html$/);
      await expect.poll(() => page.locator('h1').count()).toBe(1);
    });
  });

  it('narrow the list by state as the address says, and keep the choice in it', async () => {
    await open('index.html?status=整改中&kind=没有的文种', async (page) => {
      const shown = () => page.locator('.tb-notice-entry:visible h3').allTextContents();
      await expect.poll(() => counted(page)).toEqual(['共 1 份']);
      await expect.poll(shown).toEqual(['某镇尚在整改的通报']);
      expect(await page.locator('[data-list-filter="status"] option').allTextContents()).toEqual([
        '不限',
        '整改中（1）',
        '全部完成（1）',
      ]);
      await page.selectOption('[data-list-filter="status"]', '全部完成');
      await expect.poll(shown).toEqual(['某镇整改完的通报']);
      await page.selectOption('[data-list-filter="year"]', '2022');
      await expect
        .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
        .toMatchObject({ status: '全部完成', year: '2022' });
      await page.reload();
      await expect.poll(() => counted(page)).toEqual(['共 1 份']);
      await expect.poll(shown).toEqual(['某镇整改完的通报']);
    });
  });

  it('count what each choice of the list would leave, take choices back with the browser, and clear them', async () => {
    await open('index.html', async (page) => {
      const kinds = () => page.locator('[data-kinds] button').allTextContents();
      const atFirst = await kinds();
      const all = await counted(page);
      await page.selectOption('[data-list-filter="status"]', '整改中');
      await expect.poll(() => counted(page)).toEqual(['共 1 份']);
      await expect.poll(async () => (await kinds())[0]).toBe('全部 1');
      await page.goBack();
      await expect.poll(() => counted(page)).toEqual(all);
      await expect.poll(kinds).toEqual(atFirst);
      await page.goForward();
      await expect.poll(() => counted(page)).toEqual(['共 1 份']);
      await page.click('[data-list-open]');
      await expect.poll(() => counted(page)).toEqual(all);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('keep the filters of the list behind one button on a phone, which says how many are chosen', async () => {
    await open('index.html?status=整改中', async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const button = page.locator('[data-list-filters] summary');
      await expect.poll(() => button.textContent()).toBe('筛选（已选 1 项）');
      expect(await page.locator('[data-kinds]').isVisible()).toBe(false);
      const first = await page.locator('.tb-notice-entry:visible').first().boundingBox();
      expect((first?.y ?? 844) + (first?.height ?? 0)).toBeLessThan(844);
      await button.click();
      await expect.poll(() => page.locator('[data-kinds]').isVisible()).toBe(true);
    });
  });

  it('copy each field for the CMS, and the body', async () => {
    await open('fanben-2025/cms/fields.html', async (page) => {
      const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
      await page.click('[data-copy="field-ContentSource"]');
      await expect.poll(() => page.locator('[data-copy-status]').allTextContents()).toEqual(['已复制']);
      expect(await clipboard()).toBe('范本镇办公室');
      await page.click('[data-copy="body-source"]');
      await expect.poll(clipboard).toContain('<table');
    });
  });
});
