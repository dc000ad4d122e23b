/** Pictures of a ledger of twelve columns, as each output shows it, and of the body for the CMS in real editors; for `npm run screenshots`. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { readContent } from '../../scripts/content/read-content.ts';
import { writeDocx } from '../../scripts/download/docx/write-docx.ts';
import { openPdfPress } from '../../scripts/download/pdf/pdf-press.ts';
import type { Notice } from '../../scripts/notice/model.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { cmsBody } from '../../scripts/site/notice/hand-over.ts';
import { EDITORS, pasteInto } from '../browser/tools/editors.ts';
import { documentFor } from '../document-for.ts';
import { SITE } from '../site/sample-site.ts';
import { writePages } from '../written-pages.ts';
import { PATIENCE, pageOf } from './page.ts';

const VILLAGES = ['样例村', '范本村', '样板村', '模板村', '示范村', '例证村'];
const HEADS = [
  '| 序号 | 村名 | 统一社会信用代码 | 项目 | 资金（万元） ||| 户数 | 整改措施 | 责任人 | 完成时限 | 状态 |',
  '| ^^ | ^^ | ^^ | ^^ | 预算 | 支出 | 结余 | ^^ | ^^ | ^^ | ^^ | ^^ |',
];

/** A notice with a ledger of twelve columns: amounts, codes, long words, a head of two rows. */
const LEDGER = `---
title: 示例市样例区范本镇人民政府关于村级项目资金问题整改情况的通报
kind: 整改通报
issuer: 示例市样例区范本镇人民政府
published: 2026-03-20
---

现将村级项目资金问题整改情况通报如下，整改台账见下表。

表1 村级项目资金问题整改台账

${HEADS.join('\n')}
|${' --- |'.repeat(12)}
${VILLAGES.map((village, index) => {
  const [budget, spent] = [120_50 + index * 13_17, 98_25 + index * 11_08];
  const amounts = [budget, spent, budget - spent].map((cents) => (cents / 100).toFixed(2));
  return `| ${index + 1} | ${village} | 9133080200000000${index}${index} | 村道养护 | ${amounts.join(' | ')} | ${86 + index * 7} | 补齐台账，按月公示收支，结余资金转入村级账户 | 张某某 | 2026年6月30日 | 已完成 |`;
}).join('\n')}

注：资金数据截至2026年2月28日。
`;

/** @throws Refusal where a program of the picture is not there */
export async function takeTables(browser: Browser, docs: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-tables-'));
  try {
    mkdirSync(path.join(folder, 'content', 'taizhang'), { recursive: true });
    writeFileSync(path.join(folder, 'content', 'taizhang', 'index.md'), LEDGER);
    const [notice] = readContent(path.join(folder, 'content')).notices;
    if (notice === undefined) throw new Error('the ledger is no notice');
    await takePaper(notice, folder, docs);
    await takePages(browser, notice, folder, docs);
    await takeEditors(browser, notice, docs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The PDF, and the Word document as LibreOffice sets it. */
async function takePaper(notice: Notice, folder: string, docs: string): Promise<void> {
  const press = await openPdfPress();
  const { bytes } = await press.print(documentFor(notice));
  await press.close();
  writeFileSync(path.join(folder, 'pdf.pdf'), bytes);
  writeFileSync(path.join(folder, 'docx.docx'), await writeDocx(documentFor(notice)));
  run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'docx.docx')]);
  for (const name of ['pdf', 'docx']) {
    const target = path.join(docs, `ledger-${name}`);
    const options = ['-png', '-r', '90', '-f', '2', '-l', '2', '-singlefile'];
    run('pdftoppm', [...options, path.join(folder, `${name}.pdf`), target]);
  }
}

async function takePages(browser: Browser, notice: Notice, folder: string, docs: string): Promise<void> {
  const site = path.join(folder, 'site');
  writePages({ site: SITE, notices: [notice], editions: new Map(), folder: site });
  for (const look of ['phone', 'elder'] as const) {
    const page = await pageOf(browser, { viewport: { width: 390, height: 844 } });
    await page.goto(pathToFileURL(path.join(site, 'taizhang', 'index.html')).href);
    if (look === 'elder') await page.click('[data-elder-toggle]');
    // What the mouse points at shows its address.
    await page.mouse.move(0, 0);
    await page.locator('.tb-table-box').evaluate((box) => box.scrollIntoView());
    // The first column stays while the others move.
    if (look === 'phone') await page.locator('.tb-table-box').evaluate((box) => box.scrollBy(300, 0));
    await page.screenshot({ path: path.join(docs, `ledger-${look}.png`) });
    await page.close();
  }
}

/** Each with the body that it needs. */
async function takeEditors(browser: Browser, notice: Notice, docs: string): Promise<void> {
  for (const editor of EDITORS) {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
      viewport: { width: 1000, height: 640 },
    });
    context.setDefaultTimeout(PATIENCE);
    const body = cmsBody(documentFor(notice), editor.keepsIndent ? 'style' : 'spaces');
    const file = path.join(docs, `cms-${editor.name.toLowerCase().replaceAll(' ', '')}.png`);
    await pasteInto(context, editor, body, async (page) => {
      await page.keyboard.press('ControlOrMeta+Home');
      await page.screenshot({ path: file });
    });
    await context.close();
  }
}

function run(program: string, given: readonly string[]): void {
  const { status } = spawnSync(program, given, { stdio: 'ignore' });
  if (status !== 0) throw new Refusal({ zh: `没有能够运行 ${program}`, en: `${program} could not be run` });
}
