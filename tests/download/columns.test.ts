import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../scripts/download/columns.ts';
import { prose } from './sample-notice.ts';

const columns = (rows: string[][], align: Parameters<typeof columnsOf>[1] = []) =>
  columnsOf(
    rows.map((row) => row.map((cell) => prose(cell))),
    align,
  );

describe('columns of a printed table', () => {
  it('are narrow for short cells and share the rest by the length of the longest', () => {
    const rows = [
      ['序号', '问题', '措施'],
      ['1', '问'.repeat(10), '措'.repeat(300)],
    ];
    expect(columns(rows).map((column) => column.share)).toEqual([0, 11, 41]);
  });

  it('share the whole line where every cell is short', () => {
    const rows = [
      ['类', '数量'],
      ['甲', '12'],
    ];
    expect(columns(rows).map((column) => column.share)).toEqual([5, 5]);
  });

  it('leave a long header to take two lines, and count digits half', () => {
    const rows = [
      ['类别', '正在整改的问题个数'],
      ['预算管理类', '1234567890'],
    ];
    expect(columns(rows).map((column) => column.longest)).toEqual([5, 5]);
  });

  it('stand as the notice says, else short in the middle and long on the left', () => {
    const row = ['1', '2', '三'.repeat(9), '四'.repeat(9)];
    const aligned = columns([row, row], ['right', 'none', 'none', 'center']);
    expect(aligned.map((column) => column.align)).toEqual(['right', 'center', 'left', 'center']);
  });
});
