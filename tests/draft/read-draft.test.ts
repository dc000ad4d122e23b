import { describe, expect, it } from 'vitest';
import type { DraftOptions, Flow } from '../../scripts/draft/draft.ts';
import { readDraft } from '../../scripts/draft/read-draft.ts';
import { Refusal } from '../../scripts/notice/refusal.ts';
import { PAGE } from './sample.ts';

const read = (text: string, file = 'a.txt', options: DraftOptions = {}) =>
  readDraft(Buffer.from(text), file, options);

function texts(flow: Flow): string[] {
  return flow.map((block) => ('prose' in block ? block.prose.text : block.kind));
}

describe('a page copied as text', () => {
  const draft = read(PAGE.join('\n'));

  it('gives the front matter', () => {
    expect(draft.meta).toEqual({
      title: '中共示例市样例区范本镇委员会关于区委巡察整改情况的通报（序号三）',
      kind: '巡察整改通报',
      issuer: '中共示例市样例区范本镇委员会',
      published: '2025-12-08 09:30',
      written: '2025-12-05',
      source: '样例区委巡察办',
    });
    expect(draft.contact).toEqual({
      phone: '0000-1234567',
      address: '示例市样例区范本镇样张路1号',
      email: 'fanben@example.com',
    });
    expect(draft.figures.map(({ name, value, text, at }) => [name, value, text, at.line])).toEqual([
      ['problems', 12, '12个问题', 7],
      ['completed', 10, '已整改完成10个', 7],
      ['ongoing', 1, '正在整改1个', 7],
      ['ongoing2', 1, '尚未完成整改1个', 7],
    ]);
  });

  it('falls into preamble, sections with items, closing', () => {
    expect(draft.preamble).toHaveLength(2);
    expect(draft.sections.map(({ division }) => [division.lead.text, division.divisions.length])).toEqual([
      ['关于“学习不深入”问题的整改', 2],
      ['关于“服务不便民”问题的整改', 3],
    ]);
    expect(texts(draft.closing)).toEqual(PAGE.slice(14, 18).map((line) => line.trim()));
  });

  it('keeps the places of its words on disk', () => {
    expect(draft.sections[1]?.division.divisions[2]?.at).toEqual({ file: 'a.txt', line: 14, column: 3 });
  });
});

describe('a draft in Markdown', () => {
  const draft = read(
    [
      '# 范本镇关于整改情况的通报',
      '',
      '现予公布。',
      '',
      '## 一、情况',
      '',
      '（一）**学习**。开展12次。',
      '',
      '| 项 | 数 |',
      '|---|---|',
      '| 甲\u00ad乙 | 3 |',
    ].join('\n'),
    'a.md',
  );

  it('has its heading for a title, and keeps tables and bold words', () => {
    expect(draft.meta.title).toBe('范本镇关于整改情况的通报');
    expect(texts(draft.sections[0]?.flow ?? [])).toEqual(['一、情况', '（一）学习。开展12次。', 'table']);
  });

  it('is cleaned, with the places of its words on disk', () => {
    const table = draft.sections[0]?.flow.at(-1);
    const cell = table?.kind === 'table' ? table.rows[1]?.[0]?.prose : undefined;
    expect(cell?.runs.map(({ text, at }) => [text, at.line, at.column])).toEqual([
      ['甲', 11, 3],
      ['乙', 11, 5],
    ]);
    expect(draft.changes.map(({ kind, at }) => [kind, at.line, at.column])).toEqual([['soft-hyphen', 11, 4]]);
  });
});

it('a signature stands in for a date of publication and an issuer that are not reported', () => {
  const { meta } = read(
    ['整改情况通报', '一、情况', '（一）学习。', '范本镇人民政府', '二〇二五年一月二日'].join('\n'),
  );
  expect(meta).toMatchObject({ issuer: '范本镇人民政府', published: '2025-01-02', written: '2025-01-02' });
});

it('with keep no character within a line is changed', () => {
  const draft = read('整改通报\n共\u00a0\u2f00次。', 'a.txt', { keep: true });
  expect(texts(draft.preamble)).toEqual(['共\u00a0\u2f00次。']);
  expect(draft.changes).toEqual([]);
});

describe('what cannot be carried is refused', () => {
  it.each([
    ['a.odp', '整改', '不能导入 .odp 的文件'],
    ['a', '整改', '不能导入 没有扩展名 的文件'],
    ['a.txt', ' \n\u3000\u200b', '文件中没有文字'],
    ['a.md', '---\ntitle: 通报\n---\n', '文件以 --- 开头，已是通报的内容文件'],
    ['a.md', '如图![图](a.png)所示', '图片不能夹在文字中间'],
  ])('%s with “%s”', (file, text, says) => {
    const attempt = (): unknown => read(text, file);
    expect(attempt).toThrow(Refusal);
    expect(attempt).toThrow(expect.objectContaining({ says: expect.objectContaining({ zh: says }) }));
  });
});
