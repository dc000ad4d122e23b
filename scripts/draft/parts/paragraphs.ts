/** Gathers the paragraphs, tables and pictures of a draft that has no lines on disk: Word, web pages. */

import { say } from '../../messages/draft.ts';
import type { List, ListItem } from '../../notice/model.ts';
import { readMark } from '../../notice/numbering/mark.ts';
import type { Heading } from '../../notice/numbering/outline.ts';
import type { Position } from '../../notice/position.ts';
import { type Prose, proseOf, type Run } from '../../notice/prose.ts';
import { refuse } from '../../notice/refusal.ts';
import { guessHeadRows, tableOf } from '../../notice/table.ts';
import { cleanLine, relocate } from '../clean/clean.ts';
import type { Change, DraftOptions, DraftPicture, DraftText, Flow, Remark } from '../draft.ts';
import { ownEmphasis } from '../write/emphasis.ts';
import { latin1Of } from './bytes.ts';
import { describedAs, isGivenName } from './picture-alt.ts';
import { readScript } from './script.ts';
import { type Cell, fillGrid } from './table-grid.ts';

/** A stretch of one paragraph. A `\n` is a forced line break. */
export interface Piece {
  readonly text: string;
  readonly href?: string | undefined;
  readonly script?: 'super' | 'sub' | undefined;
  readonly strong?: boolean | undefined;
  readonly emphasis?: boolean | undefined;
}

/** Words with the number of their paragraph in the draft, from 1. */
export interface Words {
  readonly place: number;
  readonly pieces: readonly Piece[];
}

/** An entry whose sublist may still begin. */
type OpenItem = ListItem & { sublist?: List };

/** Deeper lists go on in the deepest that a notice holds well. */
const DEEPEST_LIST = 6;

/** Most lines of a frame that is not the text itself. */
const LONGEST_BOX = 4;

/** Takes what a reader finds, in order; `text()` is the draft. */
export class Paragraphs {
  readonly remarks: Remark[] = [];
  private readonly flow: Flow[number][] = [];
  private readonly changes: Change[] = [];
  private readonly pictures: DraftPicture[] = [];
  private readonly lines: string[] = [];
  private readonly file: string;
  private readonly keep: boolean;
  /** The lists that are open, from the outermost: the depth of each and its entries. */
  private lists: { readonly depth: number; readonly items: OpenItem[] }[] = [];

  constructor(file: string, options: DraftOptions) {
    this.file = file;
    this.keep = options.keep === true;
  }

  addRemarks(remarks: readonly Remark[]): void {
    for (const remark of remarks) this.remarks.push(remark);
  }

  add(words: Words, depth?: number): void {
    const prose = this.clean(words);
    if (prose.text === '') return;
    const at = this.at(words.place);
    this.push(depth === undefined ? { kind: 'paragraph', prose, at } : { kind: 'heading', depth, prose, at });
  }

  /** @param depth how deep the list is in others, from 0 */
  addEntry(words: Words, depth = 0): void {
    const prose = this.clean(words);
    if (prose.text === '') return;
    const at = this.at(words.place);
    const lists = this.lists.filter((list) => list.depth <= depth);
    const last = lists.at(-1);
    if (last === undefined) {
      const items: OpenItem[] = [{ prose }];
      this.push({ kind: 'list', items, at });
      lists.push({ depth, items });
    } else if (last.depth < depth && lists.length < DEEPEST_LIST) {
      const items: OpenItem[] = [{ prose }];
      const above = last.items.at(-1);
      if (above !== undefined) above.sublist = { kind: 'list', items, at };
      lists.push({ depth, items });
    } else last.items.push({ prose });
    this.lists = lists;
  }

  /**
   * Adds a table; one that holds a single cell is a frame around paragraphs.
   * @param headRows how many rows the draft calls its head
   */
  addTable(rows: readonly (readonly Cell[])[], place: number, headRows = 0): void {
    const [only, ...others] = rows.flat();
    if (only === undefined) return;
    if (others.length === 0 && !this.isBox(only)) {
      for (const words of only.words) this.add(words);
      return;
    }
    const grid = fillGrid(rows) ?? this.refuseTable(place);
    const table = grid.map((row) =>
      row.map((cell) => {
        if (cell === undefined) return undefined;
        const { words, columnSpan, rowSpan } = cell;
        return { prose: this.joined(words), columnSpan, rowSpan };
      }),
    );
    if (table.flat().every((cell) => cell === undefined || cell.prose.text === '')) return;
    this.push(tableOf({ rows: table, headRows: guessHeadRows(table, headRows), at: this.at(place) }));
  }

