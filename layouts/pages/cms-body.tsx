/**
 * The text of a notice as it is pasted into a CMS: paragraphs, headings and tables whose look needs no style sheet, and
 * numbers that are words. Nothing in it is lost when the editor's filter drops ids, classes or unknown elements.
 */

import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Ending, Endings } from '../../scripts/document/ending/ending.ts';
import type { Block, Division, Notice, Table } from '../../scripts/notice/model.ts';
import { ListView, spansOf } from '../text/blocks.tsx';
import { NoticeEndings } from '../text/endings.tsx';
import { ProseText } from '../text/prose.tsx';

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
  readonly notice: Notice;
  readonly endings: Endings;
  readonly indent: CmsIndent;
}

export function CmsBody({ notice, endings, indent }: CmsBodyProps): VNode {
  return (
    <IndentOf.Provider value={indent}>
      <NoticeEndings.Provider value={endings}>
        <Blocks blocks={notice.preamble} />
        {notice.sections.map((section) => (
          <DivisionView key={section.id} division={section} depth={1} />
        ))}
        <Blocks blocks={notice.closing} />
      </NoticeEndings.Provider>
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

function DivisionView({ division, depth }: { readonly division: Division; readonly depth: number }): VNode {
  const [first, ...others] = division.blocks;
  const runIn = division.runIn && first?.kind === 'paragraph' ? first : undefined;
  const words = (
    <>
      {division.label}
      <ProseText prose={division.lead} />
    </>
  );
  return (
    <>
      {depth === 1 ? (
        <h2>{words}</h2>
      ) : (
        <Indented>
          {depth === 2 && runIn !== undefined ? <strong>{words}</strong> : words}
          {runIn === undefined ? null : <ProseText prose={runIn.prose} />}
        </Indented>
      )}
      {depth === 1 && runIn !== undefined ? <Blocks blocks={[runIn]} /> : null}
      <Blocks blocks={runIn === undefined ? division.blocks : others} />
      {division.divisions.map((inner) => (
        <DivisionView key={inner.id} division={inner} depth={depth + 1} />
      ))}
    </>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }): VNode {
  const endings = useContext(NoticeEndings);
  return (
    <>
      {blocks.map((block, index) => {
        const begun = endings.get(block);
        if (begun === undefined) return <BlockView key={index} block={block} />;
        return begun.map((ending) => <EndingView key={ending.kind} ending={ending} />);
      })}
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

function BlockView({ block }: { readonly block: Block }): VNode | null {
  switch (block.kind) {
    case 'paragraph':
      return (
        <Indented>
          <ProseText prose={block.prose} />
        </Indented>
      );
    case 'table':
      return <TableView table={block} />;
    case 'list':
      return <ListView list={block} />;
    case 'picture':
      // The editor gives an uploaded picture an address of its own: here is where it belongs, and what it shows.
      return (
        <p style={CENTRED}>
          <img src={`../${block.src}`} alt={block.alt} />
        </p>
      );
  }
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
