import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../scripts/content/markdown/markdown.ts';
import type { Block } from '../../scripts/notice/model.ts';
import { plainBlocks } from '../../scripts/notice/numbering/outline.ts';

const LEDGER = '| 序号 | 问题 |\n| --- | --- |\n| 1 | 台账不全 |';

function blocksOf(text: string): readonly Block[] {
  return plainBlocks(readMarkdown(text, 'index.md').blocks);
}

describe('lines right above a table', () => {
  it.each([
    '表1 整改台账',
    '附表：问题清单',
    '单位：万元',
    '（金额单位：元）',
    '2025年度项目资金分配情况表',
    '巡察反馈问题整改台账（第一批）',
    '范本镇村级事务公开目录清单',
  ])('are its caption: %s', (line) => {
    const [only, ...others] = blocksOf(`${line}\n\n${LEDGER}`);
    expect(others).toEqual([]);
    expect(only?.kind === 'table' && only.caption.map(({ text }) => text)).toEqual([line]);
  });

  it.each([
    '具体情况见下表',
    '整改情况如下表',
    '现将问题整改情况公布如下，详见清单',
    '附件2：问题清单',
    '一、问题清单',
    '范本镇人民政府',
    '台账',
  ])('are paragraphs of their own: %s', (line) => {
    const [first, second] = blocksOf(`${line}\n\n${LEDGER}`);
    expect([first?.kind, second?.kind]).toEqual(['paragraph', 'table']);
  });

  it('all belong to it, in their order', () => {
    const [only] = blocksOf(`问题整改情况统计表\n\n单位：个\n\n${LEDGER}`);
    expect(only?.kind === 'table' && only.caption.map(({ text }) => text)).toEqual([
      '问题整改情况统计表',
      '单位：个',
    ]);
  });
});
