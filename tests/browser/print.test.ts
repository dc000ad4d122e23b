import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeHtml } from '../../scripts/download/html.ts';
import { openPdfPress } from '../../scripts/download/pdf/pdf-press.ts';
import { documentFor } from '../document-for.ts';
import { type ReadPdf, readPdf } from '../download/read-pdf.ts';
import { list, noticeOf, paragraph, table } from '../download/sample-notice.ts';
import { SITE } from '../site/sample-site.ts';
import { writePages } from '../written-pages.ts';
import { describeInBrowser } from './tools/browser-test.ts';
import { pageStarts, printWithOurFaces, writeFaces } from './tools/printed.ts';

const MEASURES = '一是明确责任分工，由班子成员牵头，逐条逐项推进；二是建立台账，按月通报进度。';

/** Some six pages with all that has a place on the grid: headings of one and two lines, run-in headings, a list, a table. */
const NOTICE = noticeOf(
  [
    paragraph(`根据统一安排，巡察组于2025年3月4日至5月10日开展了巡察，${MEASURES.repeat(3)}`),
    ...Array.from({ length: 6 }, (_, section) => [
      `${'一二三四五六'[section]}、关于第${section + 1}方面${'工作推进不够有力'.repeat((section % 3) + 1)}问题的整改`,
      ...Array.from({ length: 4 }, (_, item) => [
        `（${'一二三四'[item]}）完善第${item + 1}项制度。修订办法${item + 1}项，办结率由${80 + item}.5%提高到98.3%。${MEASURES.repeat(item + 1)}`,
        ...(item === 1 ? [`1.落实措施。${MEASURES}`, `（1）压实责任。${MEASURES.repeat(2)}`] : []),
      ]).flat(),
    ]).flat(),
    table([
      ['类别', '数量'],
      ['道路养护', '12'],
      ['饮水管网', '7'],
    ]),
    list('完善台账', '建立督查机制'),
    paragraph(['重点任务', { strong: true }], '和', ['难点任务', { emphasis: true }], MEASURES.repeat(9)),
  ],
  { source: '示例市样例区财政办公室' },
);

const MEASURED = ['道路养护', '饮水管网', '合计'];

await describeInBrowser('print', (browser) => {
  let folder: string;
  let context: BrowserContext;
  let pdf: ReadPdf;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'tongbao-print-'));
    context = await browser.newContext({ bypassCSP: true });
    await writeFaces(folder);
    writePages({ site: SITE, notices: [NOTICE], editions: new Map(), folder });
    writeFileSync(path.join(folder, 'one.html'), writeHtml(documentFor(NOTICE), { language: 'zh-CN' }));
    const press = await openPdfPress();
    pdf = await readPdf((await press.print(documentFor(NOTICE))).bytes);
    await press.close();
  });
  afterAll(async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['the page of a notice', `${NOTICE.slug}/index.html`],
    ['the notice in one file', 'one.html'],
  ])('gives %s the pages of the PDF, numbered and without what belongs to the screen', async (_, file) => {
    const address = pathToFileURL(path.join(folder, file)).href;
    const printed = await readPdf(await printWithOurFaces(context, address, folder));
    expect(pdf.pages.length).toBeGreaterThan(4);
    // A browser rounds widths in its own way: once in a while a line takes one character more.
    const [starts, wanted] = [pageStarts(printed), pageStarts(pdf)];
    expect(starts).toHaveLength(wanted.length);
    expect(starts.filter((start, index) => start !== wanted[index]).length).toBeLessThan(2);
    expect(printed.pages.map((page) => page.folio?.text.replace(/\s/g, ''))).toEqual(
      pdf.pages.map((page) => page.folio?.text.replace(/\s/g, '')),
    );
    for (const page of printed.pages) expect(page.words).not.toMatch(/检索|下载|复制|打印|查找/);
  });

  it.each([
    [4, 'portrait'],
    [7, 'portrait'],
    [12, 'landscape'],
    [20, 'landscape'],
  ])('sets a table of %i amounts on a %s page, every row of figures whole', async (columns, side) => {
    const amounts = Array.from({ length: columns }, (_, column) => `${740741 + column}.68`);
    const years = amounts.map((_, column) => `${2001 + column}年`);
    const notice = noticeOf([table([['项目', ...years], ...MEASURED.map((row) => [row, ...amounts])])]);
    const file = path.join(folder, `wide-${columns}.html`);
    writeFileSync(file, writeHtml(documentFor(notice), { language: 'zh-CN' }));
    const { pages } = await readPdf(await printWithOurFaces(context, pathToFileURL(file).href, folder));
    const printed = pages.find(({ words }) => words.includes('740741.68'));
    const lines = printed?.lines.filter(({ text }) => text.includes('740741.68')) ?? [];
    expect(lines).toHaveLength(MEASURED.length);
    for (const { text } of lines) expect(text.replace(/\s/g, '')).toContain(amounts.join(''));
    // Both have the type area of the standard: 28 mm from the left, or 37 mm on a sheet that is turned.
    const [left, right] = side === 'portrait' ? [28, 210 - 26] : [37, 297 - 35];
    for (const line of lines) {
      expect(line.x).toBeGreaterThanOrEqual((left / 25.4) * 72);
      expect(line.right).toBeLessThanOrEqual((right / 25.4) * 72);
    }
  });
});
