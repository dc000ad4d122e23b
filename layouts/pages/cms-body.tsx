/**
 * The text of a notice as it is pasted into a CMS: paragraphs, headings and tables whose look needs no style sheet, and
 * numbers that are words. Nothing in it is lost when the editor's filter drops ids, classes or unknown elements.
 */

import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Document } from '../../scripts/document/document.ts';
import type { Ending } from '../../scripts/document/ending/ending.ts';
import type { Table } from '../../scripts/notice/model.ts';
import { ListView, spansOf } from '../text/blocks.tsx';
import { ProseText } from '../text/prose.tsx';
import { type TextLook, TextWalk, type WalkedDivision } from '../text/text-walk.tsx';

/** How the first line of a paragraph is moved in: by its style, or by ideographic spaces for editors that drop that style. */
export type CmsIndent = 'style' | 'spaces';

const IndentOf = createContext<CmsIndent>('style');
/** Official texts indent a paragraph by two characters. */
const INDENT = 2;
const CENTRED = 'text-align: center';
const GRID = 'border-collapse: collapse; width: 100%';
/** TinyMCE and CKEditor drop the style of a table that is pasted, and keep this. */
const LINES = { border: '1' };
const CELL = 'border: 1px solid #888888; padding: 4px 8px';

export interface CmsBodyProps {
  readonly document: Document;
  readonly indent: CmsIndent;
}

export function CmsBody({ document, indent }: CmsBodyProps): VNode {
  return (
    <IndentOf.Provider value={indent}>
      <TextWalk document={document} look={CMS_LOOK} />
    </IndentOf.Provider>
  );
}

interface IndentedProps {
  readonly by?: number;
  readonly children: ComponentChildren;
}

function Indented({ by = INDENT, children }: IndentedProps): VNode {
  return useContext(IndentOf) === 'style' ? (
    <p style={`text-indent: ${by}em`}>{children}</p>
  ) : (
    <p>
      {'\u3000'.repeat(by)}
      {children}
    </p>
  );
}

function DivisionView({ division, path, runIn, blocks, divisions }: WalkedDivision): VNode {
  const depth = path.length;
  const words = (
    <>
      {division.label}
      <ProseText prose={division.lead} />
    </>
  );
  const running = runIn === undefined ? null : <ProseText prose={runIn} />;
  return (
    <>
      {depth === 1 ? (
        <>
          <h2>{words}</h2>
          {running === null ? null : <Indented>{running}</Indented>}
        </>
      ) : (
        <Indented>
          {depth === 2 && runIn !== undefined ? <strong>{words}</strong> : words}
          {running}
        </Indented>
      )}
      {blocks}
      {divisions}
    </>
  );
}

/** The signature at the right, the date further in: paragraphs, whose place is all the style that they need. */
function EndingView({ ending }: { readonly ending: Ending }): VNode {
  return (
    <>
      {ending.kind === 'signature'
        ? ending.lines.map(({ prose, spaces }, index) => (
            <p key={index} style={`text-align: right; padding-right: ${spaces}em`}>
              <ProseText prose={prose} />
            </p>
          ))
        : ending.lines.map(({ prose, indent }, index) => (
            <Indented key={index} by={indent}>
              <ProseText prose={prose} />
            </Indented>
          ))}
    </>
  );
}

function TableView({ table: { caption, rows, headRows, align, notes } }: { readonly table: Table }): VNode {
  const style = (column: number): string => {
    const side = align[column] ?? 'none';
    return side === 'none' ? CELL : `${CELL}; text-align: ${side}`;
  };
  return (
    <>
      {caption.map((prose, index) => (
        <p key={index} style={CENTRED}>
          <ProseText prose={prose} />
        </p>
      ))}
      <table {...LINES} style={GRID}>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => {
                if (cell === undefined) return null;
                const Cell = index < headRows ? 'th' : 'td';
                return (
                  <Cell key={column} style={style(column)} {...spansOf(cell)}>
                    <ProseText prose={cell.prose} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((prose, index) => (
        <p key={index}>
          <ProseText prose={prose} />
        </p>
      ))}
    </>
  );
}

const CMS_LOOK: TextLook = {
  Division: DivisionView,
  // What runs in is in the paragraph of its heading.
  Paragraph: ({ prose, runsIn }) =>
    runsIn ? null : (
      <Indented>
        <ProseText prose={prose} />
      </Indented>
    ),
  Table: TableView,
  List: ListView,
  // The editor gives an uploaded picture an address of its own: here is where it belongs, and what it shows.
  Picture: ({ picture: { src, alt } }) => (
    <p style={CENTRED}>
      <img src={`../${src}`} alt={alt} />
    </p>
  ),
  Endings: ({ endings }) => (
    <>
      {endings.map((ending) => (
        <EndingView key={ending.kind} ending={ending} />
      ))}
    </>
  ),
  Closing: ({ children }) => <>{children}</>,
};
