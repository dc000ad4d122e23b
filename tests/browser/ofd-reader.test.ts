/** OFD, opened by a reader that is not ours: ofd.js, which programs for the web show such files with. */

import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeOfd } from '../../scripts/download/ofd/write-ofd.ts';
import { openPdfPress, type PdfPress } from '../../scripts/download/pdf/pdf-press.ts';
import type { Notice } from '../../scripts/notice/model.ts';
import { wordsOf } from '../../scripts/notice/passages.ts';
import { documentFor } from '../document-for.ts';
import { noticeOf, PNG, paragraph, richNotice, table } from '../download/sample-notice.ts';
import { describeInBrowser } from './tools/browser-test.ts';

const READER = 'node_modules/ofd.js/lib/ofd.umd.min.js';

/** Every kind of line, and pages that are turned, with a split table of 24 columns. */
const WIDE = noticeOf([
  paragraph('资金分配情况见下表。'),
  table([
    ['项目', ...Array.from({ length: 24 }, (_, index) => `${2001 + index}年`)],
    ['道路养护', ...Array.from({ length: 24 }, (_, index) => `${740741 + index}.68`)],
  ]),
]);

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** What the reader draws: the words of each page, how large it is, how many pictures there are. */
interface Drawn {
  readonly pages: readonly { readonly words: string; readonly landscape: boolean }[];
  readonly pictures: number;
}

await describeInBrowser('OFD in another reader', (browser) => {
  let press: PdfPress;
  beforeAll(async () => {
    press = await openPdfPress();
  });
  afterAll(() => press.close());

  async function draw(notice: Notice): Promise<Drawn & { readonly printed: number }> {
    const document = documentFor(notice, () => PNG);
    const { bytes, pages } = await press.print(document);
    const ofd = Buffer.from(writeOfd(document, bytes)).toString('base64');
    const page = await browser.newPage();
    await page.setContent('<body></body>');
    await page.addScriptTag({ path: READER });
    const drawn = await page.evaluate<Drawn>(`(async () => {
      const bytes = Uint8Array.from(atob('${ofd}'), (character) => character.charCodeAt(0));
      const [document] = await new Promise((success, fail) => ofd.parseOfdDocument({ ofd: bytes.buffer, success, fail }));
      const pages = ofd.renderOfd(800, document);
      window.document.body.append(...pages);
      return {
        pages: pages.map((page) => ({ words: page.textContent, landscape: page.offsetWidth > page.offsetHeight })),
        pictures: window.document.querySelectorAll('img, image, canvas').length,
      };
    })()`);
    await page.close();
    return { ...drawn, printed: pages };
  }

  it('gives every page and every character, tables and pictures among them', async () => {
    const notice = richNotice();
    const { pages, printed, pictures } = await draw(notice);
    expect(pages).toHaveLength(printed);
    const words = squeeze(pages.map((one) => one.words).join(''));
    expect(count(words)).toEqual(count(`${squeeze(wordsOf(notice))}${besideText(pages.length)}`));
    expect(pictures).toBe(1);
  });

  it('turns the pages of a wide table, and gives each figure as often as it stands there', async () => {
    const { pages, printed } = await draw(WIDE);
    expect(pages).toHaveLength(printed);
    expect(pages.map(({ landscape }) => landscape)).toEqual([false, true]);
    for (let index = 0; index < 24; index += 1) expect(pages[1]?.words).toContain(`${740741 + index}.68`);
  });
});

/** The date of publication below the title, and the numbers of the pages. */
function besideText(pages: number): string {
  return `发布日期：2025年3月18日${Array.from({ length: pages }, (_, index) => `—${index + 1}—`).join('')}`;
}

/** How often each character is in `text`. */
function count(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const character of text) counts[character] = (counts[character] ?? 0) + 1;
  return counts;
}
