/** What a draft is: its words as blocks, and what was understood, left out and changed on the way. */

import type { Bilingual } from '../notice/finding.ts';
import type { Block, Contact, Division } from '../notice/model.ts';
import type { Heading } from '../notice/outline.ts';
import type { Position } from '../notice/position.ts';

/** A row of blocks, not yet cut into divisions. */
export type Flow = readonly (Block | Heading)[];

/** What every reader of a draft format gives. Positions count lines of a text, paragraphs of other formats. */
export interface DraftText {
  readonly format: 'txt' | 'md';
  /** Name of the encoding as people know it, e.g. `GB18030`. */
  readonly encoding: string;
  /** The text as it is on disk, for excerpts. */
  readonly source: string;
  readonly flow: Flow;
  readonly changes: readonly Change[];
}

export interface DraftOptions {
  /** Leave blanks within lines, invisible characters and radicals as they stand. */
  readonly keep?: boolean | undefined;
}

export type ChangeKind =
  | 'indent'
  | 'trailing'
  | 'space'
  | 'zero-width'
  | 'soft-hyphen'
  | 'ideograph'
  | 'control';

/** A character, or a run of blanks, that was cleaned away or replaced. */
export interface Change {
  readonly kind: ChangeKind;
  readonly at: Position;
  readonly from: string;
  readonly to: string;
}

export type DropReason = 'navigation' | 'record' | 'tools' | 'download' | 'footer' | 'letterhead';

/** A line that belongs to the page around the notice, or that went into the front matter. */
export interface Dropped {
  readonly reason: DropReason;
  readonly at: Position;
  readonly text: string;
  /** Keys of the front matter that took what it says. */
  readonly keys: readonly MetaKey[];
}

/** Keys of the front matter that hold one line of text. */
export type MetaKey =
  | 'title'
  | 'kind'
  | 'issuer'
  | 'source'
  | 'published'
  | 'written'
  | 'reference'
  | 'indexNumber'
  | 'topic'
  | 'validity';

export type DraftMeta = Partial<Record<MetaKey, string>>;

/** Keys that a notice cannot do without. */
export const NEEDED: readonly MetaKey[] = ['title', 'kind', 'issuer', 'published'];

/** A number of the text, with its exact words. */
export interface DraftFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly text: string;
  readonly at: Position;
}

/** A division of the highest level with the blocks that make it; the first of them opens it. */
export interface DraftSection {
  readonly division: Division;
  readonly flow: Flow;
}

/** A draft understood. */
export interface Draft {
  /** The file as the user named it. */
  readonly file: string;
  readonly format: DraftText['format'];
  readonly encoding: string;
  readonly source: string;
  readonly meta: DraftMeta;
  /** Lines of the draft that hold the title. */
  readonly titleLines: readonly number[];
  readonly contact: Contact | undefined;
  readonly figures: readonly DraftFigure[];
  readonly checks: readonly string[];
  readonly preamble: Flow;
  readonly sections: readonly DraftSection[];
  readonly closing: Flow;
  readonly dropped: readonly Dropped[];
  readonly changes: readonly Change[];
}

/** What is wrong, and the way out. */
export type Said = readonly [says: Bilingual, advice: Bilingual];
