/** The checking page as a person uses it, opened from the disk. */

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { check } from '../../../scripts/commands/check.ts';
import { deskWith } from '../../../scripts/commands/desk.ts';
import { Refusal } from '../../../scripts/notice/refusal.ts';
import { deskFiles } from '../../../scripts/site/assets/desk.ts';
import { writeFiles } from '../../../scripts/site/site-file.ts';
import { readRuleCases } from '../../check/rule-fixtures.ts';
import { temporaryFolder } from '../../site/sample-site.ts';
import { faultsIn } from '../tools/axe.ts';
import { describeInBrowser } from '../tools/browser-test.ts';
import { serveFolder } from '../tools/static-server.ts';
import { DESK, DRAFT, give, openDesk, rulesOf, saved, texts } from './open-desk.ts';

const CASES = 'tests/draft/cases';

it('the checking page is one file of at most 2.5 MB', () => {
  expect(statSync(DESK).size).toBeLessThan(2.5 * 1024 * 1024);
  expect(readFileSync(DESK, 'utf8')).toMatch(
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /,
  );
});

await describeInBrowser('on the checking page a person', (browser) => {
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

  const open = (
    look: (page: Page, context: BrowserContext) => Promise<void>,
    options: BrowserContextOptions = {},
  ) => openDesk(browser, look, options);

  it('reads what does not hold, goes to its place, and sees every number', async () => {
    await open(async (page) => {
      await give(page, draft('a.txt', DRAFT));
      await expect.poll(() => rulesOf(page)).toEqual(['figure-sum']);
      await page.locator('.finding .show').nth(0).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('1');
      await page.getByRole('button', { name: '数据台账' }).click();
      await expect.poll(() => texts(page, '.ledger h3')).toEqual(['不符 3', '未判，须人工核对 0', '相符 3']);
      await page.getByRole('button', { name: '读到了什么' }).click();
      await expect
        .poll(() => page.locator('.understood').textContent())
        .toContain('发布机构：范本镇人民政府');
    });
  });

  it('tries a change, is told what it mends, takes it, and saves the corrected text', async () => {
    await open(async (page) => {
      await give(page, draft('b.txt', DRAFT));
      const sum = page.locator('.finding[data-rule=figure-sum]');
      await sum.getByText('改几个字试试').click();
      await sum.getByLabel('第 3 处').fill('3个');
      await expect
        .poll(() => sum.locator('output').nth(2).textContent())
        .toBe('改后：改好 1 处，新出现 0 处');
      await sum.getByLabel('第 3 处').press('Enter');
      await expect.poll(() => rulesOf(page)).toEqual([]);
      expect(await page.locator('.since').textContent()).toContain('上次的问题已改好 1 处');
      const { name, bytes } = await saved(page, '另存为改好的文本');
      expect([name, Buffer.from(bytes).toString()]).toEqual([
        'b-改.txt',
        DRAFT.replace('正在整改2个', '正在整改3个'),
      ]);
    });
  });

  it('lets a finding stand for a reason, fills in the fields, and takes the folder, the report and the findings', async () => {
    await open(async (page) => {
      await give(page, draft('fanben-2025.txt', DRAFT));
      const sum = page.locator('.finding[data-rule=figure-sum]');
      await sum.locator('summary', { hasText: '原文不改，写明理由' }).click();
      await sum.getByLabel('理由').fill('另有1个移交区级办理');
      await sum.getByRole('button', { name: '确定保留' }).click();
      await expect.poll(() => rulesOf(page)).toEqual(['figure-check']);
      await page.getByRole('button', { name: '填写与导出' }).click();
      await page.getByLabel('数据截止日期').fill('2025-13-01');
      await expect
        .poll(() => page.locator('.fields .worse').textContent())
        .toBe('应为真实的日期，写作“年-月-日”');
      await page.getByLabel('数据截止日期').fill('2025-09-30');
      const { name, bytes } = await saved(page, '导出通报文件夹（zip）');
      expect(name).toBe('fanben-2025.zip');
      const index = Buffer.from(unzipSync(bytes)['content/fanben-2025/index.md'] ?? []).toString();
      expect(index).toContain('dataAsOf: 2025-09-30');
      expect(index).toContain('reason: 另有1个移交区级办理');
      const report = await saved(page, '导出核对报告（签字用）');
      expect(Buffer.from(report.bytes).toString()).toContain('核对报告');
      const csv = await saved(page, '导出核对结果（表格）');
      expect(Buffer.from(csv.bytes).toString()).toMatch(/^\ufeff序号,级别,规则,/);
    });
  });

  it('decides what a Word file conceals by buttons, and may take that back', async () => {
    await open(async (page) => {
      await give(page, path.resolve(CASES, 'all-three.docx'));
      await expect.poll(() => page.locator('.stop tr').count()).toBeGreaterThan(2);
      await page.getByRole('button', { name: '按以上全部取舍' }).click();
      await expect.poll(() => page.locator('.work').count()).toBe(1);
      expect(await page.locator('.decided span').count()).toBe(3);
      await page.locator('.decided button').first().click();
      await expect.poll(() => page.locator('.stop').count()).toBe(1);
    });
  });

  it('saves in Word and sees what is mended and what is new, without a hand', async () => {
    await open(async (page) => {
      // What the file dialogue of Chromium gives, over a text that the test changes.
      await page.evaluate((words) => {
        const file = { words, lastModified: 1 };
        Object.assign(globalThis, {
          written: file,
          showOpenFilePicker: async () => [
            { getFile: async () => new File([file.words], 'c.txt', { lastModified: file.lastModified }) },
          ],
        });
      }, DRAFT);
      await page.getByRole('button', { name: '选择稿件' }).click();
      await expect.poll(() => rulesOf(page)).toEqual(['figure-sum']);
      await page.evaluate(
        (words) => {
          Object.assign(Reflect.get(globalThis, 'written'), { words, lastModified: 2 });
        },
        DRAFT.replace('正在整改2个', '正在整改3个').replace('7人', '8人'),
      );
      await expect.poll(() => rulesOf(page)).toEqual(['figure-sum']);
      await expect
        .poll(() => texts(page, '.since > p, .since summary'))
        .toEqual(['新出现 1 处', '上次的问题已改好 1 处']);
      expect(await texts(page, '.finding .fresh')).toEqual(['新出现']);
    });
  });

  it('finds no barrier, in light and dark, large, in English', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await open(
        async (page, context) => {
          await give(page, draft('d.txt', DRAFT));
          const parts = ['全文', '数据台账', '读到了什么', '填写与导出'];
          // What differs in the dark is the colours.
          for (const part of colorScheme === 'light' ? parts : parts.slice(0, 1)) {
            await page.getByRole('button', { name: part }).click();
            expect(await faultsIn(page)).toEqual([]);
          }
          await page.getByRole('button', { name: '大字' }).click();
          await page.getByRole('button', { name: 'English' }).click();
          await expect.poll(() => texts(page, '#findings')).toEqual(['Findings']);
          const again = await context.newPage();
          await again.goto(pathToFileURL(DESK).href);
          expect(await again.locator('html').getAttribute('class')).toBe('large');
          expect(await again.locator('h1').textContent()).toBe('Check a notice');
          await again.close();
        },
        { colorScheme },
      );
    }
  });

  it('opens the page of the site, or one that the command line has put a draft into', async () => {
    writeFiles(deskFiles(), folder);
    const server = await serveFolder(folder);
    const given = deskWith([draft('e.txt', DRAFT)]);
    for (const address of [`${server.address}desk/index.html`, pathToFileURL(given).href]) {
      const page = await browser.newPage();
      await page.goto(address);
      if (address.startsWith('http')) await give(page, path.join(folder, 'e.txt'));
      await expect.poll(() => rulesOf(page)).toEqual(['figure-sum']);
      await page.close();
    }
    await server.close();
    rmSync(path.dirname(given), { recursive: true });
  });

  it('gets the verdicts of the command line on every sample', async () => {
    const samples = [...ruleTexts(), ...draftCases()];
    expect(samples.length).toBeGreaterThan(70);
    await open(async (page) => {
      await give(page, ...samples);
      await expect.poll(() => page.locator('.drafts button').count()).toBe(samples.length);
      const seen = await page.evaluate(async () => {
        const all: string[][] = [];
        for (const button of document.querySelectorAll<HTMLElement>('.drafts button')) {
          button.click();
          const until = async (isSo: () => boolean): Promise<void> => {
            while (!isSo()) await new Promise(requestAnimationFrame);
          };
          const count = (): number => document.querySelectorAll('.finding').length;
          await until(() => document.querySelector('[aria-busy="true"]') === null);
          await until(() => document.querySelector('#file')?.textContent === button.dataset.name);
          for (;;) {
            const more = document.querySelector<HTMLElement>('.findings > .more');
            if (more === null) break;
            const before = count();
            more.click();
            await until(() => count() > before);
          }
          const rows = Array.from(
            document.querySelectorAll<HTMLElement>('.finding'),
            ({ dataset }) => `${dataset.rule} ${dataset.line}`,
          );
          all.push(document.querySelector('.stop') === null ? rows.sort() : ['stopped']);
        }
        return all;
      });
      expect(seen).toEqual(samples.map(verdictsOf));
    });
  });

  /** The wrong and right texts of each rule, a file a rule. */
  function ruleTexts(): string[] {
    const fixtures = 'tests/check/rules';
    mkdirSync(path.join(folder, 'rules'));
    return readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .map((name) => {
        const cases = readRuleCases(readFileSync(path.join(fixtures, name), 'utf8'));
        return draft(
          path.join('rules', path.basename(name)),
          cases.map((one) => one.text.replace(/^---\n[\s\S]*?\n---\n/, '')).join('\n'),
        );
      });
  }

  function draftCases(): string[] {
    return readdirSync(CASES)
      .filter((name) => /\.(?:docx|html?|mht|txt|md)$/.test(name))
      .map((name) => path.resolve(CASES, name));
  }
});

function verdictsOf(file: string): string[] {
  const command = {
    content: 'content',
    strict: false,
    colour: false,
    format: 'json',
    language: 'zh',
  } as const;
  try {
    const report: { findings: { rule: string; line: number }[] } = JSON.parse(
      check({ ...command, paths: [file] }).text,
    );
    return report.findings.map(({ rule, line }) => `${rule} ${line}`).sort();
  } catch (problem) {
    if (problem instanceof Refusal) return ['stopped'];
    throw problem;
  }
}
