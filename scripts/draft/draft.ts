/** What a draft is: its words as blocks, and what was understood, left out and changed on the way. */

import type { REMARKS } from '../messages/draft-form.ts';
import type { Block, Contact, Division } from '../notice/model.ts';
import type { Heading } from '../notice/numbering/outline.ts';
import type { Position } from '../notice/position.ts';

/** A row of blocks, not yet cut into divisions. */
export type Flow = readonly (Block | Heading)[];

/** What every reader of a draft format gives. Positions count lines of a text, paragraphs of other formats. */
export interface DraftText {
  readonly format: DraftFormat;
  /** Name of the encoding, or of the format where it has none, as people know it: `GB18030`, `Word`. */
  readonly encoding: string;
  /** The text as it is on disk, or a paragraph a line, for excerpts. */
  readonly source: string;
  readonly flow: Flow;
  readonly changes: readonly Change[];
  readonly remarks: readonly Remark[];
  readonly pictures: readonly DraftPicture[];
  /** What the page says of the notice outside its text. */
  readonly record: DraftMeta;
}

export type DraftFormat = 'txt' | 'md' | 'docx' | 'doc' | 'html' | 'pdf';

/** What the lines of a position count. */
export type Unit = 'line' | 'paragraph';

/** What `at.line` counts in drafts of `format`: a paragraph of Word or of a page has no line on disk. */
export function unitOf(format: DraftFormat): Unit {
  return format === 'txt' || format === 'md' ? 'line' : 'paragraph';
}

/** What a person decides before a draft can be taken. */
export interface DraftOptions {
  /** Leave blanks within lines, invisible characters and radicals in their given order. */
  readonly keep?: boolean | undefined;
  /** Take insertions into the text; leave out deletions and what is struck through. */
  readonly acceptChanges?: boolean | undefined;
  /** Leave out what the draft hides from its readers. */
  readonly dropHidden?: boolean | undefined;
  readonly dropComments?: boolean | undefined;
  /** Take every word of a web page, not only its article. */
  readonly wholePage?: boolean | undefined;
  /** `full`: half-width punctuation beside Han becomes full-width. */
  readonly punctuation?: 'full' | undefined;
  /** Take an old Word file although its hidden and struck words cannot be seen without LibreOffice. */
  readonly unseenHiddenWords?: boolean | undefined;
  /** `false`: never ask LibreOffice for help with an old Word file. */
  readonly office?: boolean | undefined;
  /** Reads a file that a page refers to, from beside it; without it pages come without their pictures. */
  readonly nearby?: ((address: string) => Uint8Array | undefined) | undefined;
}

/** A picture of the draft. */
export interface DraftPicture {
  /** Path relative to the notice's folder, e.g. `files/picture-1.png`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Kinds of remarks; messages/draft-form.ts says each. */
export type RemarkKind = keyof typeof REMARKS;

/** Something that the format of the draft has and a notice has not, and what was done with it. */
export interface Remark {
  readonly kind: RemarkKind;
  /** Line or paragraph, where it has one. */
  readonly line?: number;
  /** The words that it is about. */
  readonly text?: string;
}

export type ChangeKind =
  | 'indent'
  | 'trailing'
  | 'space'
  | 'zero-width'
  | 'soft-hyphen'
  | 'ideograph'
  | 'control'
  | 'script'
  | 'punctuation';

/** A character, or a run of blanks, that was cleaned away or replaced. */
export interface Change {
  readonly kind: ChangeKind;
  readonly at: Position;
  readonly from: string;
  readonly to: string;
}

export type DropReason =
  | 'navigation'
  | 'record'
  | 'tools'
  | 'download'
  | 'footer'
  | 'letterhead'
  | 'masthead'
  | 'titleLabel'
  | 'repeated';

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
  readonly format: DraftFormat;
  readonly encoding: string;
  readonly source: string;
  readonly meta: DraftMeta;
  /** Keys of `meta` that the text does not state: a person looks them over. */
  readonly guessed: readonly MetaKey[];
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
  readonly remarks: readonly Remark[];
  readonly pictures: readonly DraftPicture[];
}

/** Reads the bytes of one format; throws a Refusal for what it cannot read. */
export type DraftReader = (bytes: Uint8Array, file: string, options: DraftOptions) => DraftText;

/** What is wrong, and the way out. */
