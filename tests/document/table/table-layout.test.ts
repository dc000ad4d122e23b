import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unbreakableWidth } from '../../../scripts/document/table/cell-width.ts';
import { layOutTable, printLayout, type TableLayout } from '../../../scripts/document/table/table-layout.ts';
import type { TableRow } from '../../../scripts/notice/model.ts';
import { ownCells, tableOf } from '../../../scripts/notice/table.ts';
import { prose, table } from '../../download/sample-notice.ts';

const PORTRAIT = (156 / 25.4) * 72;
const LANDSCAPE = (225 / 25.4) * 72;

const columnsOf = (layout: TableLayout) => layout.parts[0]?.columns ?? [];

describe('a table on paper', () => {
  it('has short columns as wide as their words and gives the rest to long ones', () => {
    const layout = layOutTable(
      table([
        ['序号', '问题', '措施'],
        ['1', '问'.repeat(10), '措'.repeat(300)],
      ]),
    );
    expect([layout.size, layout.landscape]).toEqual([12, false]);
    const [number = 0, problem = 0, measure = 0] = columnsOf(layout).map(({ width }) => width);
    expect(number).toBeLessThan(40);
    expect(problem).toBeGreaterThan(80);
    expect(measure).toBeGreaterThan(problem);
  });

  it('gets smaller type, then a landscape page, then is split with its first column repeated', () => {
    const amounts = (columns: number) =>
      layOutTable(
        table([
          ['项目', ...Array.from({ length: columns }, (_, index) => `${2000 + index}年`)],
          ['支出', ...Array.from({ length: columns }, () => '740740.68')],
        ]),
      );
    const seen = [4, 6, 7, 9, 12, 24].map((columns) => {
      const { size, landscape, parts } = amounts(columns);
      return [columns, size, landscape, parts.length];
    });
    expect(seen).toEqual([
      [4, 12, false, 1],
      [6, 10.5, false, 1],
      [7, 9, false, 1],
      [9, 10.5, true, 1],
      [12, 9, true, 1],
      [24, 9, true, 2],
    ]);
    for (const { rows } of amounts(24).parts) {
      expect(rows.map((row) => row[0]?.prose.text)).toEqual(['项目', '支出']);
    }
  });

  it('gets type as small as it needs where a browser prints it, which cannot split one', () => {
    const printed = [9, 16, 20].map((columns) => {
      const years = Array.from({ length: columns }, (_, index) => `${2000 + index}年`);
      const wide = table([
        ['项目', ...years],
        ['支出', ...years.map(() => '740740.68')],
      ]);
      return printLayout(wide, layOutTable(wide));
    });
    expect(printed).toEqual([
      { size: 'small', landscape: true, longRows: [] },
      { size: 'smallest', landscape: true, longRows: [] },
      { size: 'tiny', landscape: true, longRows: [] },
    ]);
  });

  it('leaves figures more room where the faces of the reader are not known', () => {
    const rows = [
      ['项目', '甲村', '说明'],
      ['支出', '740740.68', '按月公示收支情况，结余转入村级账户'.repeat(4)],
    ];
    const [ours, others] = [1, 1.15].map(
      (reserve) => columnsOf(layOutTable(table(rows), reserve))[1]?.width ?? 0,
    );
    expect(unbreakableWidth('740740.68') * 12 * 1.15).toBeLessThanOrEqual((others ?? 0) - 10);
    expect(others).toBeGreaterThanOrEqual(ours ?? 0);
  });

  it('keeps a merged head over those of its columns that a part holds', () => {
    const cell = (text: string, columnSpan = 1) => ({ prose: prose(text), columnSpan, rowSpan: 1 });
    const years = Array.from({ length: 20 }, (_, index) => cell(`${2001 + index}年`));
    const rows: TableRow[] = [
      [cell('项目'), cell('各年支出', 20), ...Array.from({ length: 19 }, () => undefined)],
      [cell(''), ...years],
      [cell('支出'), ...years.map(() => cell('740740.68'))],
    ];
    const { parts } = layOutTable(tableOf({ rows, headRows: 2, at: { file: 'a.md', line: 1, column: 1 } }));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      const [head] = part.rows.map(ownCells);
      expect(head?.map(({ columnSpan }) => columnSpan)).toEqual([1, part.columns.length - 1]);
    }
  });

  it('breaks no figure, fills the line, and shows every column', () => {
    const figure = fc
      .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
      .map(([value, places]) => (value / 10 ** places).toFixed(places));
    const word = fc.constantFrom('甲村', '示例市样例区财政局', '措施'.repeat(60), '91330802MA28F00001', '');
    const columns = fc.integer({ min: 2, max: 20 });
    const tables = columns.chain((count) =>
      fc.array(fc.array(fc.oneof(figure, word), { minLength: count, maxLength: count }), {
        minLength: 2,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(tables, (rows) => {
        const layout = layOutTable(table(rows));
        for (const part of layout.parts) {
          const width = part.columns.reduce((sum, column) => sum + column.width, 0);
          expect(width).toBeCloseTo(layout.landscape ? LANDSCAPE : PORTRAIT, 3);
          for (const row of part.rows) {
            for (const [index, cell] of row.entries()) {
              const room = (part.columns[index]?.width ?? 0) - 2 * layout.padding;
              const needed = unbreakableWidth(cell?.prose.text ?? '') * layout.size;
              expect(room).toBeGreaterThanOrEqual(needed - 1e-6);
            }
          }
        }
        const shown = layout.parts.reduce((sum, part) => sum + part.columns.length - 1, 1);
        expect(shown).toBe(rows[0]?.length);
      }),
      { numRuns: 300 },
    );
  });
});
