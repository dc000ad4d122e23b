import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeHtml } from '../../scripts/download/html.ts';
import { documentFor } from '../document-for.ts';
import { readPdf } from '../download/read-pdf.ts';
import { notice, SITE, temporaryFolder } from '../site/sample-site.ts';
import { writePages } from '../written-pages.ts';
import { describeInBrowser } from './tools/browser-test.ts';
import { type StaticServer, serveFolder } from './tools/static-server.ts';

const LONG = '中国共产党示例市样例区范本镇委员会机构编制委员会办公室';
const SIGNED = notice('signed', ['一、总体情况', '（一）公开及时。按月公开。'], {}, [
  '特此通报。',
  '附件：1.范本镇2025年度村级财务公开情况检查结果汇总表',
  '2.范本镇村级财务公开目录',
  '中共示例市样例区范本镇委员会',
  '2024年3月1日',
]);
const JOINT = notice('joint', ['一、总体情况', '（一）公开及时。按月公开。'], {}, [
  '特此通报。',
  LONG,
  '示例市样例区范本镇人民政府',
  '二〇二四年三月一日',
]);

await describeInBrowser('the signature', (browser) => {
  let folder: string;
  let server: StaticServer;

  beforeAll(async () => {
    folder = temporaryFolder();
    writePages({ site: SITE, notices: [SIGNED, JOINT], editions: new Map(), folder });
    server = await serveFolder(folder);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function read(
    slug: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(new URL(`${slug}/index.html`, server.address).href);
    await look(page);
    await context.close();
  }

  interface Line {
    readonly left: number;
    readonly right: number;
    readonly rows: number;
    readonly size: number;
  }

  /** Where the words of each line are within the text, and over how many rows. */
  const linesOf = (page: Page): Promise<Line[]> =>
    page.locator('.tb-signature p').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const box = paragraph.closest('.tb-signature')?.getBoundingClientRect() ?? new DOMRect();
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const words = Array.from(range.getClientRects());
        return {
          left: Math.min(...words.map(({ left }) => left)) - box.left,
          right: box.right - Math.max(...words.map(({ right }) => right)),
          rows: new Set(words.map(({ top }) => Math.round(top))).size,
          size: Number.parseFloat(getComputedStyle(paragraph).fontSize),
        };
      }),
    );

  it.each([
    ['a desk', { width: 1280, height: 900 }],
    ['a phone', { width: 360, height: 780 }],
  ])(
    'stands two characters from the right on the screen of %s, the date two further in',
    async (_, viewport) => {
      await read('signed', { viewport }, async (page) => {
        const [name, date] = await linesOf(page);
        expect(name?.rows).toBe(1);
        expect(name?.right).toBeCloseTo(2 * (name?.size ?? 0), 0);
        expect((date?.left ?? 0) - (name?.left ?? 0)).toBeCloseTo(2 * (name?.size ?? 0), 0);
      });
    },
  );

  it.each(['signed', 'joint'])(
    'of %s is never wider than the screen, in 关怀版 too, and keeps to the right',
    async (slug) => {
      for (const width of [320, 360, 480]) {
        await read(slug, { viewport: { width, height: 780 } }, async (page) => {
          await page.click('[data-elder-toggle]');
          const lines = await linesOf(page);
          for (const { left, right, size } of lines) {
            expect(left).toBeGreaterThanOrEqual(-0.5);
            expect(right).toBeGreaterThanOrEqual(-0.5);
            expect(right).toBeLessThan(2.5 * size);
          }
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        });
      }
    },
  );

  it('is printed whole, on a page with the last words of the text', async () => {
    for (const count of [16, 17, 18, 19]) {
      const text = [
        ...Array.from({ length: count }, () => '公开内容接受监督。'),
        '整改工作落实。'.repeat(10),
      ];
      const printed = notice('printed', [], {}, [...text, '示例市样例区范本镇人民政府', '2024年3月1日']);
      writeFileSync(
        path.join(folder, 'printed.html'),
        writeHtml(documentFor(printed), { language: 'zh-CN' }),
      );
      const page = await browser.newPage();
      await page.goto(pathToFileURL(path.join(folder, 'printed.html')).href);
      const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      await page.close();
      expect(pages).toHaveLength(2);
      // Two lines of the text, the name, and the date: counted, for a browser's PDF has radicals for some characters.
      expect(pages[1]?.lines.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('is copied as the words of the text, a name or date a line', async () => {
    await read('signed', { viewport: { width: 360, height: 780 } }, async (page) => {
      const copied = await page.evaluate(() => {
        const element = document.querySelector('#closing');
        if (element === null) return '';
        getSelection()?.selectAllChildren(element);
        return getSelection()?.toString() ?? '';
      });
      expect(copied.split('\n').filter((line) => line.trim() !== '')).toEqual(
        SIGNED.closing.map((block) => (block.kind === 'paragraph' ? block.prose.text : '')),
      );
    });
  });
});
