/** A notice as the print template takes it: plain data, which Typst reads as data, so no word can act as markup. */

import type { Document } from '../../document/document.ts';
import type { FlowHeading, FlowPart } from '../../document/flow.ts';
import { isWholeRow, type PlacedColumn } from '../../document/table/table-layout.ts';
import type { List, ListItem, Picture, Table, TableRow } from '../../notice/model.ts';
import type { Note } from '../../notice/notes.ts';
import type { Prose, Run } from '../../notice/prose.ts';
import { ownCells } from '../../notice/table.ts';
import type { Coverage } from '../fonts/coverage.ts';
import { breakCodes, markBreaks } from './break-marks.ts';
import { markQuantities, markWords } from './unbroken-marks.ts';

/** Everything layouts/notice.typ prints. */
export interface Sheet {
  readonly title: string;
  readonly titleLines: readonly Words[];
  readonly author: string;
  /** Day of publication: the PDF's date, since the same notice must give the same bytes. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly imprint: readonly string[];
  readonly flow: readonly SheetPart[];
}

export type Words = readonly Word[];

/** A run of words in one style. `to` is the anchor of a division of this notice, `href` any other address. */
export interface Word {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly href?: string;
  readonly to?: string;
  /** The note that this calls, by its anchor; what it says, at the foot of the page, comes with the first call. */
  readonly note?: { readonly id: string; readonly words?: Words };
}

export type SheetPart =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly depth: number;
      readonly id: string;
      /** It stands alone above what it must not be parted from. */
      readonly heads: boolean;
      readonly words: Words;
      readonly runIn?: Words;
    }
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'status'; readonly words: Words }
  | { readonly kind: 'list'; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'table';
      /** In points. */
      readonly size: number;
      readonly padding: number;
      readonly landscape: boolean;
      readonly caption: readonly Words[];
      readonly parts: readonly SheetTable[];
      readonly notes: readonly Words[];
    }
  | { readonly kind: 'picture'; readonly file: string; readonly alt: string }
  | {
      readonly kind: 'attachments';
      /** Characters before the first line of each, and of those below it. */
      readonly lines: readonly { readonly words: Words; readonly indent: number; readonly hang: number }[];
    }
  | {
      readonly kind: 'signature';
      readonly lines: readonly { readonly words: Words; readonly isDate: boolean }[];
    };

/** A table, or the columns of it that one page holds. */
export interface SheetTable {
  readonly columns: readonly PlacedColumn[];
  readonly header: readonly (readonly SheetCell[])[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** It stays on one page. */
  readonly whole: boolean;
  readonly cells: readonly SheetCell[];
}

/** A cell as Typst takes it: places that a merged cell covers are left out. */
export interface SheetCell {
  readonly words: Words;
  readonly colspan: number;
  readonly rowspan: number;
}

export interface Entry {
  readonly words: Words;
  readonly entries?: readonly Entry[];
}

/**
 * Lays `document` out as data.
 * @param bold which characters the bold face has; the others are printed plain, for the plain face has more
 * @param pictures the file that the typesetter finds each picture in
 */
export function sheetOf(document: Document, bold: Coverage, pictures: ReadonlyMap<Picture, string>): Sheet {
  const writer = new SheetWriter(document, bold, pictures);
  const { title, issuer, published } = document.notice.meta;
  const [year = 0, month = 0, day = 0] = published.date.split('-').map(Number);
  return {
    title,
    titleLines: document.titleLines.map((line) => writer.wordsOfText(line)),
    author: issuer,
    date: { year, month, day },
    imprint: document.imprint,
    flow: writer.flow(),
  };
}

class SheetWriter {
  private readonly document: Document;
  private readonly bold: Coverage;
  private readonly pictures: ReadonlyMap<Picture, string>;
  private readonly called = new Set<Note>();

  constructor(document: Document, bold: Coverage, pictures: ReadonlyMap<Picture, string>) {
    this.document = document;
    this.bold = bold;
    this.pictures = pictures;
  }

  flow(): readonly SheetPart[] {
    const { flow, notes } = this.document;
    return flow
      .filter((part) => part.kind !== 'paragraph' || notes.saidBy(part.prose) === undefined)
      .map((part) => this.part(part));
  }

  private part(part: FlowPart): SheetPart {
    switch (part.kind) {
      case 'heading':
        return this.heading(part);
      case 'paragraph':
        return { kind: 'paragraph', words: this.words(part.prose, markQuantities) };
      case 'status':
        return { kind: 'status', words: [{ text: markQuantities(part.line) }] };
      case 'list':
        return { kind: 'list', entries: this.entries(part) };
      case 'table':
        return this.table(part);
      case 'picture':
        return { kind: 'picture', file: this.pictures.get(part) ?? '', alt: part.alt };
      case 'attachments':
        return {
          kind: 'attachments',
          lines: part.lines.map(({ prose, indent, hang }) => ({ words: this.words(prose), indent, hang })),
        };
      case 'signature':
        return {
          kind: 'signature',
          lines: part.lines.map(({ prose, isDate }) => ({ words: this.words(prose), isDate })),
        };
    }
  }

