/** How drafts come to the checking page and go from it again: dropped, chosen, saved in another program. */

import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wordFile, words } from '../../draft/docx/word.ts';
import { temporaryFolder } from '../../site/sample-site.ts';
import { describeInBrowser } from '../tools/browser-test.ts';
import { DRAFT, give, MENDED, openDesk, rulesOf, saved, texts } from './open-desk.ts';

await describeInBrowser('to the checking page a person', (browser) => {
  let folder: string;
  beforeAll(() => {
    folder = temporaryFolder();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function draft(name: string, text: string): string {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  }

  /** A drop of files of the disk as the system hands it to the browser. */
  async function drop(page: Page, ...files: readonly string[]): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 600, y: 250, data });
      if (type === 'dragOver') await expect.poll(() => page.locator('.desk.over').count()).toBe(1);
    }
  }

  it('drops a file, saves it in another program, and sees it checked again', async () => {
    const file = draft('a.txt', DRAFT);
    await openDesk(browser, async (page) => {
      await drop(page, file);
      await expect.poll(() => rulesOf(page)).toEqual(['figure-sum']);
      expect(await page.locator('.desk.over').count()).toBe(0);
      expect(await page.locator('.file p').textContent()).toContain('保存后自动重新核对');
      writeFileSync(file, MENDED);
      // Whatever the clock of the disk counts in.
      utimesSync(file, new Date(), new Date(Date.now() + 5000));
      await expect
        .poll(() => texts(page, '.since summary'), { timeout: 10_000 })
        .toEqual(['上次的问题已改好 1 处']);
    });
  });

  it('drops several at once, sees which are to be settled, and goes through them', async () => {
    const files = [draft('b.txt', DRAFT), draft('c.txt', MENDED), draft('d.rtf', '{\\rtf1 1}')];
    await openDesk(browser, async (page) => {
      await drop(page, ...files);
      await expect
        .poll(() => texts(page, '.status'))
        .toEqual(['3 份核对完毕，错误 1 处，警告 0 处；1 份须先处理']);
      expect(await texts(page, '.drafts button')).toEqual(['b.txt1', 'c.txt✓', 'd.rtf！']);
      await page.getByRole('button', { name: /d\.rtf/ }).click();
      await expect
        .poll(() => texts(page, '.stop p'))
        .toEqual(['这个页面读不了 .rtf 文件', '用 WPS 或 Word 打开，另存为 .docx，再拖进来']);
      await page.getByRole('button', { name: '关闭' }).click();
      await expect.poll(() => page.locator('.drafts button').count()).toBe(2);
    });
  });

  it('chooses a file in the dialogue of a browser that gives no handle, and the saved one again', async () => {
    const file = draft('e.txt', DRAFT);
    const choose = async (page: Page, button: string): Promise<void> => {
      const [dialogue] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: button }).click(),
      ]);
      expect(dialogue.isMultiple()).toBe(true);
      await dialogue.setFiles(file);
    };
    await openDesk(
      browser,
      async (page) => {
        await choose(page, '选择稿件');
        await expect.poll(() => rulesOf(page)).toEqual(['figure-sum']);
        writeFileSync(file, MENDED);
        await choose(page, '重新选择文件');
        await expect.poll(() => texts(page, '.since summary')).toEqual(['上次的问题已改好 1 处']);
        expect(await page.locator('.drafts').count()).toBe(0);
      },
      { without: 'showOpenFilePicker' },
    );
  });

  it.each(['Worker', 'es2023'] as const)('has it checked by a browser without %s', async (without) => {
    await openDesk(
      browser,
      async (page) => {
        await give(page, draft('f.txt', DRAFT));
        await expect.poll(() => rulesOf(page)).toEqual(['figure-sum']);
        await change(page, '第 3 处', '3个');
        await expect.poll(() => rulesOf(page)).toEqual([]);
        await page.getByRole('button', { name: '撤销：2个 → 3个' }).click();
        await expect.poll(() => rulesOf(page)).toEqual(['figure-sum']);
      },
      { without },
    );
  });

  it('takes two changes, goes back on the first alone, and saves the other', async () => {
    await openDesk(browser, async (page) => {
      await give(page, draft('g.txt', DRAFT));
      await change(page, '第 1 处', '一十三个');
      await expect.poll(() => texts(page, '.mends del')).toEqual(['12个']);
      await change(page, '第 3 处', '3个');
      await expect.poll(() => texts(page, '.mends del')).toEqual(['12个', '2个']);
      await page.getByRole('button', { name: '撤销：12个 → 一十三个' }).click();
      await expect.poll(() => rulesOf(page)).toEqual([]);
      const { bytes } = await saved(page, '另存为改好的文本');
      expect(Buffer.from(bytes).toString()).toBe(MENDED);
    });
  });

  it('mends a Word file, saves it as another, and has that checked', async () => {
    const runs = (line: string): string => line.replace(/\d+|[^\d]+/g, (run) => words(run));
    const body = DRAFT.trim()
      .split('\n')
      .map((line) => `<w:p>${runs(line)}</w:p>`)
      .join('');
    const file = path.join(folder, 'h.docx');
    writeFileSync(file, wordFile({ body }));
    await openDesk(browser, async (page) => {
      await give(page, file);
      await change(page, '第 3 处', '3个');
      await expect.poll(() => rulesOf(page)).toEqual([]);
      const { name, bytes } = await saved(page, '另存为改好的 .docx');
      expect(name).toBe('h-改.docx');
      writeFileSync(path.join(folder, name), bytes);
      await give(page, path.join(folder, name));
      await expect.poll(() => texts(page, '.status')).toEqual(['2 份核对完毕，错误 0 处，警告 0 处']);
    });
  });

  async function change(page: Page, place: string, to: string): Promise<void> {
    const sum = page.locator('.finding[data-rule=figure-sum]');
    await sum.getByText('改几个字试试').click();
    await sum.getByLabel(place).fill(to);
    await expect
      .poll(() => sum.locator('output').allTextContents())
      .toContainEqual(expect.stringMatching('改后'));
    await sum.getByLabel(place).press('Enter');
  }
});
