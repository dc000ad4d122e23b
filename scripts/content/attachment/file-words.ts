/** What the reader of a file gives: its words, whom it names as author, and why words of it cannot be read. */

import type { UnreadReason } from '../../notice/model.ts';

export interface FileWords {
  /** A line a paragraph or cell; they are at no line of the file. */
  readonly words: string;
  readonly authors?: readonly string[] | undefined;
  /** Photographs in it say where they were taken. */
  readonly hasPlaces?: boolean | undefined;
  readonly unread?: UnreadReason | undefined;
}