  /** Bold words of a text without runs, such as the title. */
  wordsOfText(text: string): Words {
    return this.splitBold({ text, strong: true });
  }

  private heading({ division, depth, heads, runIn }: FlowHeading): SheetPart {
    return {
      kind: 'heading',
      level: division.level,
      depth,
      id: division.id,
      heads,
      words: [
        { text: division.label },
        // One that stands alone breaks between words; one that runs in is text.
        ...this.words(division.lead, runIn === undefined && depth === 1 ? markWords : markQuantities),
      ],
      ...(runIn === undefined ? {} : { runIn: this.words(runIn, markQuantities) }),
    };
  }

  private entries(list: List): readonly Entry[] {
    return list.items.map(({ prose, sublist }: ListItem) => ({
      words: this.words(prose, markQuantities),
      ...(sublist === undefined ? {} : { entries: this.entries(sublist) }),
    }));
  }

  private table(table: Table): SheetPart {
    const { size, padding, landscape, parts } = this.document.tableLayout(table);
    const cells = (row: TableRow): readonly SheetCell[] =>
      ownCells(row).map(({ prose, columnSpan, rowSpan }) => ({
        words: this.words(prose).map((word) => ({ ...word, text: breakCodes(word.text) })),
        colspan: columnSpan,
        rowspan: rowSpan,
      }));
    return {
      kind: 'table',
      size,
      padding,
      landscape,
      caption: table.caption.map((prose) => this.words(prose)),
      parts: parts.map(({ columns, rows }) => ({
        columns,
        header: rows.slice(0, table.headRows).map((row) => {
          // A head breaks between words where its column holds the longest of them.
          const rooms = row.flatMap((cell, column) =>
            cell === undefined
              ? []
              : [
                  columns.slice(column, column + cell.columnSpan).reduce((sum, { width }) => sum + width, 0) -
                    2 * padding,
                ],
          );
          return cells(row).map((cell, index) => ({
            ...cell,
            words: cell.words.map((word) => ({
              ...word,
              text: markWords(word.text, ({ length }) => length * size <= (rooms[index] ?? 0)),
            })),
          }));
        }),
        rows: rows.slice(table.headRows).map((row) => ({ whole: isWholeRow(row), cells: cells(row) })),
      })),
      notes: table.notes.map((prose) => this.words(prose)),
    };
  }

  /** @param mark marks what no line may tear */
  private words(prose: Prose, mark: (text: string) => string = (text) => text): Words {
    const { notes } = this.document;
    return notes.partAtCalls(prose).runs.flatMap((run) => {
      const note = notes.calledBy(run);
      if (note !== undefined) return [this.call(note)];
      return this.splitBold(this.word(run)).map((word) => ({ ...word, text: mark(word.text) }));
    });
  }

  private call(note: Note): Word {
    const id = `note-${note.number}`;
    if (this.called.has(note)) return { text: note.label, note: { id } };
    this.called.add(note);
    const words = note.words.runs.flatMap((run) => this.splitBold(this.word(run)));
    return { text: note.label, note: { id, words } };
  }

  private word({ text, strong, emphasis, href: written }: Run): Word {
    const { anchors, carryLink } = this.document;
    const href = written === undefined ? undefined : carryLink(written);
    const anchor = href?.startsWith('#') ? href.slice(1) : undefined;
    return {
      text: markBreaks(text.replaceAll('\t', ' ')),
      ...(strong === undefined ? {} : { strong }),
      ...(emphasis === undefined ? {} : { emphasis }),
      ...(href === undefined || anchor !== undefined || !isLinkable(href) ? {} : { href }),
      ...(anchor !== undefined && anchors.has(anchor) ? { to: anchor } : {}),
    };
  }

  private splitBold(word: Word): Words {
    if (!word.strong) return [word];
    const { strong, ...plain } = word;
    const parts: Word[] = [];
    for (const character of word.text) {
      const isBold = this.bold(character.codePointAt(0) ?? 0) || character === '\n';
      const last = parts.at(-1);
      if (last !== undefined && (last.strong === true) === isBold) {
        parts[parts.length - 1] = { ...last, text: last.text + character };
      } else {
        parts.push({ ...plain, text: character, ...(isBold ? { strong } : {}) });
      }
    }
    return parts;
  }
}

/** Typst refuses an empty address, and one of more than 8,000 bytes. */
function isLinkable(href: string): boolean {
  return href !== '' && href.length <= 2000;
}
