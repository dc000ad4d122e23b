/** The table rule of markdown-it, replaced: merged cells, several head rows, and no cell that is dropped. */

import type MarkdownIt from 'markdown-it';
import { headOfTable, readTableLines, type TableLines } from './table-lines.ts';

/** Type of the one token that holds a table; the tokens of its cells follow, row by row, up to `table_close`. */
export const TABLE_OPEN = 'table_open';

/** Each table as it is written, by its opening token. */
export type WrittenTables = WeakMap<object, TableLines>;

/** Replaces the rule; `tables` takes what each table has besides the words of its cells. */
export function useTableRule(md: InstanceType<typeof MarkdownIt>, tables: WrittenTables): void {
  md.block.ruler.at(
    'table',
    (state, startLine, endLine, silent) => {
      const lineAt = (line: number): string | undefined => {
        if (line >= endLine || state.isEmpty(line)) return undefined;
        if ((state.sCount[line] ?? 0) < state.blkIndent) return undefined;
        return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
      };
      const headRows = headOfTable(lineAt, startLine);
      if (headRows === undefined) return false;
      if (silent) return true;
      const table = readTableLines(lineAt, startLine, headRows);
      const open = state.push(TABLE_OPEN, 'table', 1);
      const end = startLine + table.rows.length + 1;
      open.map = [startLine, end];
      tables.set(open, table);
      for (const [index, row] of table.rows.entries()) {
        const line = startLine + index + (index < headRows ? 0 : 1);
        for (const { text } of row) {
          const inline = state.push('inline', '', 0);
          inline.content = text;
          inline.map = [line, line + 1];
          inline.children = [];
        }
      }
      state.push('table_close', 'table', -1);
      state.line = end;
      return true;
    },
    { alt: ['paragraph', 'reference'] },
  );
}
