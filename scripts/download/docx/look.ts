/** How the Word document looks: GB/T 9704-2012 (A4, 22 lines of 28 characters), its faces and levels, without red head. */

import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type INumberingOptions,
  type IParagraphOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { LIST, MILLIMETRE, NOTE, PAGE, TABLE, tablePadding } from '../../document/page-standard.ts';

/** Twips of a point. */
export const POINT = 20;

/** Twips (twentieths of a point) of `millimetres`, rounded down so that the type area never gets too small for its lines. */
function twips(millimetres: number): number {
  return Math.floor(millimetres * MILLIMETRE * POINT);
}

const { left, top, right, bottom } = PAGE.area;
/** A line of page numbers, in millimetres: Word measures from the edge of the paper to its foot. */
const FOLIO_LINE = 6;
const footer = (below: number): number => twips(below - PAGE.folio.below - FOLIO_LINE);
const MARGIN = { left: twips(left), top: twips(top), right: twips(right), bottom: twips(bottom) };
/** From line to line, in twentieths of a point, the unit of Word. */
const LINE = twips(PAGE.pitch);
/** A little less between characters makes as many fit as the standard wants. */
const BODY = {
  size: halfPoints(PAGE.body.wordSize),
  characterSpacing: (PAGE.body.size - PAGE.body.wordSize) * POINT,
};
/** A character, and the indent of a paragraph, in twips. */
export const CHARACTER = PAGE.body.size * POINT;
const INDENT = PAGE.indent * CHARACTER;

/** Word states sizes of type in half points. */
export function halfPoints(points: number): number {
  return points * 2;
}

/** Faces by the names that offices have them under. Latin letters are in the same face: so do the quotation marks, which belong to both scripts. */
export const FACES = {
  fang: face('仿宋_GB2312'),
  kai: face('楷体_GB2312'),
  hei: face('黑体'),
  song: face('宋体'),
  title: face('方正小标宋简体'),
} as const;

export type Face = (typeof FACES)[keyof typeof FACES];

function face(name: string) {
  return { ascii: name, hAnsi: name, cs: name, eastAsia: name, hint: 'eastAsia' };
}

/** Names of the paragraph styles of our own, as Word lists them. */
export const STYLES = {
  imprint: 'NoticeImprint',
  cell: 'NoticeTable',
  picture: 'NoticePicture',
  folio: 'NoticeFolio',
  attachments: 'NoticeAttachments',
  signature: 'NoticeSignature',
  /** Word's own name for what a footnote says. */
  note: 'FootnoteText',
} as const;

/** The face of a level of the numbering. */
export function faceOfLevel(level: number): Face {
  return FACES[PAGE.levels[level - 1] ?? 'fang'];
}

/** A heading: its face, Word's style for it, and the character style linked to that, for one that runs in. */
export interface Heading {
  readonly face: Face;
  readonly style: string;
  readonly leadStyle: string;
}

/** Sections and items, the headings of the first two depths; what is below them is no heading. */
export const HEADINGS: readonly Heading[] = [
  { face: FACES.hei, style: 'Heading1', leadStyle: 'Heading1Char' },
  { face: FACES.kai, style: 'Heading2', leadStyle: 'Heading2Char' },
];

export const BULLETS = 'notice-bullets';

/**
 * A paragraph on the grid: Word's own wish to keep two lines together at a page's edge would leave pages short of 22, and
 * its space around digits lines short of 28 characters (that around letters is taken out where the file is packed).
 */
export function onGrid(options: IParagraphOptions): Paragraph {
  return new Paragraph({
    widowControl: false,
    overflowPunctuation: true,
    autoSpaceEastAsianText: false,
    ...options,
  });
}

/** An empty line above what is on the grid. */
export const EMPTY_LINE = { before: PAGE.ending.emptyLines * LINE };

const EXACT = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO, before: 0, after: 0 };
const CELL_PADDING = tablePadding(TABLE.sizes[0]) * POINT;
const NO_INDENT = { firstLine: 0 };

/** What a heading and its linked character style have in common. */
const headingRun = (font: Face) => ({ ...BODY, font, bold: false, color: 'auto' });

const heading = (font: Face, outlineLevel: number) => ({
  run: headingRun(font),
  paragraph: { spacing: EXACT, keepLines: false, outlineLevel },
});

