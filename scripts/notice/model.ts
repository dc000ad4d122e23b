/**
 * What a notice is. The `Notice` is the only thing that crosses rooms: everything before it makes one,
 * everything after it takes one. It is never changed once made.
 */

import type { Big } from 'big.js';
import type { Level, MarkKind } from './numbering/mark.ts';
import type { Position } from './position.ts';
import type { Prose } from './prose.ts';
import type { Approval } from './versions/approval.ts';

/** One notice, whole. */
export interface Notice {
  /** ASCII name of its folder; also its address. */
  readonly slug: string;
  readonly meta: NoticeMeta;
  /** The words before the first section. */
  readonly preamble: readonly Block[];
  readonly sections: readonly Division[];
  /** The words after the last section. */
  readonly closing: readonly Block[];
  /** The notice that takes the place of this one, where the site has one. */
  readonly supersededBy?: Superseding | undefined;
  readonly source: NoticeSource;
}

/** A newer notice, as an older one refers to it. */
export interface Superseding {
  readonly slug: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
}

/** A section, an item or a smaller part: whatever a numbering mark opens. An *item* is a division right under a section. */
export interface Division {
  /** Typographic level of its mark: 一、 is 1, （一） 2, `1.` 3, （1） 4, ① 5. */
  readonly level: Level;
  /** What kind of mark opened it; `none` for a Markdown heading without a number. */
  readonly mark: MarkKind | 'none';
  /** The number that the mark says; 0 where there is none. */
  readonly ordinal: number;
  /** The mark as written, e.g. `一、` or `(1)`; empty where there is none. */
  readonly label: string;
  /** The heading without its label; an item's run-in heading ends with its 。 */
  readonly lead: Prose;
  /** The first block goes on in the same paragraph as the lead. */
  readonly runIn: boolean;
  /** Anchor: `s5` for the fifth section, `s5-3` for its third item, by place among its siblings. */
  readonly id: string;
  readonly blocks: readonly Block[];
  readonly divisions: readonly Division[];
  /** What the front matter of a section file says of it. */
  readonly declared?: DeclaredSection;
  /** Where the mark is (for a section with a file of its own: its title). */
  readonly at: Position;
}

/** What a section file declares: the counts are checked against the text. */
export interface DeclaredSection {
  readonly items?: number | undefined;
  readonly problems?: number | undefined;
  readonly status?: string | undefined;
  /** How it came to its status, oldest first. */
  readonly history?: readonly StatusStep[] | undefined;
  /** Place of each key that is there, and of notes as `history.0.note`. */
  readonly places: ReadonlyMap<string, Position>;
}

/** What the state of a section was from a day on. */
export interface StatusStep {
  /** `YYYY-MM-DD`, not before that of the step above it. */
  readonly date: string;
  readonly status: string;
  readonly note?: string | undefined;
  readonly at: Position;
}

export type Block = Paragraph | Table | List | Picture;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly prose: Prose;
  readonly at: Position;
}

/** A table. Its rows make a rectangle: a place that a merged cell of another row or column covers is `undefined`. */
export interface Table {
  readonly kind: 'table';
  /** Lines right above the table that belong to it: its title (表1 …), its unit (单位：万元). */
  readonly caption: readonly Prose[];
  /** Every row, those of the head first. All have the same length. */
  readonly rows: readonly TableRow[];
  /** How many of the rows are the head; at least 1, at most all. */
  readonly headRows: number;
  /** The words of the head over each column, from the top, those of a merged cell over all that it covers. */
  readonly heads: readonly string[];
  /** One for each column. */
  readonly align: readonly ColumnAlign[];
  /** Lines right below the table that belong to it (注：…). */
  readonly notes: readonly Prose[];
  /** The spreadsheet that the table was read from, offered beside it: its path below the notice's folder. */
  readonly source?: string | undefined;
  readonly at: Position;
}

export type TableRow = readonly (TableCell | undefined)[];

