import { rmSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeProofs } from '../../scripts/publish/verify/word-digests.ts';
import { EDITIONS, FULL, PAGES, SHORT, SITE, temporaryFolder } from '../site/sample-site.ts';
import { writePages } from '../written-pages.ts';
import { faultsIn } from './tools/axe.ts';
import { describeInBrowser } from './tools/browser-test.ts';
import { type StaticServer, serveFolder } from './tools/static-server.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

/** Its colours are tokens of all pages: these use every one. */
const ELDER_IN_THE_DARK: ReadonlySet<string> = new Set(['search/index.html', 'fanben-2025/index.html']);

const PUBLIC = { ...SITE, baseUrl: 'https://www.example.com/' };
const CORRECTED = {
  ...SHORT,
  meta: {
    ...SHORT.meta,
    corrections: [
      { date: '2024-03-05', change: '公示期由五天更正为七天', at: { file: 'a', line: 1, column: 1 } },
    ],
  },
};

await describeInBrowser('everybody', (browser) => {
  let folder: string;
  let server: StaticServer;

  beforeAll(async () => {
    folder = temporaryFolder();
    writePages({ site: PUBLIC, notices: [FULL, CORRECTED], editions: EDITIONS, folder });
    writeProofs(folder);
    server = await serveFolder(folder);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) {
    const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    await page.goto(new URL(name, server.address).href);
    await look(page);
    await context.close();
  }

  // Colours do not change with the width: each goes with one, in both modes.
  for (const [viewport, colorScheme] of [
    [PHONE, 'light'],
    [DESK, 'dark'],
  ] as const) {
    it.each(PAGES)(`can read %s at ${viewport.width} pixels, ${colorScheme}: axe is silent`, async (name) => {
      await open(name, { viewport, colorScheme }, async (page) => {
        await openAll(page);
        expect(await faultsIn(page)).toEqual([]);
        if (colorScheme === 'dark' && !ELDER_IN_THE_DARK.has(name)) return;
        await chooseElder(page);
        await openAll(page);
        expect(await faultsIn(page), '关怀版').toEqual([]);
      });
    });
  }

  const chooseElder = async (page: Page): Promise<void> => {
    await page.click('[data-elder-toggle]');
    await expect.poll(() => page.locator('[data-elder-toggle][aria-pressed="true"]').count()).toBe(1);
  };

  const openAll = (page: Page) =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });

  it.each(PAGES)(
    'reaches every control of %s by the Tab key alone, each with a visible ring',
    async (name) => {
      await open(name, {}, async (page) => {
        // What cannot be used yet takes no part.
        const controls = 'a[href], button, input, select:not(:disabled), summary';
        // What is there at first; the way back to the top comes once the keys have led down the page, and goes once
        // the scripts have seen where the page is.
        await expect.poll(() => page.locator('[data-ways]:not(.tb-at-top)').count()).toBe(0);
        const expected = await page
          .locator(controls)
          .evaluateAll((all) =>
            all.flatMap((one, place) => (one.checkVisibility({ visibilityProperty: true }) ? [place] : [])),
          );
        const reached = new Set<number>();
        for (let press = 0; press < expected.length + 20; press += 1) {
          await page.keyboard.press('Tab');
          const now = await page.evaluate((wanted) => {
            const one = document.activeElement;
            if (one === null || one === document.body) return undefined;
            const { outlineStyle, outlineWidth } = getComputedStyle(one);
            return {
              place: [...document.querySelectorAll(wanted)].indexOf(one),
              ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
              html: one.outerHTML,
            };
          }, controls);
          // A page may put the focus into the middle; after the last control the keys begin at the first again.
          if (now === undefined) continue;
          expect(now.ring, now.html).toBe(true);
          if (now.place >= 0) reached.add(now.place);
        }
        expect(expected.filter((place) => !reached.has(place))).toEqual([]);
      });
    },
  );

  it.each(PAGES)(
    'presses every control of %s in 关怀版 with a large finger (60 pixels), and reads every letter (18)',
    async (name) => {
      await open(name, { viewport: PHONE }, async (page) => {
        await chooseElder(page);
        await openAll(page);
        const low = await page.locator('a[href], button, input, select, summary').evaluateAll((all) =>
          all.flatMap((one) => {
            // Links in a line of text are as high as the line (WCAG 2.2, 2.5.8). A box is pressed by its label.
            const inText = one.matches('.tb-skip-link, .tb-notice-text a, td a');
            const pressed = one.closest('label, .tb-notice-entry') ?? one;
            const { height } = pressed.getBoundingClientRect();
            return inText || !one.checkVisibility({ visibilityProperty: true }) || height >= 60
              ? []
              : [`${one.outerHTML.slice(0, 120)} ${height}`];
          }),
        );
        expect(low).toEqual([]);
        const words = page.locator('body *:not(svg *, option, .tb-visually-hidden)');
        const small = await words.evaluateAll((all) =>
          all.flatMap((one) => {
            const written = [...one.childNodes].some(
              (node) => node instanceof Text && node.data.trim() !== '' && one.checkVisibility(),
            );
            const size = Number.parseFloat(getComputedStyle(one).fontSize);
            return written && size < 18 ? [`${one.outerHTML.slice(0, 80)} ${size}`] : [];
          }),
        );
        expect(small).toEqual([]);
      });
    },
  );

  it('reads the bars and the sheet of a notice: axe is silent with all of them open', async () => {
    await open('fanben-2025/index.html#s2', { viewport: PHONE }, async (page) => {
      await page.evaluate(() => {
        for (const bar of document.querySelectorAll<HTMLElement>('.tb-bar, .tb-bar [hidden]'))
          bar.hidden = false;
        document.querySelector<HTMLElement>('[data-contents-open]')?.click();
      });
      await expect.poll(() => page.locator('.tb-is-sheet a[href="#s2"]').isVisible()).toBe(true);
      expect(await faultsIn(page)).toEqual([]);
    });
  });

  it('skips the band with the first key, and lands in the text', async () => {
    await open('fanben-2025/index.html', {}, async (page) => {
      await page.keyboard.press('Tab');
      await expect.poll(() => page.locator(':focus').allTextContents()).toEqual(['跳到正文']);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
    });
  });
});
