import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../scripts/draft/understand/kind.ts';
import { issuerOf, takeTitle } from '../../../scripts/draft/understand/title.ts';
import type { Paragraph } from '../../../scripts/notice/model.ts';
import type { Heading } from '../../../scripts/notice/numbering/outline.ts';
import { proseOf } from '../../../scripts/notice/prose.ts';

function flowOf(...lines: readonly string[]): Paragraph[] {
  return lines.map((text, index) => {
    const at = { file: 'a.txt', line: index + 1, column: 1 };
    return { kind: 'paragraph', prose: proseOf([{ text, at }]), at };
  });
}

describe('the title', () => {
  it.each([
    [
      'on one line',
      ['范本镇关于区委巡察整改情况的通报', '现予公布。'],
      '范本镇关于区委巡察整改情况的通报',
      [1],
    ],
    [
      'over two lines',
      ['中共范本镇委员会', '关于区委巡察整改情况的通报', '现予公布。'],
      '中共范本镇委员会关于区委巡察整改情况的通报',
      [1, 2],
    ],
    [
      'with a note in brackets',
      ['关于整改情况的通报（序号十）', '各村（社区）：', '现予公布。'],
      '关于整改情况的通报（序号十）',
      [1],
    ],
    ['that ends in no kind of document', ['范本镇整改工作', '现予公布。'], '范本镇整改工作', [1]],
    ['beside an addressee', ['范本镇整改工作', '各村（社区）：', '现予公布。'], '范本镇整改工作', [1]],
  ])('is found %s', (_, lines, title, numbers) => {
    expect(takeTitle(flowOf(...lines))).toMatchObject({ title, lines: numbers });
  });

  it('is one where Word sets it in several paragraphs of its title style', () => {
    const heading = (text: string, depth: 1 | 2): Heading => {
      const at = { file: 'a.docx', line: 1, column: 1 };
      return { kind: 'heading', depth, prose: proseOf([{ text, at }]), at };
    };
    const [issuer, rest] = ['示例市样例区范本镇人民政府', '关于供水检查整改情况的通报'];
    const text = flowOf('各村：');
    expect(takeTitle([heading(issuer, 1), heading(rest, 1), ...text]).title).toBe(`${issuer}${rest}`);
    expect(takeTitle([heading(issuer, 1), heading('水源保护', 1), ...text]).title).toBe(issuer);
    expect(takeTitle([heading(issuer, 1), heading('水源保护', 2), ...text]).title).toBe(issuer);
  });

  it.each([
    ['under a body', ['某区人民政府', '关于某事故调查报告的批复'], '某区人民政府关于某事故调查报告的批复', 0],
    ['under a masthead', ['督查评比专报', '第6期', '关于整改情况的通报'], '关于整改情况的通报', 2],
    ['under a menu', ['跳转到内容', '范本镇关于整改情况的通报'], '范本镇关于整改情况的通报', 1],
    [
      'after a label',
      ['【整改情况通报】中共范本镇委员会关于整改情况的通报'],
      '中共范本镇委员会关于整改情况的通报',
      1,
    ],
    ['after a bullet', ['• 范本镇关于整改情况的通报'], '范本镇关于整改情况的通报', 1],
    ['twice', ['范本镇整改情况的通报', '范本镇整改情况的通报'], '范本镇整改情况的通报', 1],
    [
      'in two halves',
      ['关于2024年度市级预算执行和其他财政收支', '审计查出问题整改情况的报告'],
      '关于2024年度市级预算执行和其他财政收支审计查出问题整改情况的报告',
      0,
    ],
  ])('is found %s', (_, lines, title, dropped) => {
    const found = takeTitle(flowOf(...lines, '现予公布。'));
    expect(found.title).toBe(title);
    expect(found.dropped).toHaveLength(dropped);
    expect(found.rest).toHaveLength(1);
  });

  it('is where the record of the page says', () => {
    const flow = flowOf('范本镇督查工作', '河道整治二三事', '现予公布。');
    expect(takeTitle(flow, '河道整治二三事').lines).toEqual([2]);
    expect(takeTitle(flow, '河道整治纪实')).toMatchObject({ title: '河道整治纪实', rest: flow });
  });

  it('is taken out again where the page repeats it below its menu', () => {
    const flow = flowOf('关于整改情况的通报', '首页 | 政务公开', '关于整改情况的通报', '现予公布。');
    const { dropped, rest } = takeTitle(flow);
    expect(rest).toEqual(flow.slice(3));
    expect(dropped.map(({ reason, text }) => [reason, text])).toEqual([
      ['masthead', '首页 | 政务公开'],
      ['repeated', '关于整改情况的通报'],
    ]);
  });

  it('is not made of a sentence or a section', () => {
    expect(takeTitle(flowOf('根据部署，现予公布。')).title).toBeUndefined();
    expect(takeTitle(flowOf('一、总体情况', '关于整改的通报')).title).toBeUndefined();
    expect(takeTitle(flowOf('第一条 制定依据', '第二条 适用范围')).title).toBeUndefined();
  });
});

it.each([
  ['中共示例市样例区范本镇委员会关于区委巡察整改情况的通报', '中共示例市样例区范本镇委员会', '巡察整改通报'],
  ['范本镇关于2024年度财政审计查出问题整改结果的公告', '范本镇', '审计整改公告'],
  ['关于拟表彰名单的公示', undefined, '公示'],
  ['范本镇巡视整改进展情况', undefined, '巡视整改通报'],
  ['2024年度样例区审计局关于预算执行审计查出问题整改情况的报告', '样例区审计局', '审计整改报告'],
  ['为民服务关于整改情况的通报', undefined, '整改通报'],
  ['范本镇大事', undefined, '通报'],
])('%s names issuer and kind', (title, issuer, kind) => {
  expect([issuerOf(title), kindOf(title)]).toEqual([issuer, kind]);
});
