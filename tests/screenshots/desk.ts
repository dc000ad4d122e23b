/** Pictures of the checking page, step by step as the handbook for editors goes: a Word draft from the drop to the folder. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { wordFile, words } from '../draft/docx/word.ts';
import { pageOf } from './page.ts';

const DRAFT = `中共范本镇委员会关于巡察整改进展情况的通报

根据区委统一部署，2025年3月10日至4月20日，区委第二巡察组对范本镇党委开展了巡察。巡察反馈的12个问题，已整改完成9个，正在整改2个。
一、履行主体责任
（一）加强理论学习。制定学习计划4项，开展集中学习6次，参加120人次。
（二）压实管理责任。给予党纪处分7人（党内警告4人、严重警告2人、撤销党内职务1人）。
二、规范资金管理
（一）清退违规补贴。清退3.2万元，涉及15人，其中镇本级9人、村级6人。

中共范本镇委员会
2025年10月30日`;

/** A comment and a tracked change, as a draft has them that went from desk to desk. */
const COMMENT =
  '<w:comment w:id="1" w:author="审稿人"><w:p><w:r><w:t>与台账核一下。</w:t></w:r></w:p></w:comment>';
const CHANGE = `<w:ins w:id="2" w:author="审稿人">${words('全额')}</w:ins>`;

function draft(): Uint8Array {
  const paragraphs = DRAFT.split('\n').map((line) => {
    if (line.includes('清退3.2万元'))
      return line
        .split('清退3')
        .map((part) => words(part))
        .join(`${CHANGE}${words('清退3')}`);
    if (!line.includes('12个问题')) return words(line);
    return `<w:commentRangeStart w:id="1"/>${words(line)}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`;
  });
  return wordFile({ body: paragraphs.map((inner) => `<w:p>${inner}</w:p>`).join(''), comments: COMMENT });
}

export async function takeDesk(from: Browser, docs: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tongbao-desk-pictures-'));
  const file = join(folder, '整改通报.docx');
  writeFileSync(file, draft());
  const page = await pageOf(from, { viewport: { width: 1280, height: 760 } });
  const take = async (name: string, height = 760): Promise<void> => {
    await page.setViewportSize({ width: 1280, height });
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: join(docs, `${name}.png`) });
  };
  try {
    await page.goto(pathToFileURL(resolve('dist/desk/tongbao.html')).href);
    await take('desk-start', 560);

    // As the system hands over a file, so that the page can watch it.
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 640, y: 250, data });
    await page.waitForSelector('.stop tr');
    await take('desk-decide', 520);

    await page.getByRole('button', { name: '按以上全部取舍' }).click();
    await page.waitForSelector('.text mark');
    await take('desk');

    const sum = page.locator('.finding[data-rule=figure-sum]');
    await sum.getByText('改几个字试试').click();
    await sum.getByLabel('第 3 处').fill('3个');
    await sum.locator('output', { hasText: '改后' }).waitFor();
    await take('desk-mend', 900);

    await sum.getByLabel('第 3 处').press('Enter');
    await page.waitForSelector('.mends li');
    await page.waitForSelector('.verdict.clean');
    await page.getByRole('button', { name: '数据台账' }).click();
    await page.waitForSelector('.ledger li');
    await take('desk-ledger');

    await page.getByRole('button', { name: '填写与导出' }).click();
    await page.getByLabel('发布日期').fill('2025-11-03 09:00');
    await page.getByLabel('通报的英文名').fill('fanben-2025');
    await take('desk-export', 1180);
  } finally {
    await page.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
