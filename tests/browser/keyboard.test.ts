import { rmSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { notice, SITE, temporaryFolder } from '../site/sample-site.ts';
import { writePages } from '../written-pages.ts';
import { describeInBrowser } from './tools/browser-test.ts';
import { type StaticServer, serveFolder } from './tools/static-server.ts';

const SECTIONS = ['一', '二', '三', '四'].flatMap((number) => [
  `${number}、第${number}部分`,
  ...Array.from({ length: 6 }, () => `（一）某项。${'已登记。'.repeat(60)}`),
]);

await describeInBrowser('with the keyboard alone a reader', (browser) => {
  let folder: string;
  let server: StaticServer;

  beforeAll(async () => {
    folder = temporaryFolder();
    writePages({ site: SITE, notices: [notice('a', SECTIONS)], editions: new Map(), folder });
    server = await serveFolder(folder);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function read(look: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: { width: 390, height: 640 }, ...options });
    const page = await context.newPage();
    await page.goto(`${server.address}a/index.html`);
    await look(page);
    await context.close();
  }

  const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const hash = (page: Page) => page.evaluate(() => location.hash);

  it('goes to the next section and back by j and k', async () => {
    await read(async (page) => {
      const top = () => page.locator('#s2').evaluate((one) => one.getBoundingClientRect().top);
      await press(page, 'j');
      await expect.poll(() => hash(page)).toBe('#s1');
      await press(page, 'j', 'j');
      await expect.poll(() => hash(page)).toBe('#s3');
      await press(page, 'k');
      await expect.poll(() => hash(page)).toBe('#s2');
      await page.evaluate(() => scrollBy(0, 300));
      await expect.poll(top).toBeLessThan(-200);
      await press(page, 'k');
      await expect.poll(top, { message: 'the beginning of the section first' }).toBeGreaterThanOrEqual(0);
      expect(await hash(page)).toBe('#s2');
      await press(page, 'j', 'j', 'j', 'j');
      await expect.poll(() => hash(page)).toBe('#s4');
    });
  });

  it('writes these letters, keeps the commands of the browser, and may switch the keys off', async () => {
    await read(async (page) => {
      await page.click('[data-find-open]');
      await press(page, 'j', 'k');
      await expect.poll(() => page.inputValue('[data-find] input')).toBe('jk');
      expect(await hash(page)).toBe('');
      await press(page, 'Escape');
      await expect.poll(() => page.locator('[data-find]').isVisible()).toBe(false);
      await press(page, 'Alt+j', 'Control+j', 'Enter');
      // The browser takes keys in their order: what the last one does shows that the others have been taken.
      await expect.poll(() => page.locator('[data-find]').isVisible()).toBe(true);
      expect(await hash(page)).toBe('');
      await page.click('.tb-keys summary');
      await page.locator('[data-keys-switch]').press('Space');
      await expect.poll(() => page.locator('[data-keys-switch]').isChecked()).toBe(false);
      await page.locator('.tb-keys summary').focus();
      await press(page, 'j', 'Enter');
      await expect.poll(() => page.locator('[data-keys-switch]').isVisible()).toBe(false);
      expect(await hash(page)).toBe('');
      await page.reload();
      await press(page, 'j', 'Tab');
      await expect.poll(() => page.locator('.tb-skip-link:focus').count()).toBe(1);
      expect(await hash(page)).toBe('');
    });
  });

  it('opens the contents as a sheet, is led into it, and closes it with Esc', async () => {
    await read(async (page) => {
      await press(page, 'j', 'j');
      const opener = page.locator('[data-contents-open]');
      await opener.waitFor();
      const last = page.locator('.tb-contents a[href="#s4"]');
      await opener.press('Enter');
      await expect.poll(() => last.isVisible()).toBe(true);
      await expect.poll(() => page.locator('.tb-contents :focus').count()).toBe(1);
      await press(page, 'Escape');
      await expect.poll(() => last.isVisible()).toBe(false);
      await expect.poll(() => page.locator('[data-contents-open]:focus').count()).toBe(1);
      await opener.press('Enter');
      await expect.poll(() => last.isVisible()).toBe(true);
      await last.press('Enter');
      await expect.poll(() => last.isVisible()).toBe(false);
      await expect.poll(() => hash(page)).toBe('#s4');
    });
  });

  it('passes the page on with what the system has for it, where it has it', async () => {
    await read(async (page) => {
      expect(await page.locator('[data-share]').isVisible()).toBe(false);
      await page.addInitScript(() => {
        const share = (shared: ShareData) => Promise.resolve(Reflect.set(window, 'shared', shared));
        Object.defineProperty(navigator, 'share', { value: share });
      });
      await page.reload();
      await page.locator('[data-share]').press('Enter');
      const shared = { title: '范本镇关于问题整改进展的通报', url: page.url() };
      await expect.poll(() => page.evaluate(() => Reflect.get(window, 'shared'))).toEqual(shared);
    });
  });

  it('sees nothing move while the scripts come', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 640 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const moves: number[] = [];
      Reflect.set(window, 'moves', moves);
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) moves.push(startTime);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const moves = (): Promise<number[]> => page.evaluate(() => Reflect.get(window, 'moves'));
    /** Moves the page by hand, once it is drawn: the browser has told of whatever moved before when it reports this. */
    const moveByHand = () =>
      page.evaluate(async () => {
        const drawn = () => new Promise((done) => requestAnimationFrame(done));
        await drawn();
        await drawn();
        const now = performance.now();
        const box = document.createElement('div');
        box.style.height = '100px';
        document.body.prepend(box);
        return now;
      });
    for (const name of ['a/index.html', 'a/figures/index.html', 'index.html']) {
      await page.route('**/assets/{page,notice,list,figures}.js', async (route) => {
        await new Promise((later) => setTimeout(later, 300));
        await route.continue();
      });
      await page.goto(new URL(name, server.address).href);
      const byHand = await moveByHand();
      await expect.poll(async () => (await moves()).at(-1), { message: name }).toBeGreaterThan(byHand);
      expect(
        (await moves()).filter((time) => time < byHand),
        name,
      ).toEqual([]);
    }
    await context.close();
  });
});