export const STYLE_SHEET: IStylesOptions = {
  default: {
    document: {
      run: { ...BODY, font: FACES.fang, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: EXACT, indent: { firstLine: INDENT }, alignment: AlignmentType.BOTH },
    },
    title: {
      run: { size: halfPoints(PAGE.title.size), characterSpacing: 0, font: FACES.title },
      paragraph: { spacing: EXACT, indent: NO_INDENT, alignment: AlignmentType.CENTER },
    },
    ...Object.fromEntries(
      HEADINGS.map(({ face, leadStyle }, index) => [
        `heading${index + 1}`,
        { ...heading(face, index), link: leadStyle },
      ]),
    ),
    // No heading of a notice is one: it is there for those who go on writing.
    heading3: heading(FACES.fang, 2),
    listParagraph: {},
    footnoteText: {
      run: { size: halfPoints(NOTE.size), characterSpacing: 0 },
      paragraph: { spacing: SINGLE, indent: NO_INDENT },
    },
  },
  characterStyles: HEADINGS.map(({ face, style, leadStyle }, index) => ({
    id: leadStyle,
    name: `heading ${index + 1} Char`,
    link: style,
    run: headingRun(face),
  })),
  paragraphStyles: [
    {
      id: STYLES.imprint,
      name: '发布信息',
      basedOn: 'Normal',
      run: { font: FACES.kai },
      // The standard's empty lines below the title, one of them above the imprint.
      paragraph: {
        spacing: { ...EXACT, before: LINE, after: LINE },
        indent: NO_INDENT,
        alignment: AlignmentType.CENTER,
      },
    },
    {
      id: STYLES.cell,
      name: '表格文字',
      basedOn: 'Normal',
      run: { size: halfPoints(TABLE.sizes[0].size), characterSpacing: 0 },
      paragraph: {
        spacing: { ...SINGLE, before: CELL_PADDING, after: CELL_PADDING },
        indent: NO_INDENT,
        alignment: AlignmentType.LEFT,
      },
    },
    {
      id: STYLES.picture,
      name: '图片',
      basedOn: 'Normal',
      paragraph: { spacing: SINGLE, indent: NO_INDENT, alignment: AlignmentType.CENTER },
    },
    {
      id: STYLES.attachments,
      name: '附件说明',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.LEFT },
    },
    {
      id: STYLES.signature,
      name: '落款',
      basedOn: 'Normal',
      paragraph: {
        indent: { ...NO_INDENT, right: PAGE.ending.right * CHARACTER },
        alignment: AlignmentType.RIGHT,
      },
    },
    {
      id: STYLES.folio,
      name: '页码',
      basedOn: 'Normal',
      run: { size: halfPoints(PAGE.folio.size), characterSpacing: 0, font: FACES.song },
      paragraph: { spacing: SINGLE, indent: NO_INDENT },
    },
  ],
};

/** Bullets for nine levels, each one character further in. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: Array.from({ length: 9 }, (_, level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '•',
        alignment: AlignmentType.LEFT,
        style: {
          paragraph: {
            indent: {
              left: (LIST.text + level * LIST.deeper) * CHARACTER,
              hanging: (LIST.text - LIST.mark) * CHARACTER,
            },
          },
        },
      })),
    },
  ],
};

const A4 = { width: twips(PAGE.paper.width), height: twips(PAGE.paper.height) };

/** Pages of one orientation. A landscape page has the type area of the standard, turned. */
export function pageOf(landscape: boolean) {
  const turned = {
    left: MARGIN.top,
    top: MARGIN.left,
    right: MARGIN.bottom,
    bottom: MARGIN.right,
    footer: footer(right),
  };
  return {
    // The library turns the page itself.
    size: { ...A4, ...(landscape ? { orientation: PageOrientation.LANDSCAPE } : {}) },
    margin: { ...(landscape ? turned : { ...MARGIN, footer: footer(bottom) }), header: 0, gutter: 0 },
  };
}

export const GRID = { type: DocumentGridType.LINES, linePitch: LINE };

/** Page numbers, 7 mm below the type area and one character in: on odd pages right, on even pages left. */
export function folios(): { readonly default: Footer; readonly even: Footer } {
  const folio = (side: 'left' | 'right'): Footer =>
    new Footer({
      children: [
        new Paragraph({
          style: STYLES.folio,
          alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
          indent: { ...NO_INDENT, [side]: PAGE.folio.size * POINT },
          children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
        }),
      ],
    });
  return { default: folio('right'), even: folio('left') };
}
