import { describe, expect, it } from 'vitest';
import { issuerOf, kindOf, takeTitle } from '../../scripts/draft/title.ts';
import type { Paragraph } from '../../scripts/notice/model.ts';
import type { Heading } from '../../scripts/notice/outline.ts';
import { proseOf } from '../../scripts/notice/prose.ts';

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

  it('is not made of a sentence or a section', () => {
    expect(takeTitle(flowOf('根据部署，现予公布。')).title).toBeUndefined();
    expect(takeTitle(flowOf('一、总体情况', '关于整改的通报')).title).toBeUndefined();
  });
});

it.each([
  ['中共示例市样例区范本镇委员会关于区委巡察整改情况的通报', '中共示例市样例区范本镇委员会', '巡察整改通报'],
  ['范本镇关于2024年度财政审计查出问题整改结果的公告', '范本镇', '审计整改公告'],
  ['关于拟表彰名单的公示', undefined, '公示'],
  ['范本镇巡视整改进展情况', undefined, '巡视整改情况'],
  ['范本镇大事', undefined, undefined],
])('%s names issuer and kind', (title, issuer, kind) => {
  expect([issuerOf(title), kindOf(title)]).toEqual([issuer, kind]);
});
