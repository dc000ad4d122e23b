import { rmSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { notice, SITE, temporaryFolder } from '../site/sample-site.ts';
import { writePages } from '../written-pages.ts';
import { faultsIn } from './tools/axe.ts';
import { describeInBrowser } from './tools/browser-test.ts';
import { type StaticServer, serveFolder } from './tools/static-server.ts';

const version = (slug: string, date: string, done: string, states: { follows?: string } = {}) =>
  notice(
    slug,
    [
      '一、总体情况',
      '反馈问题6个。',
      '二、办理情况',
      `（一）清理台账。已完成${done}个。`,
      '（二）<b>回访群众。',
      ...(done === '6' ? ['现已全部办结。'] : []),
    ],
    { title: `范本镇整改进展（${date}）`, published: { date }, ...states },
  );
const NOTICES = [
  version('jinzhan-1', '2025-03-01', '4'),
  version('jinzhan-2', '2025-06-01', '5', { follows: 'jinzhan-1' }),
  version('jinzhan-3', '2025-09-01', '6', { follows: 'jinzhan-2' }),
];

await describeInBrowser('two versions of a notice', (browser) => {
  let folder: string;
  let server: StaticServer;
  let page: Page;
  beforeAll(async () => {
    folder = temporaryFolder();
    writePages({ site: SITE, notices: NOTICES, editions: new Map(), folder });
    server = await serveFolder(folder);
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const text = (selector: string) => page.locator(selector).allTextContents();

  it('are compared from the line of time, over others between them', async () => {
    await page.goto(new URL('jinzhan-3/index.html', server.address).href);
    expect(await text('.tb-versions time')).toEqual(['2025-03-01', '2025-06-01', '2025-09-01']);
    await page.click('.tb-versions li:first-child a[href*="compare"]');
    await page.waitForURL(/compare\/index\.html\?from=jinzhan-1&to=jinzhan-3$/);
    await expect.poll(() => text('[data-compare-status]')).toEqual(['改动 2 段']);
    expect(await text('[data-compare-heads] a')).toEqual([
      '范本镇整改进展（2025-03-01）',
      '范本镇整改进展（2025-09-01）',
    ]);
    expect(await text('[data-compare-text] > p del')).toEqual(['4']);
    expect(await text('[data-compare-text] > p ins')).toEqual(['6', '现已全部办结。']);
    // What stayed is folded, whole and as words.
    expect(await text('[data-compare-text] > details > p')).toContain('（二）<b>回访群众。');
    expect(await page.locator('[data-compare-text] b').count()).toBe(0);
  });

  it('can be read by everybody: axe is silent', async () => {
    await page.goto(new URL('compare/index.html?from=jinzhan-1&to=jinzhan-2', server.address).href);
    await expect.poll(() => page.locator('ins').count()).toBe(1);
    expect(await faultsIn(page)).toEqual([]);
    await page.click('[data-elder-toggle]');
    await expect.poll(() => page.locator('[data-elder-toggle][aria-pressed="true"]').count()).toBe(1);
    expect(await faultsIn(page), '关怀版').toEqual([]);
  });

  it('are named where they are the same, and asked for nowhere else', async () => {
    await page.goto(new URL('compare/index.html?from=jinzhan-1&to=jinzhan-1', server.address).href);
    await expect.poll(() => text('[data-compare-status]')).toEqual(['两份通报的正文相同。']);
    for (const from of ['..%2Fjinzhan-1', '%2F%2Fwww.example.com', 'no-such-notice']) {
      await page.goto(new URL(`compare/index.html?from=${from}&to=jinzhan-1`, server.address).href);
      await expect.poll(() => text('[data-compare-status]')).toEqual([expect.stringContaining('未能读取')]);
    }
  });
});
