/** The text of a notice as pages show it. */

import type { VNode } from 'preact';
import type { Document } from '../../scripts/document/document.ts';
import type { PageWords } from '../../scripts/messages/pages/page-words.ts';
import { ListView, PictureView, TablePrint, TableView } from './blocks.tsx';
import { DivisionView } from './divisions.tsx';
import { EndingsView } from './endings.tsx';
import { Breaking } from './line-breaks.tsx';
import { NoteLinks, ProseText } from './prose.tsx';
import { type TextLook, TextWalk } from './text-walk.tsx';

export interface NoticeTextProps {
  readonly document: Document;
  readonly words: PageWords;
  /** Id of what is after the sections, where links lead to it. */
  readonly closingId?: string;
}

export function NoticeText({ document, words, closingId }: NoticeTextProps): VNode {
  return (
    <Breaking.Provider value="quantities">
      <TablePrint.Provider value={document.tablePrint}>
        <NoteLinks.Provider value={document.notes.linker()}>
          <TextWalk document={document} look={pageLook(words, closingId)} />
        </NoteLinks.Provider>
      </TablePrint.Provider>
    </Breaking.Provider>
  );
}

function pageLook(words: PageWords, closingId: string | undefined): TextLook {
  return {
    Division: (walked) => <DivisionView {...walked} words={words} />,
    // What runs in is cited by its division.
    Paragraph: ({ prose, anchor, runsIn }) => (
      <p class={runsIn ? 'tb-run-in' : undefined} id={runsIn ? undefined : anchor}>
        <ProseText prose={prose} />
      </p>
    ),
    Table: (walked) => <TableView {...walked} words={words} />,
    List: ListView,
    Picture: PictureView,
    Endings: EndingsView,
    Closing: ({ children }) => (
      <div id={closingId} class="tb-closing">
        {children}
      </div>
    ),
  };
}
