/** Writes one page of an OFD (GB/T 33190-2016, 7.7): words with the place of each character, rules and pictures. */

import type { Color, Mark, PathMark, PathStep, PictureMark, WordsMark } from './mark.ts';
import type { ObjectIds, OfdResources } from './ofd-resources.ts';
import { element, numbers, rootElement, thousandths, wordsElement, xmlFile } from './ofd-xml.ts';
import type { PdfPage } from './pdf-file.ts';
import type { PdfLink, PdfTarget } from './pdf-targets.ts';
import type { PlacedGlyph } from './text-line.ts';

export interface OfdDesk {
  readonly ids: ObjectIds;
  readonly resources: OfdResources;
  readonly pageIds: ReadonlyMap<PdfPage, number>;
}

/** Writes `page` with what is on it. What is no word of the text lies on a layer above it, so that nobody copies it. */
export function writePage(
  page: PdfPage,
  marks: readonly Mark[],
  links: readonly PdfLink[],
  desk: OfdDesk,
): Uint8Array {
  const writer = new PageWriter(links, desk);
  const layers = [
    writer.layer(
      'Body',
      marks.filter(({ isArtifact }) => !isArtifact),
    ),
    writer.layer(
      'Foreground',
      marks.filter(({ isArtifact }) => isArtifact),
    ),
  ];
  return xmlFile(rootElement('Page', {}, pageArea('Area', page), element('Content', {}, ...layers)));
}

/** The size of a page: its paper. */
export function pageArea(name: 'Area' | 'PageArea', { width, height }: PdfPage): string {
  return element(name, {}, wordsElement('PhysicalBox', numbers(0, 0, width, height)));
}

/** What happens at a click. */
export function actionsOf(target: PdfTarget, pageIds: OfdDesk['pageIds']): string {
  const leads =
    target.kind === 'address'
      ? element('URI', { URI: target.address })
      : element('Goto', {}, destinationOf(target, pageIds));
  return element('Actions', {}, element('Action', { Event: 'CLICK' }, leads));
}

/** Zoom 0 keeps the reader's own. */
function destinationOf(
  { page, x, y }: Extract<PdfTarget, { kind: 'place' }>,
  pageIds: OfdDesk['pageIds'],
): string {
  return element('Dest', {
    Type: 'XYZ',
    PageID: pageIds.get(page),
    Left: thousandths(x),
    Top: thousandths(y),
    Zoom: 0,
  });
}

class PageWriter {
  private readonly links: readonly PdfLink[];
  private readonly desk: OfdDesk;

  constructor(links: readonly PdfLink[], desk: OfdDesk) {
    this.links = links;
    this.desk = desk;
  }

  /** Nothing where there are no marks. */
  layer(type: 'Body' | 'Foreground', marks: readonly Mark[]): string {
    if (marks.length === 0) return '';
    const id = this.desk.ids.next();
    return element('Layer', { ID: id, Type: type }, ...marks.map((mark) => this.mark(mark)));
  }

  private mark(mark: Mark): string {
    switch (mark.kind) {
      case 'words':
        return this.words(mark);
      case 'path':
        return this.path(mark);
      case 'picture':
        return this.picture(mark);
    }
  }

  private words({ font, size, color, glyphs, y, right }: WordsMark): string {
    const { id, glyphs: shown } = this.desk.resources.font(font);
    for (const { characters, glyph } of glyphs) {
      const [first = '', ...others] = characters;
      if (others.length === 0) shown.set(first.codePointAt(0) ?? 0, glyph);
    }
    const x = glyphs[0]?.x ?? 0;
    const link = this.links.find(
      ({ left, right: end, top, bottom }) => x >= left - 0.01 && x < end && y >= top && y <= bottom,
    );
    return element(
      'TextObject',
      {
        ID: this.desk.ids.next(),
        // From one size above the baseline to where the longest descenders end.
        Boundary: numbers(x, y - size, right - x, 1.3 * size),
        Font: id,
        Size: thousandths(size),
      },
      link === undefined ? '' : actionsOf(link.target, this.desk.pageIds),
      color.some((part) => part > 0) ? colorElement('FillColor', color) : '',
      ...runsOf(glyphs).map((run) => textCode(run, x, size)),
    );
  }

  private path({ steps, fill, stroke, lineWidth }: PathMark): string {
    const points = steps.flatMap((step) => step.points);
    const half = stroke === undefined ? 0 : lineWidth / 2;
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const [x, y] = [Math.min(...xs) - half, Math.min(...ys) - half];
    const [width, height] = [Math.max(...xs) + half - x, Math.max(...ys) + half - y];
    return element(
      'PathObject',
      {
        ID: this.desk.ids.next(),
        Boundary: numbers(x, y, width, height),
        LineWidth: stroke === undefined ? undefined : thousandths(lineWidth),
        Stroke: stroke !== undefined,
        Fill: fill !== undefined,
      },
      stroke === undefined ? '' : colorElement('StrokeColor', stroke),
      fill === undefined ? '' : colorElement('FillColor', fill),
      wordsElement('AbbreviatedData', steps.map((step) => stepWords(step, x, y)).join(' ')),
    );
  }

  /** A picture fills the square of one unit, which CTM makes as large as it is. */
  private picture({ picture, x, y, width, height }: PictureMark): string {
    return element('ImageObject', {
      ID: this.desk.ids.next(),
      Boundary: numbers(x, y, width, height),
      CTM: numbers(width, 0, 0, height, 0, 0),
      ResourceID: this.desk.resources.picture(picture),
    });
  }
}

/** Readers count a character beyond U+FFFF as one or as two, and then look for its place there: it gets a run of its own. */
function runsOf(glyphs: readonly PlacedGlyph[]): readonly (readonly PlacedGlyph[])[] {
  const runs: PlacedGlyph[][] = [];
  let isOpen = false;
  for (const glyph of glyphs) {
    const isAlone = glyph.characters.length > 1;
    if (isOpen && !isAlone) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
    isOpen = !isAlone;
  }
  return runs;
}

/** Characters, and how far each is from the one before. Places are rounded, not distances, whose errors would add up. */
function textCode(run: readonly PlacedGlyph[], left: number, size: number): string {
  const places = run.map(({ x }) => Math.round((x - left) * 1000));
  const steps = places.slice(1).map((place, index) => (place - (places[index] ?? 0)) / 1000);
  const words = wordsElement('TextCode', run.map(({ characters }) => characters).join(''), {
    X: (places[0] ?? 0) / 1000,
    Y: thousandths(size),
    DeltaX: steps.length > 0 ? steps.join(' ') : undefined,
  });
  return run.map(oneShape).join('') + words;
}

/** Several characters that show as one shape: the font's map cannot say which, so the page does. */
function oneShape({ characters, glyph }: PlacedGlyph): string {
  const count = [...characters].length;
  if (count === 1) return '';
  return element(
    'CGTransform',
    { CodePosition: 0, CodeCount: count, GlyphCount: 1 },
    wordsElement('Glyphs', String(glyph)),
  );
}

const STEPS: Readonly<Record<PathStep['by'], string>> = { move: 'M', line: 'L', curve: 'B', close: 'C' };

function stepWords({ by, points }: PathStep, left: number, top: number): string {
  return [STEPS[by], ...points.map(([x, y]) => numbers(x - left, y - top))].join(' ');
}

function colorElement(name: 'FillColor' | 'StrokeColor', color: Color): string {
  return element(name, { Value: color.join(' ') });
}