/** The words of a cell occur once, in the first place that it covers. A `\n` in them parts lines or paragraphs. */
export interface TableCell {
  readonly prose: Prose;
  /** How many columns and rows the cell covers, from 1. */
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export type ColumnAlign = 'left' | 'center' | 'right' | 'none';

/** A bullet list (numbers are divisions, never lists). */
export interface List {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
  readonly at: Position;
}

export interface ListItem {
  readonly prose: Prose;
  readonly sublist?: List;
}

/** A picture that stands alone in its paragraph. (Design calls it Figure; here a *figure* is a number.) */
export interface Picture {
  readonly kind: 'picture';
  /** Path relative to the notice's folder, e.g. `files/map.png`. */
  readonly src: string;
  readonly alt: string;
  readonly at: Position;
}

/** The front matter of a notice. Dates are `YYYY-MM-DD` as a person wrote them; none comes from a clock. */
export interface NoticeMeta {
  readonly title: string;
  /** The lines of a printed title, where the editor set them; joined, they are the title. */
  readonly titleBreak?: readonly string[] | undefined;
  readonly kind: string;
  readonly issuer: string;
  readonly published: PublicationTime;
  readonly source?: string | undefined;
  readonly written?: string | undefined;
  readonly dataAsOf?: string | undefined;
  readonly reference?: string | undefined;
  readonly indexNumber?: string | undefined;
  readonly topic?: string | undefined;
  readonly validity?: string | undefined;
  readonly supersedes?: string | undefined;
  readonly follows?: string | undefined;
  readonly contact?: Contact | undefined;
  readonly sample: boolean;
  readonly figures: readonly DeclaredFigure[];
  readonly checks: readonly DeclaredCheck[];
  readonly allow: readonly Allowance[];
  /** What was changed after publication, oldest first. */
  readonly corrections: readonly Correction[];
  /** Place of each top-level key that is there; of values, as `key`, `contact.phone`, `figures.NAME.unit`. */
  readonly places: ReadonlyMap<string, Position>;
}

export interface PublicationTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM`, where the editor stated one. */
  readonly time?: string | undefined;
}

/** Public values: the privacy rules let exactly these pass. */
export interface Contact {
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly email?: string | undefined;
}

/** A figure that must be in the text, word for word. */
export interface DeclaredFigure {
  /** Name used in `checks`, e.g. `problems`. */
  readonly name: string;
  readonly value: Big;
  readonly unit?: string | undefined;
  /** The words of the text that state it. */
  readonly text: string;
  readonly at: Position;
}

/** A CEL expression that must hold. */
export interface DeclaredCheck {
  readonly expression: string;
  readonly at: Position;
}

/** An entry of the log of corrections: readers who knew the notice as it was see what is different. */
export interface Correction {
  /** `YYYY-MM-DD`, not before the day of publication. */
  readonly date: string;
  /** What was changed, in words. */
  readonly change: string;
  readonly at: Position;
}

/** Silences findings of `rule` that touch `text`, for a stated reason. */
export interface Allowance {
  readonly rule: string;
  readonly text: string;
  readonly reason: string;
  readonly at: Position;
}

/** Where the notice came from, kept so that reports can show the lines and builds can copy the attachments. */
export interface NoticeSource {
  /** The notice's folder or draft file, as the user named it. */
  readonly path: string;
  /** Text of every file read, by the name used in positions. */
  readonly texts: ReadonlyMap<string, string>;
  /** Attachments: paths below the folder with `/`, sorted, e.g. `files/table.xlsx`. */
  readonly attachments: readonly string[];
  /** What was read of each attachment, in the same order; nothing for a draft. */
  readonly carried?: readonly CarriedFile[] | undefined;
  /** Characters of a draft that were cleaned away before it was read, where they are faults. */
  readonly cleaned?: readonly CleanedCharacter[] | undefined;
  /** The words as they were approved, where they were. */
  readonly approved?: Approval | undefined;
}

/** A character that nobody sees, or that looks like another. */
export interface CleanedCharacter {
  readonly character: string;
  readonly at: Position;
}

/** A file that the notice carries. It has words in one of two ways, or none that can be read (pictures, PDF, archives). */
export interface CarriedFile {
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string;
  /** The text of a file that is text, as it is on disk. */
  readonly text?: string;
  /** The words of a packed document, a line a paragraph or cell; they are at no line of the file. */
  readonly words?: string;
  /** Whom the document names as its author and as the last who changed it. */
  readonly authors?: readonly string[];
  /** It holds photographs that say where they were taken, and is published with its bytes. */
  readonly hasPlaces?: boolean;
  /** Why its words, or some of them, cannot be read. */
  readonly unread?: UnreadReason;
}

/**
 * Of another format, with a password, damaged, too large, pictures of pages only, with files in it that cannot be read, or
 * a picture from which what it says of its making cannot be taken.
 */
export type UnreadReason = 'format' | 'encrypted' | 'damaged' | 'large' | 'scan' | 'inner' | 'picture';
