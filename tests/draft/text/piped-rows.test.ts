import { describe, expect, it } from 'vitest';
import { readTextDraft } from '../../../scripts/draft/text/read-text.ts';

const flowOf = (text: string) => readTextDraft(new TextEncoder().encode(text), 'draft.txt', {}).flow;

describe('lines of | in a plain text', () => {
  it('are a table whose cells know their places', () => {
    const [, table] = flowOf('办理情况：\n| 方式 | 数量 |\n|---|---|\n| 转办 | 12 |\n| 直办 | |\n');
    expect(table).toMatchObject({ kind: 'table', headRows: 1, heads: ['方式', '数量'] });
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map((row) => row.map((cell) => cell?.prose.text))).toEqual([
      ['方式', '数量'],
      ['转办', '12'],
      ['直办', ''],
    ]);
    expect(rows[1]?.[1]?.prose.runs[0]?.at).toMatchObject({ line: 4, column: 8 });
  });

  it('stay paragraphs where one stands alone or their cells differ in number', () => {
    expect(flowOf('| 转办 | 12 |\n').map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(flowOf('| 甲 | 1 |\n| 乙 | 2 | 3 |\n').map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });
});