  /** Within the text a few lines in a frame are set apart from it: they stay in their frame. */
  private isBox({ words }: Cell): boolean {
    const texts = words.map(({ pieces }) =>
      pieces
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
    const lines = texts.filter((text) => text !== '');
    if (lines.length === 0 || lines.length > LONGEST_BOX) return false;
    if (lines.some((line) => line.includes('。') || readMark(line) !== undefined)) return false;
    return this.flow.some((block) => block.kind === 'paragraph' && block.prose.text.includes('。'));
  }

  /** Adds a picture from `bytes`; one that pages cannot show is left out and reported. */
  addPicture(bytes: Uint8Array | undefined, alt: string, place: number): void {
    const ending = bytes === undefined ? undefined : pictureEnding(bytes);
    if (bytes === undefined || ending === undefined) {
      this.remarks.push({ kind: 'pictureLeftOut', line: place, text: alt });
      return;
    }
    const path = `files/picture-${this.pictures.length + 1}${ending}`;
    this.pictures.push({ path, bytes });
    this.remarks.push({ kind: 'picture', line: place, text: path });
    const described = describedAs(alt);
    if (described === '' && alt.trim() !== '')
      this.remarks.push({ kind: 'altLeftOut', line: place, text: alt.trim() });
    if (isGivenName(described)) this.remarks.push({ kind: 'altIsName', line: place, text: described });
    this.push({ kind: 'picture', src: path, alt: described, at: this.at(place) });
  }

  text(rest: Pick<DraftText, 'format' | 'encoding'> & Partial<DraftText>): DraftText {
    const { flow, changes, remarks, pictures } = this;
    const source = Array.from(this.lines, (line) => line ?? '').join('\n');
    return { record: {}, source, flow, changes, remarks, pictures, ...rest };
  }

  private push(block: Flow[number] | Heading): void {
    this.lists = [];
    this.flow.push(block);
  }

  private refuseTable(place: number): never {
    refuse(say.bomb(), { file: this.file, line: place });
  }

  private at(line: number): Position {
    return { file: this.file, line, column: 1 };
  }

  private joined(words: readonly Words[]): Prose {
    const proses = words.map((each) => this.clean(each)).filter((prose) => prose.text !== '');
    const runs = proses.flatMap((prose, index): readonly Run[] => {
      const [first] = prose.runs;
      return index === 0 || first === undefined ? prose.runs : [{ text: '\n', at: first.at }, ...prose.runs];
    });
    return proseOf(runs);
  }

  private clean({ place, pieces }: Words): Prose {
    const read = ownEmphasis(pieces.map((piece) => this.readPiece(piece, place)));
    const raw = read.map((piece) => piece.text).join('');
    // An empty paragraph has the number of the one before it, whose words stay.
    if (raw.trim() !== '') this.lines[place - 1] = raw.replaceAll('\n', ' ');
    const line = cleanLine(raw, this.at(place), { blanks: 'layout', keep: this.keep }, this.changes);
    const prose = relocate(proseOf([{ text: line.text, at: this.at(place) }]), () => line);
    return dressed(prose, read);
  }

  private readPiece(piece: Piece, place: number): Piece {
    if (piece.script === undefined) return piece;
    const text = readScript(piece.text, piece.script);
    if (text === undefined) {
      if (piece.text.trim() !== '') this.remarks.push({ kind: 'script', line: place, text: piece.text });
      return piece;
    }
    this.changes.push({ kind: 'script', at: this.at(place), from: piece.text, to: text });
    return { ...piece, text };
  }
}

/** Gives the runs of `prose` the looks and addresses of the pieces that they are in. */
function dressed(prose: Prose, pieces: readonly Piece[]): Prose {
  if (pieces.every((piece) => !piece.href && !piece.strong && !piece.emphasis)) return prose;
  const runs: Run[] = [];
  let index = 0;
  let end = pieces[0]?.text.length ?? 0;
  for (const run of prose.runs) {
    for (let from = 0; from < run.text.length; ) {
      const column = run.at.column - 1 + from;
      while (column >= end && index < pieces.length - 1) end += pieces[++index]?.text.length ?? 0;
      const to = index < pieces.length - 1 ? Math.min(from + end - column, run.text.length) : run.text.length;
      const { href, strong, emphasis } = pieces[index] ?? {};
      runs.push({
        ...run,
        text: run.text.slice(from, to),
        at: { ...run.at, column: column + 1 },
        ...(href === undefined ? {} : { href }),
        ...(strong === true ? { strong: true as const } : {}),
        ...(emphasis === true ? { emphasis: true as const } : {}),
      });
      from = to;
    }
  }
  return proseOf(runs);
}

const PICTURES: readonly (readonly [ending: string, magic: string, offset: number])[] = [
  ['.png', '\x89PNG\r\n\x1a\n', 0],
  ['.jpg', '\xff\xd8\xff', 0],
  ['.gif', 'GIF8', 0],
  ['.webp', 'WEBP', 8],
];

/** The ending of a picture that pages can show, by its first bytes. */
function pictureEnding(bytes: Uint8Array): string | undefined {
  const head = latin1Of(bytes.subarray(0, 16));
  return PICTURES.find(([, magic, offset]) => head.startsWith(magic, offset))?.[0];
}
