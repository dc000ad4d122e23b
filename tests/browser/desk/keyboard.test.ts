/** The checking page without a mouse. */

import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../../site/sample-site.ts';
import { describeInBrowser } from '../tools/browser-test.ts';
import { DRAFT, openDesk, rulesOf, texts } from './open-desk.ts';

await describeInBrowser('with keys alone a person', (browser) => {
  let folder: string;
  beforeAll(() => {
    folder = temporaryFolder();
    writeFileSync(path.join(folder, 'draft.txt'), DRAFT);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const focused = (page: Page) =>
    page
      .locator(':focus')
      .allTextContents()
      .then(([words = '']) => words);

  /** Goes on until the focus is where `name` says; what has the focus must show it. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press('Tab');
      if (!name.test(await focused(page))) continue;
      const outline = await page.evaluate(() =>
        document.activeElement === null ? '' : getComputedStyle(document.activeElement).outlineStyle,
      );
      expect(outline).toBe('solid');
      return;
    }
    throw new Error(`no way to ${name} by Tab`);
  }

  it('chooses a draft, reads a finding, goes to its place and back, mends it, and exports', async () => {
    await openDesk(
      browser,
      async (page) => {
        // Asked for early: the browser must know of it before the key comes.
        const dialogue = page.waitForEvent('filechooser');
        await tabTo(page, /把稿件拖到这里/);
        await page.keyboard.press('Enter');
        await (await dialogue).setFiles(path.join(folder, 'draft.txt'));
        await expect.poll(() => rulesOf(page)).toEqual(['figure-sum']);
        // A screen reader goes on at the name of the draft, and hears the outcome.
        expect(await focused(page)).toBe('draft.txt');
        expect(await page.locator('[role=status]').textContent()).toBe(
          'draft.txt：核对完毕，错误 1 处，警告 0 处',
        );

        await tabTo(page, /看原文/);
        await page.keyboard.press('Enter');
        await expect.poll(() => focused(page)).toBe('1');
        await page.keyboard.press('Escape');
        expect(await focused(page)).toContain('看原文');

        await tabTo(page, /改几个字试试/);
        await page.keyboard.press('Enter');
        for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
        await page.keyboard.type('3个');
        await expect
          .poll(() => page.locator('output').allTextContents())
          .toContain('改后：改好 1 处，新出现 0 处');
        await page.keyboard.press('Enter');
        await expect.poll(() => rulesOf(page)).toEqual([]);
        expect(await focused(page)).toBe('核对结果');

        await tabTo(page, /填写与导出/);
        await page.keyboard.press('Enter');
        await tabTo(page, /导出通报文件夹/);
        const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
        expect(file.suggestedFilename()).toMatch(/\.zip$/);
        expect(await texts(page, '.worse')).toEqual([]);
      },
      { without: 'showOpenFilePicker' },
    );
  });
});
