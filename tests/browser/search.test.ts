import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { writeSearchIndex } from '../../scripts/search/search-index.ts';
import { indexed } from '../../scripts/search/search-record.ts';
import { FULL, notice, SHORT, SITE, temporaryFolder } from '../site/sample-site.ts';
import { writePages } from '../written-pages.ts';
import { describeInBrowser } from './tools/browser-test.ts';
import { foundIn } from './tools/search-answer.ts';
import { CONTENT_SECURITY_POLICY, type StaticServer, serveFolder } from './tools/static-server.ts';

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
    writePages({ site: { ...SITE, search: 'pagefind' }, notices, editions: new Map(), folder });
    await writeSearchIndex(notices.map(indexed), folder, 'pagefind');
    await writeSearchIndex(notices.map(indexed), folder, 'postings');
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
  const found = (query?: string) => foundIn(page, query);
  const text = (part: string) => page.locator(`[data-search-${part}]`).textContent();
  const texts = (parts: string) => page.locator(parts).allTextContents();

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
    await expect.poll(() => text('note')).toContain('索引未能使用');
    await page.fill('#q', '没有这样的话');
    await expect.poll(() => text('status')).toMatch(/^没有找到“没有这样的话”/);
  });

  it.each(['整改', '学习 追缴', '32.5万', '清理河段'])(
    'finds the same for %s with Pagefind, with postings and without an index',
    async (query) => {
      await open(`q=${encodeURIComponent(query)}`);
      const byPagefind = await found();
      expect(await text('note')).toBe('');
      server.refuse(INDEX);
      await page.goto(new URL(`search/large.html?q=${query}`, server.address).href);
      expect(await found()).toEqual(byPagefind);
      expect(await text('note')).toBe('');
      await open(`q=${encodeURIComponent(query)}`);
      expect(await found()).toEqual(byPagefind);
    },
  );

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
    await expect.poll(() => text('note')).toContain('索引未能使用');
  });

  it('finds simplified characters by traditional ones, and wide figures by narrow ones', async () => {
    await open('q=學習 追繳');
    expect(await found()).toEqual(['../fanben-2025/index.html#s1-1']);
    expect(await text('note')).toBe('已按简体“学习 追缴”检索。');
    expect(await texts('[data-search-results] mark')).toEqual(['学习', '学习', '追缴']);
    await open('q=４３２．５万元');
    expect(await found()).toEqual(['../fanben-2025/index.html#s1-1']);
    expect(await text('note')).toBe('');
    await open('q=432');
    expect(await found()).toEqual(['../fanben-2025/index.html#s1-1']);
  });

  it('is told when neither index nor texts can be read, and is shown the full texts', async () => {
    await page.route('**/search/text/1.js', (route) => route.fulfill({ status: 404 }));
    server.refuse(INDEX);
    await open('q=整改');
    await expect.poll(() => text('status')).toContain('检索暂时无法使用');
    await expect.poll(() => page.locator('[data-search-fallback] a').first().isVisible()).toBe(true);
  });

  it('lands on the hit in the text, marked', async () => {
    await page.setViewportSize({ width: 900, height: 400 });
    await open('q=逐项销号');
    await page.click('[data-search-results] a');
    await page.waitForURL(/\/fanben-2025\/index\.html\?.*#s1-1$/);
    await expect.poll(() => texts('mark')).toEqual(['逐项销号']);
    const inSight = () =>
      page.locator('mark').evaluateAll((marks) =>
        marks.map((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          return top > 0 && bottom < innerHeight;
        }),
      );
    await expect.poll(inSight).toEqual([true]);
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
    await expect.poll(() => found()).toHaveLength(40);
    await expect.poll(() => page.locator('[data-search-results] a[href$="#s1-21"]:focus').count()).toBe(1);
    await page.click('[data-search-more]');
    await expect.poll(() => found()).toHaveLength(45);
    await expect.poll(() => page.locator('[data-search-more]').isVisible()).toBe(false);
  });

  it('narrows what is found by what is in it, with counts', async () => {
    await open('q=整改');
    await found();
    const options = (name: string) => texts(`select[name="${name}"] option`);
    await expect.poll(() => options('section')).toContain('一、关于河道保洁的整改（1）');
    await page.selectOption('select[name="section"]', '一、关于河道保洁的整改');
    await expect.poll(() => found()).toHaveLength(1);
    await expect.poll(() => options('notice')).toEqual(['不限', '范本镇河道保洁情况通报（1）']);
    await page.goBack();
    await expect.poll(async () => (await found()).length).toBeGreaterThan(1);
    await expect.poll(() => page.inputValue('select[name="section"]')).toBe('');
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
    const leads = () => texts('[data-search-help] button');
    await expect.poll(leads).toEqual(['去掉筛选条件再找', '改为检索“河段 公示”']);
    await open('q=7天');
    expect(await found()).toEqual([]);
    await expect.poll(leads).toEqual(['改为检索“七天”']);
    await open('q=河段公示&year=2024');
    const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
    await page.fill('#q', '清理河段');
    await expect.poll(asked).toEqual({ q: '清理河段', year: '2024' });
    // As one act: the answer that is under way may draw the button anew while a mouse is on it.
    await page.dispatchEvent('text=去掉筛选条件再找', 'click');
    await expect.poll(asked).toEqual({ q: '清理河段' });
    expect(await found('清理河段')).not.toEqual([]);
  });

  it('finds the last searches again, and can have them forgotten', async () => {
    await open('q=追缴');
    await found();
    await page.press('#q', 'Enter');
    await page.fill('#q', '');
    await page.click('[data-search-recent] button:text-is("追缴")');
    expect(await found('追缴')).toEqual(['../fanben-2025/index.html#s1-1']);
    await page.fill('#q', '');
    await page.click('[data-forget]');
    await expect.poll(() => page.locator('[data-search-recent]').isVisible()).toBe(false);
    await expect.poll(() => page.evaluate(() => localStorage.getItem('tongbao.searches'))).toBeNull();
  });

  it('needs no mouse', async () => {
    await open('');
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
    await page.keyboard.type('清理河段');
    expect(await found('清理河段')).toHaveLength(20);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toMatch(/#s1-2$/);
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('q');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toMatch(/#s1-1$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/fanben-hedao\/index\.html\?.*#s1-1$/);
    await page.goBack();
    expect(await found('清理河段')).not.toEqual([]);
    await expect.poll(() => page.inputValue('#q')).toBe('清理河段');
  });

  it('can stop the reading of the texts, and is told that it is not all', async () => {
    server.refuse(INDEX);
    const script = readFileSync(path.join(folder, 'search/text/1.js'), 'utf8');
    await page.route('**/search/text/1.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script.replace('"of":1', '"of":2') }),
    );
    await page.route('**/search/text/2.js', () => undefined);
    await open('q=河段');
    await expect.poll(() => text('status')).toMatch(/^正在查找正文（50%）/);
    await page.click('[data-search-stop]');
    expect(await found()).toHaveLength(20);
    await expect.poll(() => text('note')).toContain('已停止');
    await expect.poll(() => page.locator('[data-search-stop]').isVisible()).toBe(false);
  });
});
