/** The checking page in Firefox, which hands out no file handles. */

import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../site/sample-site.ts';

const FIREFOX = [process.env.FIREFOX_PATH ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (file) => file !== '' && existsSync(file),
);
const NONE = 'no Firefox for the tests: set FIREFOX_PATH, or on Debian `apt-get install firefox-esr`';

const TEXT = `范本镇人民政府关于督查整改情况的通报

督查反馈的12个问题，已整改完成9个，正在整改2个。

范本镇人民政府
2025年10月30日
`;

if (FIREFOX === undefined && process.env.CI === 'true') throw new Error(NONE);
if (FIREFOX === undefined) process.stderr.write(`${NONE}\n`);

describe.skipIf(FIREFOX === undefined)('in Firefox a person', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = temporaryFolder();
    browser = await launch({ browser: 'firefox', executablePath: FIREFOX ?? '' });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const rulesOf = (page: Page) =>
    page.$$eval('.finding', (items) => items.map((item) => item.getAttribute('data-rule')));

  it('drops a draft, and chooses another in the dialogue', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.resolve('dist/desk/tongbao.html')).href);
    await page.evaluate((words) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([words], 'b.txt'));
      document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
    }, TEXT);
    await expect.poll(() => rulesOf(page)).toEqual(['figure-sum']);

    const file = path.join(folder, 'c.txt');
    writeFileSync(file, TEXT.replace('正在整改2个', '正在整改3个'));
    const [dialogue] = await Promise.all([page.waitForFileChooser(), page.click('.bar button')]);
    await dialogue.accept([file]);
    await expect
      .poll(() => page.$$eval('.drafts button', (all) => all.map((one) => one.textContent)))
      .toEqual(['b.txt1', 'c.txt✓']);
  });

  it('has a draft checked from the disk, mends it, and gives the saved file again', async () => {
    const file = path.join(folder, 'a.txt');
    const page = await browser.newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (problem) => faults.push(String(problem)));
    await page.goto(pathToFileURL(path.resolve('dist/desk/tongbao.html')).href);
    const give = async (text: string) => {
      writeFileSync(file, text);
      const field = await page.$('input[type=file]');
      if (field === null || !('uploadFile' in field)) throw new Error('no field for files');
      await field.uploadFile(file);
    };

    await give(TEXT);
    await expect.poll(() => rulesOf(page)).toEqual(['figure-sum']);
    expect(await page.$eval('.file p', (shown) => shown.textContent)).toContain('浏览器不能留意这个文件');
    expect(await page.$$eval('.text mark.error', (marks) => marks.map((mark) => mark.textContent))).toEqual([
      '12个',
    ]);

    await page.click('.finding[data-rule=figure-sum] summary');
    await page.type('.finding[data-rule=figure-sum] form:nth-of-type(3) input', '3个');
    await expect
      .poll(() => page.$$eval('output', (shown) => shown.map(({ value }) => value).join('')))
      .toContain('改后');

    await give(TEXT.replace('正在整改2个', '正在整改3个'));
    await expect.poll(() => rulesOf(page)).toEqual([]);
    expect(await page.$eval('.since', (shown) => shown.textContent)).toContain('上次的问题已改好 1 处');
    expect(asked.filter((address) => /^(?:https?|wss?):/.test(address))).toEqual([]);
    expect(faults).toEqual([]);
  });
});
