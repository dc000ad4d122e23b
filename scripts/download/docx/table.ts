/** Tables of a notice as tables of a Word document, as wide as the text, the head repeated on every page. */

import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { TABLE, tableLine, tablePadding } from '../../document/page-standard.ts';
import {
  isWholeRow,
  layOutTable,
  type TableLayout,
  type TablePart,
} from '../../document/table/table-layout.ts';
import type { TableRow as NoticeRow, Table as NoticeTable } from '../../notice/model.ts';
import type { Prose } from '../../notice/prose.ts';
import { FACES, halfPoints, onGrid, POINT, STYLES } from './look.ts';
import type { RunStyle } from './words.ts';

type Write = (prose: Prose, runStyle?: RunStyle) => ParagraphChild[];

export interface WordTable {
  readonly landscape: boolean;
  readonly children: readonly (Paragraph | Table)[];
}

/** Where a computer has no face of those that are named, its own may have digits of 0.64 em; ours have 0.56. */
const OTHER_FACES = 1.15;

/**
 * The lines above the table, the table (several where its columns are split), and the notes below it.
 */
export function tableOf(table: NoticeTable, write: Write): WordTable {
  const layout = layOutTable(table, OTHER_FACES);
  const runStyle = { size: halfPoints(layout.size) };
  const spacing = spacingOf(layout);
  const line = (prose: Prose, options: object): Paragraph =>
    onGrid({ style: STYLES.cell, spacing, ...options, children: write(prose, runStyle) });
  const above = table.caption.map((prose, index) =>
    line(prose, { keepNext: true, alignment: index === 0 ? ALIGNMENTS.center : ALIGNMENTS.right }),
  );
  const parts = layout.parts.flatMap((part, index) => [
    // Two tables without a paragraph between them are one table.
    ...(index === 0 ? [] : [onGrid({ style: STYLES.cell })]),
    tablePart(part, table.headRows, layout, write),
  ]);
  const below = table.notes.map((prose) => line(prose, {}));
  return { landscape: layout.landscape, children: [...above, ...parts, ...below] };
}

/** Lines of one height, whatever faces a machine has. */
function spacingOf(layout: TableLayout) {
  const around = Math.round(tablePadding(layout) * POINT);
  return {
    line: tableLine(layout) * POINT,
    lineRule: LineRuleType.EXACT,
    before: around,
    after: around,
  };
}

function tablePart({ columns, rows }: TablePart, headRows: number, layout: TableLayout, write: Write): Table {
  const widths = columns.map(({ width }) => Math.floor(width * POINT));
  const runStyle = { size: halfPoints(layout.size) };
  const row = (cells: NoticeRow, isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: isWholeRow(cells),
      children: cells.flatMap((cell, index) => {
        if (cell === undefined) return [];
        const { prose, columnSpan, rowSpan } = cell;
        const isCentred = isHead || columnSpan > 1;
        return new TableCell({
          verticalAlign: VerticalAlignTable.CENTER,
          columnSpan,
          rowSpan,
          width: { size: widths.slice(index, index + columnSpan).reduce(plus, 0), type: WidthType.DXA },
          children: [
            onGrid({
              style: STYLES.cell,
              spacing: spacingOf(layout),
              alignment: ALIGNMENTS[isCentred ? 'center' : (columns[index]?.align ?? 'left')],
              children: write(prose, isHead ? { ...runStyle, face: FACES.hei } : runStyle),
            }),
          ],
        });
      }),
    });
  const padding = layout.padding * POINT;
  return new Table({
    width: { size: widths.reduce(plus, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: padding, right: padding, top: 0, bottom: 0 },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: rows.map((cells, index) => row(cells, index < headRows)),
  });
}

const LINE = { style: BorderStyle.SINGLE, size: TABLE.rule * 8, color: '000000' };

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function plus(sum: number, width: number): number {
  return sum + width;
}
