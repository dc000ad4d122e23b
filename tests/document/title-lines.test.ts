import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleLines, titlePartsOf } from '../../scripts/document/title-lines.ts';

describe('a title over lines', () => {
  it.each([
    ['关于范本镇巡察整改情况的通报', ['关于范本镇巡察整改情况的通报']],
    [
      '中共示例市样例区范本镇委员会关于巡察反馈落实情况的通报',
      ['中共示例市样例区范本镇委员会', '关于巡察反馈落实情况的通报'],
    ],
    [
      '示例市样例区审计局关于《样例区政府投资项目审计监督办法（征求意见稿）》公开征求意见的公告',
      ['示例市样例区审计局关于', '《样例区政府投资项目审计监督办法', '（征求意见稿）》公开征求意见的公告'],
    ],
    [
      '关于2024年度区级预算执行审计查出问题整改情况的报告',
      ['关于2024年度区级预算执行', '审计查出问题整改情况的报告'],
    ],
    [
      '关于范本镇2026年度村级小型公益项目拟安排名单的公示',
      ['关于范本镇2026年度村级小型', '公益项目拟安排名单的公示'],
    ],
  ])('%s', (title, lines) => {
    expect(titleLines(title)).toEqual(lines);
  });

  it('is parted for a phone at words too, a place whole', () => {
    const title = '中共示例市样例区范本镇委员会关于区委巡察反馈问题整改进展的通报';
    expect(titlePartsOf({ title })).toEqual([
      ['中共示例市样例区', '范本镇委员会'],
      ['关于区委巡察反馈', '问题整改进展的通报'],
    ]);
    expect(
      titlePartsOf({ title: '示例市样例区范本镇人民政府关于镇级财政管理审计整改结果的公告' })[0],
    ).toEqual(['示例市样例区', '范本镇人民政府']);
    expect(titlePartsOf({ title: '示例市样例区审计局审计结果公告' })[0]).toEqual([
      '示例市样例区',
      '审计局审计结果公告',
    ]);
    expect(titlePartsOf({ title: '关于整改的通报', titleBreak: ['关于整改', '的通报'] })).toEqual([
      ['关于整改'],
      ['的通报'],
    ]);
  });

  it('never tears a number, never begins with a closing mark, never leaves a line with one character', () => {
    const part = fc.constantFrom(
      '关于',
      '2024年度',
      '《办法》',
      '（试行）',
      '问题',
      '整改',
      '的',
      '和',
      '范本镇',
      '情况',
      '、',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 24 }), (parts) => {
        const lines = titleLines(parts.join(''));
        expect(lines.join('')).toBe(parts.join(''));
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[》）、]|^024|^24年|^4年/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[《（]$/);
        if (lines.length > 1) for (const line of lines) expect(Array.from(line).length).toBeGreaterThan(1);
      }),
    );
  });

  it('leaves a text without any place to break, and one of more than ten lines, to the typesetter', () => {
    for (const text of ['', 'A'.repeat(60), '整改'.repeat(5000)]) expect(titleLines(text)).toEqual([text]);
  });
});
