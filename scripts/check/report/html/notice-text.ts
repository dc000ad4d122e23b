/** The whole text of a notice with its marks, and under each paragraph the notes on it. */

import { say } from '../../../messages/check/report.ts';
import type { Language } from '../../../notice/finding.ts';
import type { Block, Division, List, Notice, Table, TableCell } from '../../../notice/model.ts';
import { type Prose, proseOf } from '../../../notice/prose.ts';
import { ownCells } from '../../../notice/table.ts';
import type { MarkedText, Piece } from './marked-text.ts';
import { inRow, type Markup, markup, NOTHING } from './markup.ts';
import { notesOf } from './note.ts';

export class NoticeText {
  /** The notice, written: a piece for each heading and each block, to be put one after the other. */
  readonly pieces: readonly Markup[];
  /** The numbers of the findings whose notes are in the text. */
  readonly placed = new Set<number>();
  private readonly marked: MarkedText;
  private readonly language: Language;

  constructor({ preamble, sections, closing }: Notice, marked: MarkedText, language: Language) {
    this.marked = marked;
    this.language = language;
    this.pieces = [
      ...this.blocks(preamble),
      ...sections.flatMap((part) => this.part(part)),
      ...this.blocks(closing),
    ];
  }

  /** The whole notice in one. */
  get written(): Markup {
    return inRow(this.pieces);
  }

  private part({ level, label, at, declared, lead, runIn, blocks, divisions }: Division): Markup[] {
    const [first, ...rest] = blocks;
    const joined = runIn && first?.kind === 'paragraph' ? this.words(first.prose) : undefined;
    // The number of a section with a file of its own comes from the front matter and is in no text: it is reported nowhere.
    const mark = declared === undefined ? this.words(proseOf([{ text: label, at }])) : undefined;
    const heading = this.words(lead);
    return [
      inRow([
        markup`<p class="lead level-${level}"><b>${mark?.written ?? label}${heading.written}</b>${joined?.written ?? NOTHING}</p>`,
        this.notes([mark, heading, joined]),
      ]),
      ...this.blocks(joined === undefined ? blocks : rest),
      ...divisions.flatMap((inner) => this.part(inner)),
    ];
  }

  private blocks(blocks: readonly Block[]): Markup[] {
    return blocks.map((block) => this.block(block));
  }

  private block(block: Block): Markup {
    switch (block.kind) {
      case 'paragraph': {
        const words = this.words(block.prose);
        return markup`<p>${words.written}</p>${this.notes([words])}`;
      }
      case 'table':
        return this.table(block);
      case 'list':
        return this.list(block);
      case 'picture':
        return markup`<p class="picture">${say.picture(block.alt)[this.language]}</p>`;
    }
  }

  private table({ caption, rows, notes }: Table): Markup {
    const above = caption.map((line) => this.words(line));
    const below = notes.map((line) => this.words(line));
    const cells = rows.map((row) => ownCells(row).map((cell) => ({ cell, words: this.words(cell.prose) })));
    const lines = cells.map(
      (row) => markup`<tr>${inRow(row.map(({ cell, words }) => writtenCell(cell, words.written)))}</tr>`,
    );
    const words = [...above, ...cells.flat().map((one) => one.words), ...below];
    const paragraph = ({ written }: Words): Markup => markup`<p>${written}</p>`;
    return markup`${inRow(above.map(paragraph))}<table class="cells"><tbody>${inRow(lines)}</tbody></table>${inRow(below.map(paragraph))}${this.notes(words)}`;
  }

  private list({ items }: List): Markup {
    const entries = items.map(({ prose, sublist }) => {
      const words = this.words(prose);
      const below = sublist === undefined ? NOTHING : this.list(sublist);
      return markup`<li>${words.written}${this.notes([words])}${below}</li>`;
    });
    return markup`<ul>${inRow(entries)}</ul>`;
  }

  private words(prose: Prose): Words {
    const pieces = this.marked.pieces(prose);
    return { written: inRow(pieces.map(pieceOf)), ends: pieces.flatMap(({ ends }) => ends) };
  }

  private notes(words: readonly (Words | undefined)[]): Markup {
    const findings = this.marked.findingsOf(words.flatMap((some) => some?.ends ?? []));
    if (findings.length === 0) return NOTHING;
    for (const { number } of findings) this.placed.add(number);
    return markup`<aside class="notes">${notesOf(findings, this.language)}</aside>`;
  }
}

function writtenCell({ columnSpan, rowSpan }: TableCell, written: Markup): Markup {
  return markup`<td${spanOf('colspan', columnSpan)}${spanOf('rowspan', rowSpan)}>${written}</td>`;
}

function spanOf(name: 'colspan' | 'rowspan', span: number): Markup {
  return span === 1 ? NOTHING : markup` ${name}="${span}"`;
}

interface Words {
  readonly written: Markup;
  /** Numbers of the findings that end in them. */
  readonly ends: readonly number[];
}

function pieceOf({ text, strong, severity, related, figure, ends }: Piece): Markup {
  const words = strong ? markup`<strong>${text}</strong>` : markup`${text}`;
  const marked = severity ?? (related ? 'related' : undefined);
  const number = figure === undefined ? undefined : `figure-${figure}`;
  let written = words;
  if (marked !== undefined)
    written = markup`<mark class="${number === undefined ? marked : `${marked} ${number}`}">${words}</mark>`;
  else if (number !== undefined) written = markup`<span class="${number}">${words}</span>`;
  if (ends.length === 0) return written;
  const signs = ends.map((end) => markup`<sup id="t${end}"><a href="#f${end}">${end}</a></sup>`);
  return inRow([written, ...signs]);
}
