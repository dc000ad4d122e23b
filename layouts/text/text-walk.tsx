/** Goes through the text of a notice in reading order. A page and a body for a CMS differ only in how each part looks. */

import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Document } from '../../scripts/document/document.ts';
import type { Ending } from '../../scripts/document/ending/ending.ts';
import type { Block, Division, List, Picture, Table } from '../../scripts/notice/model.ts';
import type { Prose } from '../../scripts/notice/prose.ts';

/** How each part of a text looks. */
export interface TextLook {
  readonly Division: (props: WalkedDivision) => VNode;
  readonly Paragraph: (props: WalkedParagraph) => VNode | null;
  readonly Table: (props: { readonly table: Table; readonly anchor?: string | undefined }) => VNode;
  readonly List: (props: { readonly list: List; readonly anchor?: string | undefined }) => VNode;
  readonly Picture: (props: { readonly picture: Picture }) => VNode | null;
  /** Endings that are one below the other. */
  readonly Endings: (props: { readonly endings: readonly Ending[] }) => VNode | null;
  /** Around what follows the sections. */
  readonly Closing: (props: { readonly children: ComponentChildren }) => VNode;
}

export interface WalkedDivision {
  readonly division: Division;
  /** It and the divisions around it, from the section inwards. */
  readonly path: readonly Division[];
  /** The words that go on in the line of its heading. They are the first of its blocks too. */
  readonly runIn: Prose | undefined;
  readonly blocks: VNode;
  readonly divisions: VNode;
}

export interface WalkedParagraph {
  readonly prose: Prose;
  /** Its id, where the output has such. */
  readonly anchor?: string | undefined;
  /** It goes on in the line of the heading before it. */
  readonly runsIn: boolean;
}

/** Ids of the blocks of a division, where the output has such. */
export const BlockAnchors = createContext((_: readonly Block[], __: string): readonly string[] => []);

export interface TextWalkProps {
  readonly document: Document;
  readonly look: TextLook;
}

export function TextWalk(walk: TextWalkProps): VNode {
  const { preamble, sections, closing } = walk.document.notice;
  const { Closing } = walk.look;
  return (
    <>
      <Blocks {...walk} blocks={preamble} anchor="text" />
      <Divisions {...walk} divisions={sections} above={[]} />
      {closing.length === 0 ? null : (
        <Closing>
          <Blocks {...walk} blocks={closing} anchor="closing" />
        </Closing>
      )}
    </>
  );
}

interface DivisionsProps extends TextWalkProps {
  readonly divisions: readonly Division[];
  readonly above: readonly Division[];
}

function Divisions({ divisions, above, ...walk }: DivisionsProps): VNode {
  return (
    <>
      {divisions.map((division) => {
        const [first] = division.blocks;
        const path = [...above, division];
        return (
          <walk.look.Division
            key={division.id}
            division={division}
            path={path}
            runIn={division.runIn && first?.kind === 'paragraph' ? first.prose : undefined}
            blocks={<Blocks {...walk} blocks={division.blocks} runIn={division.runIn} anchor={division.id} />}
            divisions={<Divisions {...walk} divisions={division.divisions} above={path} />}
          />
        );
      })}
    </>
  );
}

interface BlocksProps extends TextWalkProps {
  readonly blocks: readonly Block[];
  readonly runIn?: boolean;
  /** Id of the division that they are the blocks of. */
  readonly anchor: string;
}

function Blocks({ blocks, runIn = false, anchor, document, look }: BlocksProps): VNode {
  const anchors = useContext(BlockAnchors)(blocks, anchor);
  return (
    <>
      {blocks.map((block, index) => {
        const begun = document.endings.get(block);
        if (begun !== undefined) return <look.Endings key={index} endings={begun} />;
        return drawn(block, look, anchors[index], runIn && index === 0);
      })}
    </>
  );
}

function drawn(block: Block, look: TextLook, anchor: string | undefined, runsIn: boolean): VNode {
  switch (block.kind) {
    case 'paragraph':
      return <look.Paragraph prose={block.prose} anchor={anchor} runsIn={runsIn} />;
    case 'table':
      return <look.Table table={block} anchor={anchor} />;
    case 'list':
      return <look.List list={block} anchor={anchor} />;
    case 'picture':
      return <look.Picture picture={block} />;
  }
}
