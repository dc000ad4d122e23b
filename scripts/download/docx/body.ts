/** The parts of a notice as paragraphs, tables and pictures of a Word document. */

import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  type HeadingLevel,
  ImageRun,
  type Paragraph,
  type ParagraphChild,
  type Table,
} from 'docx';
import type { List, Notice, Picture } from '../../notice/model.ts';
import { divisionsOf } from '../../notice/passages.ts';
import type { Prose } from '../../notice/prose.ts';
import { type FlowHeading, type FlowPart, flowOf } from '../flow.ts';
import type { SizedPicture } from '../picture-size.ts';
import { BULLETS, FACES, type Face, onGrid, STYLES } from './look.ts';
import { tableOf } from './table.ts';
import { bookmarkOf, Links, linesOf, runsOf } from './words.ts';

export interface Body {
  readonly children: readonly (Paragraph | Table)[];
  /** Addresses that the body's links lead to, by id. */
  readonly links: Links;
}

export function bodyOf(notice: Notice, pictures: ReadonlyMap<Picture, SizedPicture>): Body {
  const writer = new BodyWriter(notice, pictures);
  return { children: Array.from(flowOf(notice), (part) => writer.part(part)).flat(), links: writer.links };
}

/** Sections and items head the navigation pane, each with the style of its depth; what is below them does not. */
const HEADINGS: readonly (typeof HeadingLevel)[keyof typeof HeadingLevel][] = ['Heading1', 'Heading2'];
/** Faces of 一、 and （一）, which are those of the first two headings too; what is below them stands in the body's. */
const FACES_OF_LEVELS: readonly Face[] = [FACES.hei, FACES.kai];

class BodyWriter {
  readonly links = new Links();
  private readonly anchors: ReadonlySet<string>;
  private readonly pictures: ReadonlyMap<Picture, SizedPicture>;
  private bookmarks = 0;
  private drawings = 0;

  constructor(notice: Notice, pictures: ReadonlyMap<Picture, SizedPicture>) {
    this.anchors = new Set(Array.from(divisionsOf(notice.sections), (division) => division.id));
    this.pictures = pictures;
  }

  part(part: FlowPart): (Paragraph | Table)[] {
    switch (part.kind) {
      case 'heading':
        return this.heading(part);
      case 'paragraph':
        return [onGrid({ children: this.runs(part.prose) })];
      case 'list':
        return this.list(part, 0);
      case 'table':
        return [tableOf(part, (prose, face) => this.runs(prose, face))];
      case 'picture':
        return this.picture(part);
    }
  }

  private runs(prose: Prose, face?: Face): ParagraphChild[] {
    return runsOf(prose, this.links, this.anchors, face);
  }

  /**
   * Words that run in behind a heading are a paragraph of their own, joined to it by a hidden paragraph mark (Word's
   * style separator): on paper both are one, and the navigation pane shows the heading alone.
   */
  private heading({ division, depth, heads, runIn }: FlowHeading): Paragraph[] {
    const [ofLevel, ofStyle] = [FACES_OF_LEVELS[division.level - 1], FACES_OF_LEVELS[depth - 1]];
    const face = ofLevel === ofStyle ? undefined : (ofLevel ?? FACES.fang);
    this.bookmarks += 1;
    const anchor = new Anchor(bookmarkOf(division.id), this.bookmarks, [
      ...(division.label === '' ? [] : linesOf([division.label], face)),
      ...this.runs(division.lead, face),
    ]);
    const heading = HEADINGS[depth - 1];
    if (heading === undefined) {
      return [
        onGrid({ keepNext: heads, children: [anchor, ...(runIn === undefined ? [] : this.runs(runIn))] }),
      ];
    }
    if (runIn === undefined) return [onGrid({ heading, keepNext: heads, children: [anchor] })];
    return [
      onGrid({ heading, keepNext: false, run: { vanish: true, specVanish: true }, children: [anchor] }),
      onGrid({ children: this.runs(runIn) }),
    ];
  }

  private list(list: List, level: number): Paragraph[] {
    return list.items.flatMap(({ prose, sublist }) => [
      onGrid({
        numbering: { reference: BULLETS, level: Math.min(level, 8), instance: 1 },
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
