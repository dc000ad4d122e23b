import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mend } from '../../scripts/desk/mend.ts';
import { withMend, withoutMend } from '../../scripts/desk/mends.ts';

const LINE = '反馈问题12个，已完成9个，正在整改2个。';

function applied(mends: readonly Mend[]): string {
  return mends.reduce((line, { column, from, to }) => {
    expect(line.slice(column - 1, column - 1 + from.length)).toBe(from);
    return `${line.slice(0, column - 1)}${to}${line.slice(column - 1 + from.length)}`;
  }, LINE);
}

/** Mends of one line, each of words that are there when it is made. */
const rows = fc
  .array(
    fc.tuple(
      fc.nat(LINE.length - 2),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom('', '1', '二十', '三千个'),
    ),
    {
      maxLength: 6,
    },
  )
  .map((choices) => {
    let mends: readonly Mend[] = [];
    for (const [start, width, to] of choices) {
      const from = applied(mends).slice(start, start + width);
      if (from !== '') mends = withMend(mends, { line: 3, column: start + 1, from, to });
    }
    return mends;
  });

describe('a row of mends', () => {
  const first = { line: 3, column: 5, from: '12个', to: '一百二十个' };
  const second = { line: 3, column: 21, from: '2个', to: '3个' };

  it('is the rest where one in the middle is taken back', () => {
    expect(applied([first, second])).toBe('反馈问题一百二十个，已完成9个，正在整改3个。');
    expect(applied(withoutMend([first, second], 0))).toBe('反馈问题12个，已完成9个，正在整改3个。');
    expect(applied(withoutMend([first, second], 1))).toBe('反馈问题一百二十个，已完成9个，正在整改2个。');
  });

  it('has one mend for words that are changed again, and none for words that are as they were', () => {
    const again = withMend([first, second], { line: 3, column: 5, from: '一百二十个', to: '13个' });
    expect(again).toHaveLength(2);
    expect(applied(again)).toBe('反馈问题13个，已完成9个，正在整改3个。');
    const back = withMend(again, { line: 3, column: 5, from: '13个', to: '12个' });
    expect(back).toHaveLength(1);
    expect(applied(back)).toBe('反馈问题12个，已完成9个，正在整改3个。');
  });

  it('loses what was changed within words that are taken back', () => {
    const within = { line: 3, column: 6, from: '百', to: '千' };
    expect(withoutMend([first, within, second], 0)).toEqual([{ ...second, column: 19 }]);
  });

  it('fits the text whatever is taken back', () => {
    fc.assert(
      fc.property(rows, fc.nat(5), (mends, index) => {
        applied(withoutMend(mends, index));
        expect(mends.reduce((left) => withoutMend(left, 0), mends)).toEqual([]);
      }),
    );
  });
});
