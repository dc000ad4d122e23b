import { rmSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writePages } from '../../scripts/site/write-pages.ts';
import { notice, SITE, temporaryFolder } from '../site/sample-site.ts';
import { describeInBrowser } from './browser-test.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

const SECTIONS = ['一', '二', '三', '四'].flatMap((number) => [
  `${number}、第${number}部分`,
  ...Array.from({ length: 6 }, () => `（一）某项。${'已登记。'.repeat(60)}`),
]);

await describeInBrowser('with the keyboard alone a reader', (browser) => {
  let folder: string;
  let server: StaticServer;

  beforeAll(async () => {
    folder = temporaryFolder();
    await writePages({ site: SITE, notices: [notice('a', SECTIONS)], editions: new Map(), folder });
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

  const press = async (page: Page, ...keys: readonly string[]): Promise<string> => {
    for (const key of keys) await page.keyboard.press(key);
    return new URL(page.url()).hash;
  };

  it('goes to the next section and back by j and k', async () => {
    await read(async (page) => {
      expect(await press(page, 'j')).toBe('#s1');
      expect(await press(page, 'j', 'j')).toBe('#s3');
      expect(await press(page, 'k')).toBe('#s2');
      await page.evaluate(() => scrollBy(0, 300));
      expect(await press(page, 'k'), 'the beginning of the section first').toBe('#s2');
      expect(await press(page, 'j', 'j', 'j', 'j')).toBe('#s4');
    });
  });

  it('writes these letters, keeps the commands of the browser, and may switch the keys off', async () => {
    await read(async (page) => {
      await page.click('[data-find-open]');
      expect(await press(page, 'j', 'k')).toBe('');
      expect(await page.locator('[data-find] input').inputValue()).toBe('jk');
      await press(page, 'Escape');
      expect(await press(page, 'Alt+j', 'Control+j')).toBe('');
      await page.click('.keys summary');
      await page.locator('[data-keys-switch]').press('Space');
      await page.locator('.keys summary').focus();
      expect(await press(page, 'j')).toBe('');
      await page.reload();
      expect(await press(page, 'j')).toBe('');
    });
  });

  it('opens the contents as a sheet, is led into it, and closes it with Esc', async () => {
    await read(async (page) => {
      await press(page, 'j', 'j');
      const opener = page.locator('[data-contents-open]');
      await opener.waitFor();
      await opener.press('Enter');
      expect(await page.locator('.contents a[href="#s4"]').isVisible()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.closest('.contents') !== null)).toBe(true);
      await press(page, 'Escape');
      expect(await page.locator('.contents a[href="#s4"]').isVisible()).toBe(false);
      expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
      await opener.press('Enter');
      await page.locator('.contents a[href="#s4"]').press('Enter');
      expect(await page.locator('.contents a[href="#s4"]').isVisible()).toBe(false);
      expect(new URL(page.url()).hash).toBe('#s4');
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
      expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual({
        title: '范本镇关于问题整改进展的通报',
        url: page.url(),
      });
    });
  });

  it('sees nothing move while the scripts come', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 640 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      Reflect.set(window, 'moved', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Reflect.set(
            window,
            'moved',
            Number(Reflect.get(window, 'moved')) + Number(Reflect.get(entry, 'value')),
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const name of ['a/index.html', 'a/figures/index.html', 'index.html']) {
      await page.route('**/assets/{page,notice,list,figures}.js', async (route) => {
        await new Promise((later) => setTimeout(later, 300));
        await route.continue();
      });
      await page.goto(new URL(name, server.address).href);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => Reflect.get(window, 'moved')), name).toBe(0);
    }
    await context.close();
  });
});
