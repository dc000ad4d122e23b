/** What the pages of an OFD share: fonts with the characters that they show, pictures, and the numbers that name things. */

import { completeFont } from './font-file.ts';
import { element, rootElement, wordsElement, xmlFile } from './ofd-xml.ts';
import { isReference, type PdfFile } from './pdf-file.ts';
import { type PdfFont, readFont } from './pdf-font.ts';
import type { PdfValue } from './pdf-value.ts';
import { type PictureFile, readPicture } from './picture-file.ts';

/** Numbers objects: no two of a document have the same (ST_ID). */
export class ObjectIds {
  /** The greatest so far: MaxUnitID. */
  last = 0;

  next(): number {
    this.last += 1;
    return this.last;
  }
}

interface FontEntry {
  readonly id: number;
  readonly font: PdfFont;
  /** What was shown with it: glyphs by code point. */
  readonly glyphs: Map<number, number>;
}

interface PictureEntry {
  readonly id: number;
  readonly file: PictureFile;
}

export type OfdFiles = ReadonlyMap<string, Uint8Array>;

export class OfdResources {
  private readonly ids: ObjectIds;
  private readonly file: PdfFile;
  /** By the number of the PDF's object. */
  private readonly read = new Map<number, PdfFont>();
  private readonly fonts = new Map<PdfFont, FontEntry>();
  private readonly pictures = new Map<number, PictureEntry>();

  constructor(file: PdfFile, ids: ObjectIds) {
    this.file = file;
    this.ids = ids;
  }

  /** The font that an object of the PDF holds, read once. */
  readFont(value: PdfValue | undefined): PdfFont {
    if (!isReference(value)) throw new Error('the PDF has no font where one must be');
    const font = this.read.get(value.number) ?? readFont(this.file, value);
    this.read.set(value.number, font);
    return font;
  }

  /** @returns its number, and the map to note in what is shown with it */
  font(font: PdfFont): Pick<FontEntry, 'id' | 'glyphs'> {
    const entry = this.fonts.get(font) ?? { id: this.ids.next(), font, glyphs: new Map() };
    this.fonts.set(font, entry);
    return entry;
  }

  /** @returns its number */
  picture(value: PdfValue): number {
    if (!isReference(value)) throw new Error('the PDF has no picture where one must be');
    const entry = this.pictures.get(value.number) ?? {
      id: this.ids.next(),
      file: readPicture(this.file, value),
    };
    this.pictures.set(value.number, entry);
    return entry.id;
  }

  get hasPictures(): boolean {
    return this.pictures.size > 0;
  }

  /** PublicRes.xml, which lists the fonts, DocumentRes.xml, which lists the pictures where there are any, and all of them. */
  files(): OfdFiles {
    const [fonts, pictures] = [[...this.fonts.values()], [...this.pictures.values()]];
    const files = new Map([['PublicRes.xml', listOf('Fonts', fonts.map(fontElement))]]);
    if (this.hasPictures) {
      files.set('DocumentRes.xml', listOf('MultiMedias', pictures.map(pictureElement)));
    }
    for (const entry of fonts) {
      files.set(`Res/${fontFile(entry)}`, completeFont(entry.font.file, entry.glyphs, weightOf(entry.font)));
    }
    for (const entry of pictures) files.set(`Res/${pictureFile(entry)}`, entry.file.bytes);
    return files;
  }
}

function listOf(name: string, elements: readonly string[]): Uint8Array {
  return xmlFile(rootElement('Res', { BaseLoc: 'Res' }, element(name, {}, ...elements)));
}

function fontElement(entry: FontEntry): string {
  const { name } = entry.font;
  return element(
    'Font',
    { ID: entry.id, FontName: name, FamilyName: name.replace(/-.*$/, ''), Bold: weightOf(entry.font) >= 700 },
    wordsElement('FontFile', fontFile(entry)),
  );
}

function pictureElement(entry: PictureEntry): string {
  const Format = entry.file.ending === 'jpg' ? 'JPEG' : 'PNG';
  return element(
    'MultiMedia',
    { ID: entry.id, Type: 'Image', Format },
    wordsElement('MediaFile', pictureFile(entry)),
  );
}

function fontFile({ id }: FontEntry): string {
  return `font_${id}.ttf`;
}

function pictureFile({ id, file }: PictureEntry): string {
  return `image_${id}.${file.ending}`;
}

/** The faces of layouts/fonts end in the name of their weight. */
function weightOf({ name }: PdfFont): number {
  if (name.endsWith('-Bold')) return 700;
  return name.endsWith('-Medium') ? 500 : 400;
}
