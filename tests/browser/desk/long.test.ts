/** A draft of a megabyte on the checking page: the page stays at hand, and shows what it has. */

import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../../site/sample-site.ts';
import { describeInBrowser } from '../tools/browser-test.ts';
import { give, openDesk, texts } from './open-desk.ts';

/** A finding in each line. */
function longText(): string {
  const line = (number: number): string =>
    `${number}.督查反馈的12个问题，已整改完成9个，正在整改2个。推动各项工作落到实处，群众反映良好。`;
  const lines = Array.from({ length: 8000 }, (_, index) => line(index + 1));
  return ['范本镇人民政府关于督查整改情况的通报', '一、制度建设', '（一）完善台账。', ...lines].join('\n');
}

await describeInBrowser('with a draft of a megabyte a person', (browser) => {
  let folder: string;
  beforeAll(() => {
    folder = temporaryFolder();
    writeFileSync(path.join(folder, 'long.txt'), longText());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('uses the page while it is checked, goes on through the list, and to a place far down', async () => {
    await openDesk(browser, async (page) => {
      await give(page, path.join(folder, 'long.txt'));
      await expect.poll(() => page.locator('.waiting').count()).toBe(1);
      await page.getByRole('button', { name: '大字' }).click();
      expect(await page.locator('html').getAttribute('class')).toBe('large');
      // The page has answered, and the check still goes on.
      expect(await page.locator('.waiting').count()).toBe(1);
      await expect.poll(() => texts(page, '.verdict .some'), { timeout: 60_000 }).toEqual(['错误 8000']);

      expect(await page.locator('.finding').count()).toBe(100);
      await page.getByRole('button', { name: '还有 7900 处，继续显示' }).click();
      await expect.poll(() => page.locator('.finding').count()).toBe(200);
      await page.locator('.finding .show').nth(199).click();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent), { timeout: 30_000 })
        .toBe('200');
      expect(
        await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1),
      ).toBeGreaterThan(0);
    });
  }, 120_000);
});
