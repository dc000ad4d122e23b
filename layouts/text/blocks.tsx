/** Tables, lists and pictures of a notice as pages show them. */

import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { PrintLayout } from '../../scripts/document/table/table-layout.ts';
import type { PageWords } from '../../scripts/messages/pages/page-words.ts';
import type { List, Picture, Table, TableCell, TableRow } from '../../scripts/notice/model.ts';
import { Breaking } from './line-breaks.tsx';
import { ProseText, safeAddress } from './prose.tsx';

/** Where a page finds a file of the notice; a file that stands alone links to none. */
export const FileAddress = createContext((file: string): string | undefined =>
  file.split('/').map(encodeURIComponent).join('/'),
);

/** Where a page finds a picture; a file that stands alone carries its pictures in itself. */
export const PictureAddress = createContext(({ src }: Picture) => safeAddress(src));

/** How a table is set where the page is printed. */
export const TablePrint = createContext(
  (_: Table): PrintLayout => ({ size: 'normal', landscape: false, longRows: [] }),
);

export function PictureView({ picture }: { readonly picture: Picture }): VNode | null {
  const source = useContext(PictureAddress)(picture);
  return source === undefined ? null : (
    <p class="tb-picture">
      <img src={source} alt={picture.alt} loading="lazy" decoding="async" />
    </p>
  );
}

interface TableProps {
  readonly table: Table;
  readonly words: PageWords;
  readonly anchor?: string | undefined;
}

// A wide table scrolls in its own box, which the keyboard must be able to reach.
export function TableView({ table, words, anchor }: TableProps): VNode {
  const { caption, rows, headRows, heads, notes, source } = table;
  const address = useContext(FileAddress);
  const print = useContext(TablePrint)(table);
  const file = source === undefined ? undefined : address(source);
  const above = reachingDown(table);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section class={classOf(print)} aria-label={words.table} tabIndex={0}>
      <table>
        {caption.length === 0 ? null : (
          <caption>
            {caption.map((prose, index) => (
              <span key={index} class="tb-caption-line">
                <ProseText prose={prose} />
              </span>
            ))}
          </caption>
        )}
        <thead>
          {rows.slice(0, headRows).map((row, index) => (
            <RowView key={index} table={table} row={row} heads={[]} />
          ))}
        </thead>
        <tbody>
          {rows.slice(headRows).map((row, index) => (
            <RowView
              key={index}
              table={table}
              row={row}
              heads={heads}
              above={above[index]}
              long={print.longRows.includes(headRows + index)}
              id={anchor === undefined ? undefined : `${anchor}-${index + 1}`}
            />
          ))}
        </tbody>
      </table>
      {notes.map((prose, index) => (
        <p key={index} class="tb-table-note">
          <ProseText prose={prose} />
        </p>
      ))}
      {file === undefined ? null : (
        <p class="tb-table-file">
          <a href={file} download>
            {words.tableFile}
          </a>
        </p>
      )}
    </section>
  );
}

/** A figure stays in one line; long words get a column of some width. */
function kindOf({ prose: { text } }: TableCell): string[] {
  if (/^[+\-−]?[0-9][0-9,.]*[%‰]?$/.test(text)) return ['tb-figure'];
  if (text.length > LONG) return ['tb-long'];
  return text.length > SHORT ? ['tb-words'] : [];
}

const LONG = 20;
/** Names and short heads keep the width that they need. */
const SHORT = 4;

function classOf({ size, landscape }: PrintLayout): string {
  return [
    'tb-table-box',
    ...(landscape ? ['tb-landscape'] : []),
    ...(size === 'normal' ? [] : [`tb-print-${size}`]),
  ].join(' ');
}

/** What cells of rows above say of each row of the body that they reach down to (类别：甲), since a card shows one row. */
function reachingDown({ rows, headRows, heads }: Table): (string | undefined)[] {
  return rows.slice(headRows).map((row, index) => {
    const found = row.flatMap((cell, column) => {
      const above = cell === undefined ? ownerAbove(rows, headRows + index, column) : undefined;
      return above === undefined || above.prose.text === '' ? [] : [named(heads[column], above)];
    });
    return found.length === 0 ? undefined : found.join('；');
  });
}

function ownerAbove(rows: Table['rows'], row: number, column: number): TableCell | undefined {
  for (let above = row - 1; above >= 0; above -= 1) {
    const cell = rows[above]?.[column];
    if (cell !== undefined) return cell.rowSpan > row - above ? cell : undefined;
  }
  return undefined;
}

function named(head: string | undefined, { prose }: TableCell): string {
  return head ? `${head}：${prose.text}` : prose.text;
}

interface RowProps {
  readonly table: Table;
  readonly row: TableRow;
  /** The head over each column, which a row shown as a card names each cell with; empty for a row of the head. */
  readonly heads: readonly string[];
  /** It may go on on the next printed page. */
  readonly long?: boolean;
  /** What a card says before the cells of the row. */
  readonly above?: string | undefined;
  readonly id?: string | undefined;
}

function RowView({ table, row, heads, above, id, long = false }: RowProps): VNode {
  return (
    <tr id={id} class={long ? 'tb-long-row' : undefined} data-above={above}>
      {row.map((cell, column) => {
        if (cell === undefined) return null;
        const align = table.align[column] ?? 'none';
        const spans = spansOf(cell);
        const lead = column === 0 && cell.columnSpan === 1 ? ['tb-first-column'] : [];
        const side =
          [align === 'none' ? [] : `tb-align-${align}`, kindOf(cell), lead].flat().join(' ') || undefined;
        return heads.length === 0 ? (
          <th key={column} scope={cell.columnSpan > 1 ? 'colgroup' : 'col'} class={side} {...spans}>
            <Breaking.Provider value="words">
              <ProseText prose={cell.prose} />
            </Breaking.Provider>
          </th>
        ) : (
          <td key={column} class={side} data-head={headOf(cell, heads[column])} {...spans}>
            <ProseText prose={cell.prose} />
          </td>
        );
      })}
    </tr>
  );
}

/** A cell over several columns is no value of the first: it names itself. */
function headOf({ columnSpan }: TableCell, head: string | undefined): string | undefined {
  return columnSpan > 1 || head === '' ? undefined : head;
}

/** Attributes of a merged cell. */
export function spansOf({ columnSpan, rowSpan }: TableCell): { colSpan?: number; rowSpan?: number } {
  return { ...(columnSpan > 1 ? { colSpan: columnSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
}

/** A bullet list; needs no style, so that a CMS body uses it too. */
export function ListView({
  list,
  anchor,
}: {
  readonly list: List;
  readonly anchor?: string | undefined;
}): VNode {
  return (
    <ul>
      {list.items.map((item, index) => (
        <li key={index} id={anchor === undefined ? undefined : `${anchor}-${index + 1}`}>
          <ProseText prose={item.prose} />
          {item.sublist === undefined ? null : <ListView list={item.sublist} />}
        </li>
      ))}
    </ul>
  );
}
