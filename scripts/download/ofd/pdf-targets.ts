/** Where the bookmarks and links of a PDF lead. */

import { isReference, type PdfFile, type PdfPage } from './pdf-file.ts';
import {
  arrayOf,
  bytesOf,
  dictionaryOf,
  nameOf,
  numberOf,
  type PdfDictionary,
  type PdfValue,
  textOf,
} from './pdf-value.ts';
import { place } from './upright.ts';

export type PdfTarget =
  | {
      readonly kind: 'place';
      readonly page: PdfPage;
      /** Millimetres from its upper left corner. */
      readonly x: number;
      readonly y: number;
    }
  | { readonly kind: 'address'; readonly address: string };

export interface PdfBookmark {
  readonly title: string;
  readonly target: PdfTarget;
  readonly inner: readonly PdfBookmark[];
}

/** A part of a page, in millimetres, that leads elsewhere. */
export interface PdfLink {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly target: PdfTarget;
}

export class PdfTargets {
  private readonly file: PdfFile;
  private readonly pages: ReadonlyMap<number, PdfPage>;
  /** Places that have a name: the anchors of the notice. */
  private readonly named: ReadonlyMap<string, PdfValue>;

  constructor(file: PdfFile, pages: readonly PdfPage[]) {
    this.file = file;
    this.pages = new Map(pages.map((page) => [page.number, page]));
    const names = file.value(file.catalogue.get('Names'));
    this.named = new Map(names === null ? [] : namesBelow(file, dictionaryOf(names).get('Dests')));
  }

  /** The bookmarks of the document, or of one of its bookmarks. */
  bookmarks(parent = this.file.value(this.file.catalogue.get('Outlines'))): readonly PdfBookmark[] {
    const bookmarks: PdfBookmark[] = [];
    let next = parent === null ? undefined : dictionaryOf(parent).get('First');
    while (next !== undefined) {
      const bookmark = dictionaryOf(this.file.value(next));
      const target = this.target(bookmark);
      if (target !== undefined) {
        bookmarks.push({ title: textOf(bookmark.get('Title')), target, inner: this.bookmarks(bookmark) });
      }
      next = bookmark.get('Next');
    }
    return bookmarks;
  }

  links({ dictionary, millimetres }: PdfPage): readonly PdfLink[] {
    const notes = this.file.value(dictionary.get('Annots'));
    return (notes === null ? [] : arrayOf(notes)).flatMap((value) => {
      const note = dictionaryOf(this.file.value(value));
      const target = nameOf(note.get('Subtype')) === 'Link' ? this.target(note) : undefined;
      if (target === undefined) return [];
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = arrayOf(note.get('Rect')).map(numberOf);
      const [[left, bottom], [right, top]] = [place(millimetres, x0, y0), place(millimetres, x1, y1)];
      return [{ left, right, top, bottom, target }];
    });
  }

  private target(source: PdfDictionary): PdfTarget | undefined {
    const action = this.file.value(source.get('A'));
    if (action === null) return this.destination(source.get('Dest'));
    const address = dictionaryOf(action).get('URI');
    if (address === undefined) return this.destination(dictionaryOf(action).get('D'));
    return { kind: 'address', address: new TextDecoder().decode(bytesOf(address)) };
  }

  /** A place (12.3.2): `[page /XYZ x y zoom]`, or a name for one. */
  private destination(value: PdfValue | undefined): PdfTarget | undefined {
    const found = value instanceof Uint8Array ? this.named.get(textOf(value)) : value;
    const destination = this.file.value(found);
    if (destination === null) return undefined;
    const [reference, , x, y] = arrayOf(destination);
    const page = isReference(reference) ? this.pages.get(reference.number) : undefined;
    if (page === undefined) return undefined;
    const [left, top] = place(page.millimetres, numberOf(x), numberOf(y));
    return { kind: 'place', page, x: left, y: top };
  }
}

/** The entries of a name tree (7.9.6). */
function* namesBelow(file: PdfFile, node: PdfValue | undefined): Generator<[string, PdfValue]> {
  const value = file.value(node);
  if (value === null) return;
  const dictionary = dictionaryOf(value);
  const kids = file.value(dictionary.get('Kids'));
  for (const kid of kids === null ? [] : arrayOf(kids)) yield* namesBelow(file, kid);
  const names = file.value(dictionary.get('Names'));
  const flat = names === null ? [] : arrayOf(names);
  for (let index = 0; index < flat.length; index += 2) yield [textOf(flat[index]), flat[index + 1] ?? null];
}
