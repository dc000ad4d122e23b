/** The drafts of `cases/imports.jsonl`, each with what the import must make of it. */

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Draft } from '../../scripts/draft/draft.ts';
import { readDraft } from '../../scripts/draft/read-draft.ts';
import { reportOf } from '../../scripts/draft/report.ts';
import { encode } from './encode.ts';

const drafts = new Map<string, string>();
for (const line of readFileSync(new URL('./cases/imports.jsonl', import.meta.url), 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { id, text }: { id: string; text: string } = JSON.parse(line);
  drafts.set(id, text);
}

function read(text: string): Draft {
  return readDraft(encode(text, 'UTF-8'), 'a.txt');
}

function importCase(id: string): Draft {
  const text = drafts.get(id);
  if (text === undefined) throw new Error(`no case ${id}`);
  return read(text);
}

/** The words of the notice, a block a line. */
function words({ preamble, sections, closing }: Draft): string[] {
  return [...preamble, ...sections.flatMap(({ flow }) => flow), ...closing].map((block) =>
    'prose' in block ? block.prose.text : block.kind,
  );
}

it.each([
  [
    'AI03',
    {
      title: '示例市审计局关于审计工作报告反映问题整改情况的报告',
      published: '2023-01-06 11:16',
      source: '示例市审计局',
    },
    ['主任、各位委员：', '现报告如下。'],
  ],
  [
    'AI04',
    { title: '示例区审计工作报告', published: '2020-11-18 15:39', source: '示例区审计局' },
    ['区人大常委会：', '现报告如下。'],
  ],
  [
    'AI05',
    {
      title: '中共示例市卫健委党组关于巡察整改情况的通报',
      published: '2025-09-24 08:02',
      source: '示例市卫健委',
      issuer: '中共示例市卫健委党组',
    },
    ['根据统一部署，现将整改情况予以公布。'],
  ],
  [
    'AI08',
    { title: '关于2020年度示例市审计查出问题整改情况的报告', issuer: undefined },
    ['主任、各位委员：', '现报告如下。'],
  ],
  [
    'AI09',
    {
      title: '中共示例区文旅局党组关于巡察整改情况的通报',
      issuer: '示例区文旅局',
      written: '2023-05-04',
      published: '2023-05-04 08:46',
      source: '示例区文旅局',
      indexNumber: '11330/2023-46395',
    },
    ['根据统一部署，现予以公布。'],
  ],
  [
    'AI11',
    {
      title: '中共示例市医院党委关于巡察整改进展情况的通报',
      issuer: '中共示例市医院党委',
      published: '2019-11-22',
      source: '示例市委巡察办',
    },
    ['现予以公布。'],
  ],
  [
    'BI3',
    { title: '某市人大常委会公告', issuer: '某市人民代表大会常务委员会', written: '2012-08-16' },
    [
      '现征求意见，请于9月10日前，通过电话（84680001、84680002）反映。',
      '特此公告',
      '某市人民代表大会常务委员会',
      '2012年8月16日',
    ],
  ],
  [
    'BI4',
    { title: '食品抽检信息公告', issuer: undefined, written: '2024-07-26' },
    ['现将抽检信息公布如下。', '附件：1.24批次合格产品信息', '2.1批次不合格产品信息', '2024年7月26日'],
  ],
  ['BI5', { title: '上半年投诉报告', source: '某某新闻', published: '2021-07-28 20:45' }, ['正文。']],
  ['BI6', { title: '督察进驻结束', published: '2017-05-31' }, ['正文。']],
  [
    'BI8',
    { title: '某区人民政府关于某事故调查报告的批复', issuer: '某区人民政府' },
    ['某事故调查组：', '一、同意调查组的认定。'],
  ],
])('%s', (id, meta, expected) => {
  const draft = importCase(id);
  expect({ ...draft.meta }).toMatchObject(
    Object.fromEntries(Object.entries(meta).filter(([, value]) => value)),
  );
  for (const [key, value] of Object.entries(meta))
    if (value === undefined) expect(draft.meta).not.toHaveProperty(key);
  expect(words(draft)).toEqual(expected);
});

it.each([
  ['AI12', ['problems 35', 'completed 28', 'partly 7'], ['problems == completed + partly']],
  ['AI14', [], []],
  [
    'AI15',
    ['problems 60', 'completed 50', 'partly 6', 'ongoing 4'],
    ['problems == completed + partly + ongoing'],
  ],
  ['BI1', ['problems 375', 'completed 320', 'ongoing 55'], ['problems == completed + ongoing']],
  // 97.4% is the rate of 3569 of 3665, so it is not beside 37 of 66.
  ['BI2', ['problems 66', 'completed 37', 'ongoing 29'], ['problems == completed + ongoing']],
])('%s: the figures', (id, figures, checks) => {
  const draft = importCase(id);
  expect(draft.figures.map(({ name, value }) => `${name} ${value}`)).toEqual(figures);
  expect(draft.checks).toEqual(checks);
});

it('BI3, BI7: the contact', () => {
  expect(importCase('BI3').contact).toEqual({ phone: '84680001、84680002' });
  expect(importCase('BI7').contact?.address).toBe('某市西城区100017 - 001分箱');
});

it('BI9: the report counts sections as the content has them', () => {
  const { sections, items } = reportOf(importCase('BI9'));
  expect([sections, items]).toEqual([[], 2]);
});

it.each([
  '来源：示例市政府办 时间：2017-12-07 09:52:53 [报告错误] [收藏] [打印]',
  '字号： 默认 超大 | 打印 |',
  '小字号',
  '打印：',
  '发布日期：2023-01-06 11:16信息来源：示例市审计局浏览次数： 字号：[ ] 色调调节：',
  '2026-03-02 来源：示例市审计局',
  '　【打印】　【关闭】　浏览次数：12次',
  '2025年12月8日 09:30 来源: 样例区纪委监委 作者：  点击：[ 12 ]',
])('a line of the page does not stay in the text: %s', (line) => {
  expect(words(read(`范本镇整改情况的通报\n${line}\n现予公布。`))).toEqual(['现予公布。']);
});

it.each([
  '来源：示例局 联系电话：0000-1234567',
  '资金来源：财政拨款',
  '来源：示例局 截止日期：2025-01-01',
  '责任单位：范本镇',
])('a line of the text stays: %s', (line) => {
  expect(words(read(`范本镇整改情况的通报\n${line}\n现予公布。`))).toEqual([line, '现予公布。']);
});
