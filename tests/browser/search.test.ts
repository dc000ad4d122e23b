import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { writeSearchIndex } from '../../scripts/search/search-index.ts';
import { writePages } from '../../scripts/site/write-pages.ts';
import { FULL, notice, SHORT, SITE, temporaryFolder } from '../site/sample-site.ts';
import { describeInBrowser } from './browser-test.ts';
import { CONTENT_SECURITY_POLICY, type StaticServer, serveFolder } from './static-server.ts';

/** A notice with more items than go on one page of results. */
const LONG = notice(
  'fanben-hedao',
  [
    '一、关于河道保洁的整改',
    ...Array.from({ length: 45 }, (_, at) => `${at + 1}.清理河段。第${at + 1}段已清理。`),
  ],
  { title: '范本镇河道保洁情况通报', published: { date: '2023-05-04' } },
);

await describeInBrowser('a reader who searches', (browser) => {
  let folder: string;
  let server: StaticServer;
  let page: Page;

  beforeAll(async () => {
    folder = temporaryFolder();
    const notices = [FULL, SHORT, LONG];
    await writePages({ site: SITE, notices, editions: new Map(), folder });
    await writeSearchIndex(notices, folder, 'pagefind');
    await writeSearchIndex(notices, folder, 'postings');
    // The same page as a larger site has it.
    const html = readFileSync(path.join(folder, 'search/index.html'), 'utf8');
    writeFileSync(
      path.join(folder, 'search/large.html'),
      html.replace(/data-pagefind="[^"]*"/, 'data-postings="../search/index/"'),
    );
    server = await serveFolder(folder);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterEach(async () => {
    await page.context().close();
    server.refuse([]);
    server.demand(CONTENT_SECURITY_POLICY);
  });

  const open = (query: string) => page.goto(new URL(`search/index.html?${query}`, server.address).href);
  const answered = () =>
    page.waitForFunction(() =>
      /^(?:找到|没有|检索暂时)/.test(document.querySelector('[data-search-status]')?.textContent ?? ''),
    );
  const found = async (): Promise<string[]> => {
    await answered();
    return page
      .locator('[data-search-results] a')
      .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').replace(/\?[^#]*/, '')));
  };
  const text = (part: string) => page.locator(`[data-search-${part}]`).textContent();

  const INDEX = ['.pagefind', '.pf_meta', '.pf_index', '.pf_fragment'];
  it.each([
    ['every file of the index', INDEX, undefined],
    ['the parts of the index with the words', ['.pf_index'], undefined],
    ['the parts of the index with the texts', ['.pf_fragment'], undefined],
    ['WebAssembly', [], "default-src 'self'; script-src 'self'; style-src 'self'"],
  ])('finds literally where the server refuses %s, and is told so', async (_, extensions, policy) => {
    server.refuse(extensions);
    if (policy !== undefined) server.demand(policy);
    await open(`q=${encodeURIComponent('人谈话')}`);
    expect(await found()).toEqual(['../fanben-2025/index.html#s1-2']);
    expect(await text('note')).toContain('索引未能使用');
    await page.fill('#q', '没有这样的话');
    await page.waitForFunction(() =>
      document.querySelector('[data-search-status]')?.textContent?.startsWith('没有找到“没有这样的话”'),
    );
  });

  it('finds the same with Pagefind, with postings and without an index', async () => {
    for (const query of ['整改', '学习 追缴', '32.5万', '清理河段']) {
      await open(`q=${encodeURIComponent(query)}`);
      const byPagefind = await found();
      expect(await text('note')).toBe('');
      server.refuse(INDEX);
      await page.goto(new URL(`search/large.html?q=${query}`, server.address).href);
      expect(await found(), query).toEqual(byPagefind);
      expect(await text('note')).toBe('');
      await open(`q=${encodeURIComponent(query)}`);
      expect(await found(), query).toEqual(byPagefind);
      server.refuse([]);
    }
  });

  it('finds by postings from a disk', async () => {
    await page.goto(pathToFileURL(path.join(folder, 'search/large.html')).href);
    await page.fill('#q', '学习 追缴');
    expect(await found()).toEqual(['../fanben-2025/index.html#s1-1']);
    expect(await text('note')).toBe('');
  });

  it('finds literally where the postings are not served', async () => {
    await page.route('**/search/index/*', (route) => route.abort());
    await page.goto(new URL('search/large.html?q=清理', server.address).href);
    expect(await found()).toHaveLength(20);
    expect(await text('status')).toBe('找到 45 处');
    expect(await text('note')).toContain('索引未能使用');
  });

  it('finds simplified characters by traditional ones, and wide figures by narrow ones', async () => {
    await open('q=學習 追繳');
    expect(await found()).toEqual(['../fanben-2025/index.html#s1-1']);
    expect(await text('note')).toBe('已按简体“学习 追缴”检索。');
    expect(await page.locator('[data-search-results] mark').allTextContents()).toEqual([
      '学习',
      '学习',
      '追缴',
    ]);
    await open('q=４３２．５万元');
    expect(await found()).toEqual(['../fanben-2025/index.html#s1-1']);
    expect(await text('note')).toBe('');
    await open('q=432');
    expect(await found()).toEqual(['../fanben-2025/index.html#s1-1']);
  });

  it('is told when neither index nor texts can be read, and is shown the full texts', async () => {
    const script = path.join(folder, 'search/text/1.js');
    const before = readFileSync(script);
    rmSync(script);
    server.refuse(INDEX);
    await open('q=整改');
    await answered();
    expect(await text('status')).toContain('检索暂时无法使用');
    expect(await page.locator('[data-search-fallback] a').first().isVisible()).toBe(true);
    writeFileSync(script, before);
  });

  it('lands on the hit in the text, marked', async () => {
    await page.setViewportSize({ width: 900, height: 400 });
    await open('q=逐项销号');
    await page.click('[data-search-results] a');
    await page.waitForLoadState();
    expect(new URL(page.url()).hash).toBe('#s1-1');
    expect(await page.locator('mark').allTextContents()).toEqual(['逐项销号']);
    await page.waitForFunction(() => {
      const box = document.querySelector('mark')?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
  });

  it('finds what runs on from a heading into its paragraph, and nothing across paragraphs', async () => {
    for (const [query, hrefs] of [
      ['制定计划。每月', ['../fanben-2025/index.html#s1-1']],
      ['专题学习开展', ['../fanben-2025/index.html#s1-1']],
      ['管理的整改各村', []],
      ['一次列出', []],
    ] as const) {
      await open(`q=${encodeURIComponent(query)}`);
      expect(await found(), query).toEqual(hrefs);
    }
  });

  it('is shown twenty results at a time', async () => {
    await open('q=清理河段');
    expect(await found()).toHaveLength(20);
    expect(await text('status')).toBe('找到 45 处');
    await page.click('[data-search-more]');
    expect(await found()).toHaveLength(40);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain('#s1-21');
    await page.click('[data-search-more]');
    expect(await page.locator('[data-search-more]').isVisible()).toBe(false);
  });

  it('narrows what is found by what is in it, with counts', async () => {
    await open('q=整改');
    await found();
    const options = (name: string) => page.locator(`select[name="${name}"] option`).allTextContents();
    expect(await options('section')).toContain('一、关于河道保洁的整改（1）');
    await page.selectOption('select[name="section"]', '一、关于河道保洁的整改');
    await page.waitForFunction(() => document.querySelectorAll('[data-search-results] li').length === 1);
    expect(await options('notice')).toEqual(['不限', '范本镇河道保洁情况通报（1）']);
    await page.goBack();
    expect((await found()).length).toBeGreaterThan(1);
    expect(await page.locator('select[name="section"]').inputValue()).toBe('');
  });

  it('puts the newest first where that is asked for', async () => {
    await open('q=范本镇&sort=date');
    const hrefs = await found();
    expect(hrefs[0]).toContain('fanben-2025');
    expect(hrefs.at(-1)).toContain('fanben-hedao');
  });

  it('is led on where nothing is found', async () => {
    await open('q=河段公示&year=2024');
    expect(await found()).toEqual([]);
    expect(await page.locator('[data-search-help] button').allTextContents()).toEqual([
      '去掉筛选条件再找',
      '改为检索“河段 公示”',
    ]);
    await open('q=7天');
    expect(await found()).toEqual([]);
    expect(await page.locator('[data-search-help] button').allTextContents()).toEqual(['改为检索“七天”']);
    await open('q=河段公示&year=2024');
    await page.fill('#q', '清理河段');
    await page.waitForFunction(
      () => location.search.includes('year=2024') && !location.search.includes('E7%A4%BA'),
    );
    await page.click('text=去掉筛选条件再找');
    await page.waitForSelector('[data-search-results] a');
    expect(new URL(page.url()).searchParams.has('year')).toBe(false);
  });

  it('finds the last searches again, and can have them forgotten', async () => {
    await open('q=追缴');
    await found();
    await page.press('#q', 'Enter');
    await page.fill('#q', '');
    await page.click('[data-search-recent] button:text-is("追缴")');
    expect(await found()).toEqual(['../fanben-2025/index.html#s1-1']);
    await page.fill('#q', '');
    await page.click('[data-forget]');
    expect(await page.locator('[data-search-recent]').isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('tongbao.searches'))).toBeNull();
  });

  it('needs no mouse', async () => {
    await open('');
    await page.keyboard.type('清理河段');
    await page.waitForSelector('[data-search-results] a');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
    expect(await focused()).toContain('#s1-2');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/fanben-hedao/);
    await page.goBack();
    await page.waitForSelector('[data-search-results] a');
    expect(await page.inputValue('#q')).toBe('清理河段');
  });

  it('can stop the reading of the texts, and is told that it is not all', async () => {
    server.refuse(INDEX);
    const script = readFileSync(path.join(folder, 'search/text/1.js'), 'utf8');
    await page.route('**/search/text/1.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script.replace('"of":1', '"of":2') }),
    );
    await page.route('**/search/text/2.js', () => undefined);
    await open('q=河段');
    await page.waitForFunction(() =>
      document.querySelector('[data-search-status]')?.textContent?.startsWith('正在查找正文（50%）'),
    );
    await page.click('[data-search-stop]');
    expect(await found()).toHaveLength(20);
    expect(await text('note')).toContain('已停止');
    expect(await page.locator('[data-search-stop]').isVisible()).toBe(false);
  });
});
