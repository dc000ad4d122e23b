/** Walks the settled body of a Word document and hands its paragraphs, tables and pictures on, numbers written in. */

import { readMark } from '../../notice/numbering/mark.ts';
import type { Paragraphs, Piece, Words } from '../parts/paragraphs.ts';
import { childOf, elementsOf, valOf, type XmlElement } from '../parts/xml.ts';
import { type FoundPicture, InlineReader, type NoteReference } from './inline/inline.ts';
import type { Label, Numbering } from './numbering.ts';
import type { Package } from './package.ts';
import type { Relationship } from './relationships.ts';
import { PLACE } from './resolve-revisions.ts';
import { levelOf, type Styles } from './styles.ts';
import {
  cellsOf,
  goesOnBeside,
  headRowsOf,
  isEmptyCell,
  rowsOf,
  spanOf,
  type TableCell,
  withRowSpans,
} from './table-rows.ts';

/** What the parts of one document share. */
export interface Document {
  readonly parts: Package;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly note: NoteReference;
}

/** A heading is a line, whatever style an author used for the looks of a paragraph. */
const LONGEST_HEADING = 60;

interface Surroundings {
  /** Words before the paragraph. */
  readonly opening?: readonly Piece[];
  /** In the cell of a table a number may be all that there is (序号). */
  readonly inCell: boolean;
}

export class BodyReader {
  /** Elements with words that were read. */
  textElements = 0;
  private readonly document: Document;
  private readonly related: ReadonlyMap<string, Relationship>;
  private readonly out: Paragraphs;
  private numbers = 0;

  constructor(document: Document, related: ReadonlyMap<string, Relationship>, out: Paragraphs) {
    this.document = document;
    this.related = related;
    this.out = out;
  }

  /** How many automatic numbers were written in. */
  get numbersWritten(): number {
    return this.numbers;
  }

  /** @param opening words before the first paragraph */
  read(container: XmlElement, opening: readonly Piece[] = []): void {
    let before = opening;
    for (const child of elementsOf(container)) {
      if (child.name === 'w:p') {
        this.readParagraph(child, before);
        before = [];
      } else if (child.name === 'w:tbl') this.readTable(child);
      else if (!child.name.endsWith('Pr')) this.read(child);
    }
  }

  private readParagraph(paragraph: XmlElement, opening: readonly Piece[]): void {
    const { words, inline, label, style } = this.wordsOf(paragraph, { opening, inCell: false });
    const text = words.pieces
      .map((piece) => piece.text)
      .join('')
      .trim();
    const isHeading = text.length <= LONGEST_HEADING && !text.includes('。') && readMark(text) === undefined;
    if (label?.kind === 'bullet') this.out.addEntry(words, label.level);
    else this.out.add(words, isHeading ? this.document.styles.headingDepth(style) : undefined);
    this.addFloating(inline, words.place);
  }

  private wordsOf(paragraph: XmlElement, { opening = [], inCell }: Surroundings) {
    const place = Number(paragraph.attributes.get(PLACE) ?? 1);
    const properties = childOf(paragraph, 'w:pPr');
    const style = this.document.styles.ofParagraph(properties);
    const inline = new InlineReader(this.related, this.document.note);
    inline.read(paragraph);
    this.textElements += inline.textElements;
    for (const remark of inline.remarks) this.out.remarks.push({ ...remark, line: place });
    const label = this.labelOf(properties, style);
    const hasText = inline.pieces.some((piece) => piece.text.trim() !== '');
    const own = hasText || inCell ? this.labelled(label, inline.pieces, place) : inline.pieces;
    // Of a paragraph without words Word shows the number all the same.
    if (!hasText && !inCell && label?.kind === 'number' && label.text.trim() !== '')
      this.out.remarks.push({ kind: 'emptyNumber', line: place, text: label.text });
    const pieces = [...opening, ...own];
    return { words: { place, pieces }, inline, label, style };
  }

