/**
 * The page of GB/T 9704-2012: the one place of its measures, from which Typst, Word and the style sheet of paper draw. Red
 * head and imprint of the standard are left out, for a notice is no 红头公文. What the standard leaves open (tables, lists,
 * notes, pictures) is ours, and is marked so.
 */

/** Points of a millimetre. */
export const MILLIMETRE = 72 / 25.4;

/** 5.1: A4, in millimetres. */
const PAPER = { width: 210, height: 297 };
/** 5.2.1: 天头 37 mm, 订口 28 mm; 版心 156 mm × 225 mm. */
const AREA = { left: 28, top: 37, width: 156, height: 225 };
/** 5.2.3: 每面 22 行，每行 28 个字，撑满版心. */
const LINES = 22;
const CHARACTERS = 28;

export const PAGE = {
  paper: PAPER,
  /** Of the type area, in millimetres. */
  area: {
    ...AREA,
    right: PAPER.width - AREA.left - AREA.width,
    bottom: PAPER.height - AREA.top - AREA.height,
  },
  lines: LINES,
  characters: CHARACTERS,
  /** From line to line, in millimetres. */
  pitch: AREA.height / LINES,
  /** 5.2.2: 3号, in points. It is 16 pt in Word; 28 characters fit into 156 mm at 15.75 pt. */
  body: { size: 15.75, wordSize: 16 },
  /** 7.3.1: 2号, centred; two empty lines below it, the lines of its publication between them. */
  title: { size: 22, characters: Math.floor((AREA.width * MILLIMETRE) / 22) },
  /** 7.3.3: 左空二字, in characters of the body. */
  indent: 2,
  /** 7.3.3: faces of 一、 and （一）; what is below them is in the body's. */
  levels: ['hei', 'kai'],
  /** 7.3.4 and 7.3.5.2: what ends the text begins after an empty line; 右空二字, the date 右移二字. */
  ending: { emptyLines: 1, right: 2, date: 2 },
  /** 7.5: 4号; 7 mm below the type area, one of its characters in from the edge. */
  folio: { size: 14, below: 7 },
} as const;

/** Ours: tables, in points. */
export const TABLE = {
  /** 小四, 五号, 小五, each with the room on either side of the words of a cell; below the last, print is not read with ease. */
  sizes: [
    { size: 12, padding: 5 },
    { size: 10.5, padding: 4 },
    { size: 9, padding: 3 },
  ],
  /** A row of more characters may go on on the next page. */
  wholeRow: 400,
  rule: 0.5,
  /** From line to line, in sizes of the type. */
  line: 1.5,
  /** Above and below the type of a cell there is so much more room than beside it. */
  more: 1,
} as const;

interface TableType {
  readonly size: number;
  readonly padding: number;
}

/** From line to line in a cell, in points. */
export function tableLine({ size }: TableType): number {
  return TABLE.line * size;
}

/** Room above the first line of a cell and below the last, in points, where half of what is between lines is there too. */
export function tablePadding({ size, padding }: TableType): number {
  return padding + TABLE.more - ((TABLE.line - 1) * size) / 2;
}

/** Ours: how a browser sets a table that the other outputs split by columns, in points. */
export const UNSPLIT_TABLE = {
  smallest: { size: 6.5, padding: 1 },
  tiny: { size: 4.5, padding: 0.5 },
} as const;

/** Ours: entries of a list, in characters: their marks, their words, and how much further in those of a list within a list are. */
export const LIST = { mark: PAGE.indent, text: PAGE.indent + 1, deeper: 1 } as const;

/** Ours: a note at the foot of the page, in points: 小四. */
export const NOTE = { size: 12 } as const;

/** Ours: the share of the type area's height that a picture takes at most. */
export const PICTURE = { height: 0.6 } as const;
