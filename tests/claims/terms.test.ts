import { describe, expect, it } from 'vitest';
import { checkNotices } from '../../scripts/check/check.ts';
import { noticeFromText } from '../notice-from-text.ts';

const faults = (text: string) =>
  checkNotices([noticeFromText(`${text}\n`)]).findings.flatMap(({ rule }) =>
    rule.startsWith('date-') ? [rule] : [],
  );

describe('a term', () => {
  it.each([
    ['公示时间为9月14日至9月18日，共五个工作日。', '五个', '七个', 'date-workdays'],
    ['督导组于2024年6月5日进驻，至8月5日结束，历时两个月。', '至8月', '至5月', 'date-order'],
    ['整治自2024年7月1日启动，至2024年9月30日结束，为期3个月。', '为期3个月', '为期4个月', 'date-span'],
    ['2024年3月至6月，共4个月，开展集中培训。', '4个月', '6个月', 'date-span'],
  ])('has the days and months that it states: %s', (right, one, other, rule) => {
    expect(faults(right)).toEqual([]);
    expect(faults(right.replace(one, other))).toEqual([rule]);
  });

  it.each([
    '2024年3月1日至2024年12月31日，开展为期3个月的集中整治。',
    '公示时间为9月28日至10月9日，共五个工作日。',
    '督导组于2024年11月5日进驻，至2025年1月5日结束。',
    '2024年5月8日至7月8日，先后开展2个月攻坚。',
    '2024年7月至9月，历时两个月完成改造。',
  ])('may hold shorter ones: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});
