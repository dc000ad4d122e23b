/** Reads a file of a word processor by what it is: its ending often says something else. */

import { say } from '../messages/draft.ts';
import { refuse } from '../notice/refusal.ts';
import { readDocx } from './docx/read-docx.ts';
import type { DraftOptions, DraftReader, DraftText } from './draft.ts';
import { isMht } from './html/mht-parts.ts';
import { readHtml } from './html/read-html.ts';
import { readMht } from './html/read-mht.ts';
import { latin1Of } from './parts/bytes.ts';

/** Readers of what only another program can read. */
export interface OtherPrograms {
  /** Old Word. */
  readonly doc: DraftReader;
  /** Rich Text and OpenDocument. */
  readonly office: DraftReader;
  readonly pdf: DraftReader;
}

/** @throws Refusal for what is neither a new nor an old Word file nor a page that was named one */
export function readWord(
  bytes: Uint8Array,
  file: string,
  options: DraftOptions,
  programs: OtherPrograms,
): DraftText {
  const head = latin1Of(bytes.subarray(0, 1024));
  if (head.startsWith('PK')) return readDocx(bytes, file, options);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return programs.doc(bytes, file, options);
  if (/^(?:\xef\xbb\xbf)?\s{0,100}<(?:!doctype html|html|!--)/i.test(head))
    return readHtml(bytes, file, options);
  if (isMht(head)) return readMht(bytes, file, options);
  if (head.startsWith('{\\rtf')) return programs.office(bytes, file, options);
  refuse(say.notWordFile(/\.[^.]*$/.exec(file)?.[0].toLowerCase() ?? ''), file);
}