  private labelOf(properties: XmlElement | undefined, style: string | undefined): Label | undefined {
    const given = childOf(properties, 'w:numPr');
    const direct =
      given === undefined ? undefined : { numId: valOf(given, 'w:numId'), level: levelOf(given) };
    return this.document.numbering.next(direct, style);
  }

  private labelled(label: Label | undefined, pieces: readonly Piece[], place: number): readonly Piece[] {
    if (label?.kind !== 'number') return pieces;
    this.numbers += 1;
    if (label.unknownFormat !== undefined) {
      this.out.remarks.push({
        kind: 'numberFormat',
        line: place,
        text: `${label.text} (${label.unknownFormat})`,
      });
    }
    const typed = pieces
      .map(({ text }) => text)
      .join('')
      .trim();
    if (readMark(label.text)?.kind !== undefined && readMark(label.text)?.kind === readMark(typed)?.kind)
      this.out.remarks.push({
        kind: 'doubledNumber',
        line: place,
        text: `${label.text}${typed.slice(0, 20)}`,
      });
    // Word sets a gap after the number; without one `1.` and `2025年` would read as one number.
    const [first] = pieces;
    const gap = /[0-9A-Za-z.)]$/.test(label.text) && /^[0-9A-Za-z]/.test(first?.text ?? '') ? ' ' : '';
    return [{ text: label.text + gap }, ...pieces];
  }

  /** Pictures and text boxes are after the paragraph that they are anchored in. */
  private addFloating(inline: InlineReader, place: number): void {
    for (const picture of inline.pictures) this.addPicture(picture, place);
    for (const box of inline.textBoxes) {
      this.out.remarks.push({ kind: 'textBox', line: place });
      this.read(box);
    }
  }

  private addPicture({ part, alt }: FoundPicture, place: number): void {
    this.out.addPicture(part === undefined ? undefined : this.document.parts.bytes(part), alt, place);
  }

  private readTable(table: XmlElement): void {
    const floating: [InlineReader, number][] = [];
    const written = rowsOf(table);
    const rows = written.map((row) => this.readRow(row, floating));
    const place = rows.flat().flatMap((cell) => cell.words)[0]?.place ?? 1;
    this.out.addTable(withRowSpans(rows), place, headRowsOf(written));
    for (const [inline, at] of floating) this.addFloating(inline, at);
  }

  private readRow(row: XmlElement, floating: [InlineReader, number][]): readonly TableCell[] {
    const properties = childOf(row, 'w:trPr');
    const cells: TableCell[] = [];
    const skip = spanOf(valOf(properties, 'w:gridBefore'), 0);
    if (skip > 0) cells.push({ words: [], rowSpan: 1, columnSpan: skip, merge: undefined });
    for (const cell of cellsOf(row)) {
      const given = childOf(cell, 'w:tcPr');
      const vertical = childOf(given, 'w:vMerge');
      const merge = vertical === undefined ? undefined : (vertical.attributes.get('val') ?? 'continue');
      const columnSpan = spanOf(valOf(given, 'w:gridSpan'), 1);
      const words = this.readCell(cell, floating);
      const last = cells.at(-1);
      if (last !== undefined && goesOnBeside(given) && isEmptyCell(words))
        cells[cells.length - 1] = { ...last, columnSpan: last.columnSpan + columnSpan };
      else cells.push({ words, rowSpan: 1, columnSpan, merge });
    }
    return cells;
  }

  /** The paragraphs of a cell; a table inside it is read row by row. */
  private readCell(cell: XmlElement, floating: [InlineReader, number][]): Words[] {
    return elementsOf(cell).flatMap((child): readonly Words[] => {
      if (child.name.endsWith('Pr')) return [];
      if (child.name !== 'w:p') {
        const words = this.readCell(child, floating);
        if (child.name === 'w:tbl')
          this.out.remarks.push({ kind: 'nestedTable', line: words[0]?.place ?? 1 });
        return words;
      }
      const { words, inline } = this.wordsOf(child, { inCell: true });
      if (inline.pictures.length + inline.textBoxes.length > 0) floating.push([inline, words.place]);
      return [words];
    });
  }
}
