/** Reads what a page of a PDF shows, and where: words, lines and pictures. */

import type { Color, Mark, PathStep } from './mark.ts';
import { type PdfFile, type PdfPage, unpack } from './pdf-file.ts';
import type { PdfFont } from './pdf-font.ts';
import { PdfReader } from './pdf-reader.ts';
import {
  arrayOf,
  dictionaryOf,
  isOperator,
  nameOf,
  numberOf,
  type PdfDictionary,
  type PdfValue,
  textOf,
} from './pdf-value.ts';
import { TextLine } from './text-line.ts';
import { place, type Upright, uprightOf, within } from './upright.ts';

export type FontOf = (value: PdfValue | undefined) => PdfFont;

/**
 * Reads one page.
 * @param fontOf gives the font that an object of the file holds
 * @throws Error where the page draws in a way that layouts/notice.typ does not
 */
export function readMarks(file: PdfFile, page: PdfPage, fontOf: FontOf): readonly Mark[] {
  const drawing = new Drawing(file, page, fontOf);
  drawing.run(unpack(file.stream(page.dictionary.get('Contents'))));
  return drawing.marks;
}

interface State {
  readonly matrix: Upright;
  readonly fill: Color;
  readonly stroke: Color;
  readonly lineWidth: number;
}

/** A stretch of the page that the PDF says something about. */
interface Stretch {
  readonly isArtifact: boolean;
  /** What its glyphs stand for in place of their usual characters. */
  readonly text?: string;
}

const BLACK: Color = [0, 0, 0];
const OUTSIDE: Stretch = { isArtifact: false };

/** Follows the operators of one page (ISO 32000-1, annex A). */
class Drawing {
  readonly marks: Mark[] = [];
  private readonly file: PdfFile;
  private readonly resources: PdfDictionary;
  private readonly fontOf: FontOf;
  private state: State;
  private readonly states: State[] = [];
  private readonly stretches: Stretch[] = [];
  private steps: PathStep[] = [];
  private line = new TextLine();

  private readonly operators: Readonly<Record<string, (operands: readonly PdfValue[]) => void>> = {
    q: () => this.states.push(this.state),
    Q: () => this.restore(),
    cm: (operands) => this.set({ matrix: within(this.state.matrix, uprightOf(operands)) }),
    w: ([width]) => this.set({ lineWidth: numberOf(width) }),
    scn: (operands) => this.set({ fill: colorOf(operands) }),
    SCN: (operands) => this.set({ stroke: colorOf(operands) }),
    m: (operands) => this.step('move', operands),
    l: (operands) => this.step('line', operands),
    c: (operands) => this.step('curve', operands),
    h: () => this.step('close', []),
    f: () => this.path({ fill: this.state.fill }),
    S: () => this.path({ stroke: this.state.stroke }),
    BT: () => this.beginLine(),
    ET: () => this.endLine(),
    Tf: ([font, points]) => this.setFont(this.fontOf(this.resource('Font', font)), numberOf(points)),
    Tm: (operands) => this.line.moveTo(within(this.state.matrix, uprightOf(operands))),
    Tj: ([words]) => this.line.show([words ?? null], this.stretch.text),
    TJ: ([words]) => this.line.show(arrayOf(words), this.stretch.text),
    BMC: ([tag]) => this.begin(nameOf(tag), undefined),
    BDC: ([tag, properties]) => this.begin(nameOf(tag), properties),
    EMC: () => this.stretches.pop(),
    Do: ([name]) => this.picture(this.resource('XObject', name)),
    // Colours tell their space by how many numbers they have; all rules are straight, so that their corners do not show;
    // all words are filled.
    cs: () => {},
    CS: () => {},
    M: () => {},
    Tr: () => {},
  };

  constructor(file: PdfFile, { dictionary, millimetres }: PdfPage, fontOf: FontOf) {
    this.file = file;
    this.resources = dictionaryOf(file.value(dictionary.get('Resources')));
    this.fontOf = fontOf;
    this.state = { matrix: millimetres, fill: BLACK, stroke: BLACK, lineWidth: 1 };
  }

  run(content: Uint8Array): void {
    const reader = new PdfReader(content);
    let operands: PdfValue[] = [];
    for (let token = reader.next(); token !== undefined; token = reader.next()) {
      if (!isOperator(token)) {
        operands.push(token);
      } else {
        const draw = this.operators[token.operator];
        if (draw === undefined) {
          throw new Error(`the page draws by ${token.operator}, which is not written as OFD yet`);
        }
        draw(operands);
        operands = [];
      }
    }
  }

  private get stretch(): Stretch {
    return this.stretches.at(-1) ?? OUTSIDE;
  }

  private set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }

  private restore(): void {
    this.state = this.states.pop() ?? this.state;
  }

  private resource(kind: string, name: PdfValue | undefined): PdfValue | undefined {
    return dictionaryOf(this.file.value(this.resources.get(kind))).get(nameOf(name));
  }

  private begin(tag: string, properties: PdfValue | undefined): void {
    const text = properties instanceof Map ? properties.get('ActualText') : undefined;
    this.stretches.push({
      isArtifact: this.stretch.isArtifact || tag === 'Artifact',
      ...(text === undefined ? {} : { text: textOf(text) }),
    });
  }

  /** Words of another font are a line of their own. */
  private setFont(font: PdfFont, points: number): void {
    if (this.line.isSetIn(font, points)) return;
    this.endLine();
    this.line.setFont(font, points);
  }

  private step(by: PathStep['by'], operands: readonly PdfValue[]): void {
    const numbers = operands.map(numberOf);
    const points = Array.from({ length: numbers.length / 2 }, (_, index) =>
      place(this.state.matrix, numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0),
    );
    this.steps.push({ by, points });
  }

  private path(paint: { fill: Color } | { stroke: Color }): void {
    const { steps, state, stretch } = this;
    const lineWidth = state.lineWidth * Math.abs(state.matrix.a);
    this.marks.push({ kind: 'path', isArtifact: stretch.isArtifact, steps, lineWidth, ...paint });
    this.steps = [];
  }

  private beginLine(): void {
    this.line = new TextLine();
  }

  private endLine(): void {
    const { line, state, stretch } = this;
    if (line.font !== undefined && line.glyphs.length > 0) {
      const { font, size, glyphs, y, right } = line;
      const { isArtifact } = stretch;
      this.marks.push({ kind: 'words', isArtifact, font, size, color: state.fill, glyphs, y, right });
    }
    this.beginLine();
  }

  /** A picture fills the square of one unit. */
  private picture(picture: PdfValue | undefined): void {
    const { a, d, e, f } = this.state.matrix;
    const [x, y, width, height] = [e, d < 0 ? f + d : f, Math.abs(a), Math.abs(d)];
    this.marks.push({
      kind: 'picture',
      isArtifact: this.stretch.isArtifact,
      picture: picture ?? null,
      x,
      y,
      width,
      height,
    });
  }
}

/** One number is a shade of grey, three are red, green and blue; from 0 to 1. */
function colorOf(operands: readonly PdfValue[]): Color {
  const parts = operands.map((part) => Math.round(numberOf(part) * 255));
  const [red = 0, green = red, blue = red] = parts;
  if (parts.length !== 1 && parts.length !== 3) throw new Error('the page has a colour of an unknown kind');
  return [red, green, blue];
}
