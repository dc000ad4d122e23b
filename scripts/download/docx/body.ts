/** The parts of a notice as paragraphs, tables and pictures of a Word document. */

import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  FootnoteReferenceRun,
  ImageRun,
  type Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import type { Document } from '../../document/document.ts';
import { type FlowHeading, type FlowPart, isEnding } from '../../document/flow.ts';
import { PAGE } from '../../document/page-standard.ts';
import type { List, Table as NoticeTable, Picture } from '../../notice/model.ts';
import type { Note } from '../../notice/notes.ts';
import type { Prose } from '../../notice/prose.ts';
import type { SizedPicture } from '../picture-size.ts';
import { endingOf, KEPT } from './ending.ts';
import { BULLETS, FACES, faceOfLevel, HEADINGS, onGrid, STYLES } from './look.ts';
import { tableOf, type WordTable } from './table.ts';
import { bookmarkOf, linesOf, type RunStyle, runsOf, WordLinks } from './words.ts';

export interface Body {
  /** One, and more where a wide table has pages of its own. */
  readonly sections: readonly Section[];
  /** Addresses that the links of body and notes lead to, by id. */
  readonly links: WordLinks;
  /** What each note says, by its number. */
  readonly notes: Readonly<Record<number, { readonly children: Paragraph[] }>>;
}

/** Paragraphs and tables on pages of one orientation. */
export interface Section {
  readonly landscape: boolean;
  readonly children: (Paragraph | Table)[];
}

export function bodyOf(document: Document, pictures: ReadonlyMap<Picture, SizedPicture>): Body {
  const writer = new BodyWriter(document, pictures);
  const sections: Section[] = [{ landscape: false, children: [] }];
  for (const [index, part] of document.flow.entries()) {
    const { landscape, children } = writer.part(part, isEnding(document.flow[index + 1]));
    if (sections.at(-1)?.landscape !== landscape) sections.push({ landscape, children: [] });
    sections.at(-1)?.children.push(...children);
  }
  return { sections, links: writer.links, notes: writer.said };
}

class BodyWriter {
  readonly links: WordLinks;
  readonly said: Record<number, { children: Paragraph[] }> = {};
  private readonly notes: Document['notes'];
  private readonly pictures: ReadonlyMap<Picture, SizedPicture>;
  private bookmarks = 0;
  private drawings = 0;

  constructor(document: Document, pictures: ReadonlyMap<Picture, SizedPicture>) {
    this.links = new WordLinks(document);
    this.pictures = pictures;
    this.notes = document.notes;
  }

  /** @param isLast whether it is the last above attachments or signature, which are on its page */
  part(part: FlowPart, isLast: boolean): WordTable {
    if (part.kind === 'table') return tableOf(part, (prose, runStyle) => this.runs(prose, runStyle));
    return { landscape: false, children: this.upright(part, isLast) };
  }

  private upright(part: Exclude<FlowPart, NoticeTable>, isLast: boolean): (Paragraph | Table)[] {
    switch (part.kind) {
      case 'heading':
        return [this.heading(part, isLast)];
      case 'paragraph':
        if (this.notes.saidBy(part.prose) !== undefined) return [];
        return [
          onGrid({ ...(isLast ? KEPT : {}), ...breaking(part.prose), children: this.runs(part.prose) }),
        ];
      case 'status':
        return [onGrid({ keepNext: true, children: linesOf([part.line], { face: FACES.kai }) })];
      case 'list':
        return this.list(part, 0);
      case 'picture':
        return this.picture(part);
      case 'attachments':
      case 'signature':
        return endingOf(part, isLast, (prose) => this.runs(prose));
    }
  }

  private runs(prose: Prose, runStyle?: RunStyle): ParagraphChild[] {
    return this.notes.partAtCalls(prose).runs.flatMap((run) => {
      const note = this.notes.calledBy(run);
      return note === undefined ? runsOf([run], this.links, runStyle) : [this.call(note)];
    });
  }

  /** Word numbers notes itself, from 1 in the order of their calls: one that is called again is only named. */
  private call({ number, words }: Note): ParagraphChild {
    if (number in this.said) return new TextRun({ text: `${number}`, superScript: true });
    const children = runsOf(words.runs, this.links);
    this.said[number] = { children: [onGrid({ style: STYLES.note, children })] };
    return new FootnoteReferenceRun(number);
  }

  /**
   * A heading that stands alone has Word's own style and heads the navigation pane. One that runs in shares a paragraph
   * with its words: only its own are in the style linked to the heading's, so that a table of contents takes just these.
   */
  private heading({ division, depth, heads, runIn }: FlowHeading, isLast: boolean): Paragraph {
    const [ofLevel, level] = [faceOfLevel(division.level), HEADINGS[depth - 1]];
    const face = ofLevel === (level?.face ?? FACES.fang) ? undefined : ofLevel;
    const style = runIn === undefined ? undefined : level?.leadStyle;
    this.bookmarks += 1;
    const anchor = new Anchor(bookmarkOf(division.id), this.bookmarks, [
      ...(division.label === '' ? [] : linesOf([division.label], { face, style })),
      ...this.runs(division.lead, { face, style }),
    ]);
    if (runIn !== undefined)
      return onGrid({
        ...(isLast ? KEPT : {}),
        ...breaking(runIn),
        children: [anchor, ...this.runs(runIn)],
      });
    return onGrid({
      ...(level === undefined ? {} : { style: level.style }),
      keepNext: heads || isLast,
      children: [anchor],
    });
  }

  private list(list: List, level: number): Paragraph[] {
    return list.items.flatMap(({ prose, sublist }) => [
      onGrid({
        numbering: { reference: BULLETS, level: Math.min(level, 8), instance: 1 },
        ...breaking(prose),
        children: this.runs(prose),
      }),
      ...(sublist === undefined ? [] : this.list(sublist, level + 1)),
    ]);
  }

  private picture(picture: Picture): Paragraph[] {
    const sized = this.pictures.get(picture);
    if (sized === undefined) return [];
    this.drawings += 1;
    const { bytes, type, width, height } = sized;
    const image = new ImageRun({
      type,
      data: bytes,
      transformation: { width, height },
      altText: { id: String(this.drawings), name: `图${this.drawings}`, description: picture.alt },
    });
    return [onGrid({ style: STYLES.picture, children: [image] })];
  }
}

/** A code or an address that takes more than half a line may break anywhere, or the line before it would be drawn apart. */
function breaking({ text }: Prose): { readonly wordWrap?: true } {
  return LONG_CODE.test(text) ? { wordWrap: true } : {};
}

const LONG_CODE = new RegExp(`[!-~]{${PAGE.characters + 1},}`);

/** A bookmark with a number of our own: the library counts all bookmarks that a process ever makes. */
class Anchor extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(name: string, number: number, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, number);
    this.end = new BookmarkEnd(number);
  }
}
