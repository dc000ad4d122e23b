import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../scripts/draft/read-draft.ts';
import { readFields } from '../../../scripts/draft/understand/fields.ts';
import { dropPageLines } from '../../../scripts/draft/understand/page-lines.ts';
import type { Paragraph } from '../../../scripts/notice/model.ts';
import { proseOf } from '../../../scripts/notice/prose.ts';
import { LINEAR, processorTimeOf } from '../../processor-time.ts';
import { encode } from '../encode.ts';
import { PAGE } from '../sample.ts';

function flowOf(lines: readonly string[]): Paragraph[] {
  return lines.map((text, index) => {
    const at = { file: 'a.txt', line: index + 1, column: 1 };
    return { kind: 'paragraph', prose: proseOf([{ text, at }]), at };
  });
}

const TEXT = [
  '关于整改情况的通报',
  '现将整改情况通报如下。',
  '一、情况',
  '（一）学习。开展12次。',
  '特此通报。',
];

function dropped(head: readonly string[], foot: readonly string[]): string[] {
  return dropPageLines(flowOf([...head, ...TEXT, ...foot])).dropped.map(
    ({ reason, text }) => `${reason} ${text}`,
  );
}

describe('the page around a notice is dropped', () => {
  it('from a whole page, line by line with the reason', () => {
    const { dropped: gone, record } = dropPageLines(flowOf(PAGE));
    expect(gone.map(({ at, reason, keys }) => [at.line, reason, ...keys])).toEqual([
      [1, 'navigation'],
      [2, 'navigation'],
      [5, 'record', 'published', 'source'],
      [19, 'tools'],
      [20, 'download'],
      [21, 'navigation'],
      [22, 'tools'],
    ]);
    expect(record).toEqual({ published: '2025-12-08 09:30', source: '样例区委巡察办' });
  });

  it.each([
    '当前位置:首页>通报',
    '首页 > 信息公开 > 通报',
    '2025-12-08',
    '浏览次数：12',
    '字体：[大] [中] [小]',
    '【打印】【关闭】',
  ])('above it: %s', (line) => {
    expect(dropped([line], [])).toHaveLength(1);
  });

  it.each([
    '分享到：',
    '分享到：微信 微博',
    '[全文下载]:',
    '附件下载：',
    '打印本页　关闭窗口',
    '责任编辑：张三',
    '下一篇：关于考试的通知',
    '扫一扫在手机打开当前页',
    '版权所有：示例市样例区人民政府',
    '示ICP备00000000号',
  ])('below it: %s', (line) => {
    expect(dropped([], [line])).toHaveLength(1);
  });
});

describe('words of the notice are never taken for the page', () => {
  it.each([
    '2025年12月8日',
    '联系电话：0000-1234567',
    '附件：整改清单',
    '全文下载：整改清单.xlsx',
    '日期：2025年12月5日',
    '范本镇人民政府办公室',
    '来源：范本镇。其余另行公布',
  ])('below it: %s', (line) => {
    expect(dropped([], [line])).toEqual([]);
  });

  it('nor a line between its sentences, whatever it looks like', () => {
    const lines = [...TEXT.slice(0, 3), '分享到：', '来源：区纪委', ...TEXT.slice(3)];
    expect(dropPageLines(flowOf(lines)).dropped).toEqual([]);
  });
});

describe('a line of fields', () => {
  it('gives the record of a disclosure to the front matter', () => {
    expect([
      ...(readFields('索 引 号：000/2025-1　发布机构：范本镇（街道）　文号：范本发〔2025〕1号')?.values ??
        []),
    ]).toEqual([
      ['indexNumber', '000/2025-1'],
      ['issuer', '范本镇（街道）'],
      ['reference', '范本发〔2025〕1号'],
    ]);
  });

  it.each(['本次检查时间：三天', '资金来源：财政拨款', '发布时间：近日', '浏览次数：较多'])(
    'is not “%s”, of which a part is none',
    (line) => {
      expect(readFields(line)).toBeUndefined();
    },
  );

  it.each(['来源：', '时 间', '打印 ', '2025-12-08 ', '索    引    '])('is read in one pass: %s', (piece) => {
    expect(processorTimeOf(() => readFields(piece.repeat(5_000)))).toBeLessThan(LINEAR);
  });
});

it('a reference above the title goes into the front matter', () => {
  const { record, dropped: gone } = dropPageLines(
    flowOf(['范本镇委员会文件', '范本委〔2025〕12号', ...TEXT]),
  );
  expect(record.reference).toBe('范本委〔2025〕12号');
  expect(gone.map(({ reason }) => reason)).toEqual(['letterhead', 'letterhead']);
});

it('a record in a table of labels and values goes into the front matter; a table of the text does not', () => {
  const page = (rows: string) =>
    readDraft(
      encode(
        `<html><body><div class="TRS_Editor"><table>${rows}</table><p>范本镇整改情况的通报</p><p>${'现将整改情况公布如下。'.repeat(8)}</p></div></body></html>`,
        'UTF-8',
      ),
      'a.html',
    );
  const record = page(
    '<tr><td>索 引 号</td><td>000-2025</td><td>发布机构：</td><td>范本镇人民政府</td></tr><tr><td>成文日期</td><td>2025-12-05</td><td>公开方式</td><td>主动公开</td></tr>',
  );
  expect(record.meta).toMatchObject({
    title: '范本镇整改情况的通报',
    indexNumber: '000-2025',
    issuer: '范本镇人民政府',
    written: '2025-12-05',
  });
  expect(record.preamble.map(({ kind }) => kind)).toEqual(['paragraph']);
  const text = page('<tr><td>单位</td><td>问题数</td></tr><tr><td>甲村</td><td>12</td></tr>');
  expect(text.preamble.map(({ kind }) => kind)).toContain('table');
});
