/** The text of a notice, whole: what is before its sections, these, and what is after them. */

import type { VNode } from 'preact';
import type { Document } from '../../scripts/document/document.ts';
import type { PageWords } from '../../scripts/messages/pages/page-words.ts';
import { Blocks, TablePrint } from './blocks.tsx';
import { Divisions } from './divisions.tsx';
import { NoticeEndings } from './endings.tsx';
import { Breaking } from './line-breaks.tsx';
import { NoteLinks } from './prose.tsx';

export interface NoticeTextProps {
  readonly document: Document;
  readonly words: PageWords;
  /** Id of what is after the sections, where links lead to it. */
  readonly closingId?: string;
}

export function NoticeText({ document, words, closingId }: NoticeTextProps): VNode {
  const { preamble, sections, closing } = document.notice;
  return (
    <Breaking.Provider value="quantities">
      <TablePrint.Provider value={document.tablePrint}>
        <NoticeEndings.Provider value={document.endings}>
          <NoteLinks.Provider value={document.notes.linker()}>
            <Blocks blocks={preamble} words={words} anchor="text" />
            <Divisions divisions={sections} words={words} />
            {closing.length === 0 ? null : (
              <div id={closingId} class="tb-closing">
                <Blocks blocks={closing} words={words} anchor="closing" />
              </div>
            )}
          </NoteLinks.Provider>
        </NoticeEndings.Provider>
      </TablePrint.Provider>
    </Breaking.Provider>
  );
}
