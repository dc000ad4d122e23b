/** Opens the checking page from the disk, as a person does, and sees to it that it asks for nothing and has no fault. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { expect } from 'vitest';

export const DESK = path.resolve('dist/desk/tongbao.html');

export const DRAFT = `范本镇人民政府关于督查整改情况的通报

督查反馈的12个问题，已整改完成9个，正在整改2个。
一、制度建设
（一）完善台账。给予党纪处分7人（警告4人、严重警告3人）。

范本镇人民政府
2025年10月30日
`;
/** The draft with its one slip mended. */
export const MENDED = DRAFT.replace('正在整改2个', '正在整改3个');

interface Options extends BrowserContextOptions {
  /** What the browser cannot do; `es2023`: what Chrome has from 110 on. */
  readonly without?: 'Worker' | 'showOpenFilePicker' | 'es2023';
}

export async function openDesk(
  browser: Browser,
  look: (page: Page, context: BrowserContext) => Promise<void>,
  { without, ...options }: Options = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => faults.push(message.text()));
  if (without !== undefined) {
    await page.addInitScript((name) => {
      // A worker would have them still.
      Reflect.deleteProperty(globalThis, name === 'es2023' ? 'Worker' : name);
      if (name !== 'es2023') return;
      for (const one of ['toSorted', 'toReversed', 'toSpliced', 'with']) {
        Reflect.deleteProperty(Array.prototype, one);
      }
    }, without);
  }
  await page.goto(pathToFileURL(DESK).href);
  await look(page, context);
  await context.close();
  expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([pathToFileURL(DESK).href]);
  expect(faults).toEqual([]);
}

export const give = (page: Page, ...files: readonly string[]) =>
  page.setInputFiles('input[type=file]', [...files]);

export const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts();

export const rulesOf = (page: Page) =>
  page.locator('.work .finding').evaluateAll((items) => items.map((item) => item.dataset.rule));

/** The file that the page hands to the person. */
export async function saved(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
