/** Tables of a notice as tables of a Word document, as wide as the text, the header repeated on every page. */

import {
  AlignmentType,
  BorderStyle,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Table as NoticeTable } from '../../notice/model.ts';
import type { Prose } from '../../notice/prose.ts';
import { type Column, columnsOf } from '../columns.ts';
import { FACES, onGrid, STYLES, WIDTH } from './look.ts';
import type { Dress } from './words.ts';

type Write = (prose: Prose, dress?: Dress) => ParagraphChild[];

/** Twips of a character of 12 pt, and of the space on both sides of a cell. */
const CHARACTER = 240;
const PADDING = 100;
/** Rows with more characters than this may go on on the next page. */
const WHOLE_ROW = 400;

export function tableOf({ header, rows, align }: NoticeTable, write: Write): Table {
  const columns = columnsOf([header, ...rows], align);
  const widths = widthsOf(columns);
  const row = (cells: readonly Prose[], isHeader: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: cells.reduce((length, cell) => length + cell.text.length, 0) <= WHOLE_ROW,
      children: cells.map((cell, index) => {
        const alignment = isHeader ? 'center' : (columns[index]?.align ?? 'left');
        return new TableCell({
          verticalAlign: VerticalAlignTable.CENTER,
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: [
            onGrid({
              style: STYLES.cell,
              alignment: ALIGNMENTS[alignment],
              children: isHeader ? write(cell, { face: FACES.hei }) : write(cell),
            }),
          ],
        });
      }),
    });
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: PADDING, right: PADDING, top: 0, bottom: 0 },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Narrow columns are as wide as their words, the others share what is left; together they fill the line. */
function widthsOf(columns: readonly Column[]): readonly number[] {
  const narrow = columns.map(({ share, longest }) => (share === 0 ? longest * CHARACTER + 3 * PADDING : 0));
  const left = Math.max(WIDTH - narrow.reduce((sum, width) => sum + width, 0), WIDTH / 4);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const wanted = columns.map(({ share }, index) =>
    share === 0 ? (narrow[index] ?? 0) : (left * share) / shares,
  );
  const total = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => Math.floor((width / total) * WIDTH));
}
