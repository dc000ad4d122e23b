import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EDITIONS, FULL, SHORT, SITE, temporaryFolder } from '../site/sample-site.ts';
import { writePages } from '../written-pages.ts';
import { describeInBrowser } from './tools/browser-test.ts';
import { type StaticServer, serveFolder } from './tools/static-server.ts';

/** What a ground or a colour sets apart elsewhere, by page; a line must do it where the system sets the colours. */
const SET_APART = {
  'index.html': [
    '.tb-band',
    '.tb-band-search input',
    '.tb-notices',
    '.tb-tag',
    '.tb-kinds button[aria-pressed="true"]',
  ],
  'search/index.html': ['.tb-search-box input', '.tb-search-box button'],
  'fanben-2025/index.html': [
    '.tb-band',
    '.tb-tally',
    '.tb-superseded-banner',
    '.tb-section-status > span::before',
  ],
} as const;

await describeInBrowser('colours of the reader’s system', (browser) => {
  let folder: string;
  let server: StaticServer;
  beforeAll(async () => {
    folder = temporaryFolder();
    const [first, ...others] = FULL.sections;
    const places = new Map();
    const done = first === undefined ? [] : [{ ...first, declared: { status: '已完成', places } }, ...others];
    const supersededBy = {
      slug: 'fanben-gongshi',
      title: SHORT.meta.title,
      published: SHORT.meta.published.date,
    };
    const notices = [{ ...FULL, sections: done, supersededBy }, SHORT];
    writePages({ site: SITE, notices, editions: EDITIONS, folder });
    server = await serveFolder(folder);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.entries(SET_APART))('leave %s with its lines', async (name, selectors) => {
    const page = await browser.newPage({ forcedColors: 'active' });
    await page.goto(new URL(name, server.address).href);
    const bare = await page.evaluate(
      (all) =>
        all.filter((selector) => {
          const [of = '', pseudo] = selector.split('::');
          const element = document.querySelector(of);
          if (element === null) return true;
          const style = getComputedStyle(element, pseudo === undefined ? null : `::${pseudo}`);
          const width = (line: string, side: string) => (line === 'none' ? 0 : Number.parseFloat(side));
          return (
            width(style.borderBottomStyle, style.borderBottomWidth) +
              width(style.borderInlineStartStyle, style.borderInlineStartWidth) <
            1
          );
        }),
      [...selectors],
    );
    await page.close();
    expect(bare).toEqual([]);
  });
});
