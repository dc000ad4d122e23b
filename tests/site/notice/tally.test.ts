import { describe, expect, it } from 'vitest';
import { drawnTallyOf } from '../../../scripts/site/notice/tally.ts';
import { figure, notice } from '../sample-site.ts';

const AT = { file: 'index.md', line: 1, column: 1 };

describe('the tally', () => {
  const figures = [
    figure('all', '186.42', '万元', '追缴186.42万元'),
    figure('works', '145.22', '万元', '工程款145.22万元'),
    figure('loans', '41.20', '万元', '借款41.20万元'),
    figure('people', '3', '人', '处理3人'),
  ];
  const flow = [
    '一、总体',
    '追缴186.42万元，其中工程款145.22万元。',
    '（一）清理。收回借款41.20万元，处理3人。',
  ];
  const of = (...expressions: string[]) =>
    drawnTallyOf(
      notice('n', flow, { figures, checks: expressions.map((expression) => ({ expression, at: AT })) }),
    );

  it('draws a sum that holds, with one number of decimals and the share of each part', () => {
    const sum = of('all == works + loans')?.sums[0];
    expect(sum?.whole.value).toBe('186.42');
    expect(sum?.parts.map(({ value, anchor }) => [value, anchor])).toEqual([
      ['145.22', 's1-p1'],
      ['41.20', 's1-1'],
    ]);
    expect(sum?.parts.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1);
  });

  it.each(['works + loans == all', 'works == all - loans', 'all - works == loans'])(
    'draws %s as the same whole with its parts',
    (expression) => {
      const sum = of(expression)?.sums[0];
      expect(sum?.whole.value).toBe('186.42');
      expect(sum?.parts.map(({ value }) => value).sort()).toEqual(['145.22', '41.20']);
    },
  );

  it.each([
    ['a sum that does not hold', 'all == works + works'],
    ['a figure that is not declared', 'all == works + others'],
    ['another kind of check', 'all >= works + loans'],
    ['parts of another unit', 'all == works + people'],
    ['a single part', 'all == works'],
    ['something longer', 'all == works + loans == all'],
  ])('draws no sum for %s', (_, expression) => {
    const tally = of(expression);
    expect(tally?.sums).toEqual([]);
    expect(tally?.figures).toHaveLength(4);
  });

  it('marks the parts still to be done by their names, and keeps a part of nothing', () => {
    const named = [
      figure('total', '49', '个', '问题49个'),
      figure('done', '49', '个', '完成49个'),
      figure('ongoing', '0', '个', '正在整改0个'),
    ];
    const tally = drawnTallyOf(
      notice('n', ['一、总体', '问题49个，完成49个，正在整改0个。'], {
        figures: named,
        checks: [{ expression: 'total == done + ongoing', at: AT }],
      }),
    );
    expect(tally?.sums[0]?.parts.map(({ open, share }) => [open, share])).toEqual([
      [false, 1],
      [true, 0],
    ]);
  });

  it('is not there for a notice without figures', () => {
    expect(drawnTallyOf(notice('n', ['一、甲', '（一）子。丑。', '二、乙']))).toBeUndefined();
  });
});
