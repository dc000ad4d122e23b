/** Finds the objects of a PDF as Typst writes it: each in the open, at the place that the table at its end names. */

import { unzlibSync } from 'fflate';
import { PdfReader } from './pdf-reader.ts';
import {
  arrayOf,
  dictionaryOf,
  isOperator,
  nameOf,
  numberOf,
  type PdfDictionary,
  type PdfReference,
  type PdfValue,
} from './pdf-value.ts';
import { millimetresOf, place, type Upright } from './upright.ts';

/** A dictionary with the bytes that it describes. */
export interface PdfStream {
  readonly dictionary: PdfDictionary;
  /** As they are in the file, often compressed. */
  readonly data: Uint8Array;
}

interface PdfObject {
  readonly value: PdfValue;
  readonly data?: Uint8Array;
}

export interface PdfPage {
  /** Number of its object, by which links and bookmarks name it. */
  readonly number: number;
  readonly dictionary: PdfDictionary;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** From the page's own points to millimetres. */
  readonly millimetres: Upright;
}

export class PdfFile {
  readonly catalogue: PdfDictionary;
  private readonly bytes: Uint8Array;
  private readonly places: readonly number[];
  private readonly objects = new Map<number, PdfObject>();

  /** @throws Error for a file that is no such PDF */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const { places, trailer } = readTable(bytes);
    this.places = places;
    this.catalogue = dictionaryOf(this.value(trailer.get('Root')));
  }

  /** `value`, or what it stands for. */
  value(value: PdfValue | undefined): PdfValue {
    return isReference(value) ? this.object(value.number).value : (value ?? null);
  }

  /** @throws Error where `value` stands for anything else */
  stream(value: PdfValue | undefined): PdfStream {
    const object = isReference(value) ? this.object(value.number) : undefined;
    if (object?.data === undefined) throw new Error('the PDF has no stream where one must be');
    return { dictionary: dictionaryOf(object.value), data: object.data };
  }

  /** The pages from first to last. */
  *pages(node: PdfValue | undefined = this.catalogue.get('Pages')): Generator<PdfPage> {
    const dictionary = dictionaryOf(this.value(node));
    if (dictionary.has('Kids')) {
      for (const kid of arrayOf(this.value(dictionary.get('Kids')))) yield* this.pages(kid);
    } else if (isReference(node)) {
      const [left = 0, bottom = 0, right = 0, top = 0] = arrayOf(dictionary.get('MediaBox')).map(numberOf);
      const millimetres = millimetresOf(left, top);
      const [width, height] = place(millimetres, right, bottom);
      yield { number: node.number, dictionary, width, height, millimetres };
    }
  }

  private object(number: number): PdfObject {
    const known = this.objects.get(number);
    if (known !== undefined) return known;
    const reader = new PdfReader(this.bytes, this.places[number] ?? this.bytes.length);
    // Its number, its generation, and `obj`.
    const isObject = [reader.next(), reader.next(), reader.next()].some((part) => isOperator(part, 'obj'));
    const value = isObject ? reader.next() : undefined;
    if (value === undefined || isOperator(value)) throw new Error(`the PDF has no object ${number}`);
    const object = isOperator(reader.next(), 'stream')
      ? { value, data: this.dataAt(reader.offset, dictionaryOf(value)) }
      : { value };
    this.objects.set(number, object);
    return object;
  }

  /** Data begins on the line below the word `stream`. */
  private dataAt(offset: number, dictionary: PdfDictionary): Uint8Array {
    const start = this.bytes.indexOf(0x0a, offset) + 1;
    return this.bytes.subarray(start, start + numberOf(this.value(dictionary.get('Length'))));
  }
}

/** The bytes that `stream` holds. */
export function unpack({ dictionary, data }: PdfStream): Uint8Array {
  const filter = dictionary.get('Filter');
  if (filter === undefined) return data;
  if (nameOf(filter) !== 'FlateDecode') throw new Error(`the PDF holds data packed by ${nameOf(filter)}`);
  return unzlibSync(data);
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference';
}

/** The table of objects (7.5.4), whose place is after the last `startxref`, and the trailer below it. */
function readTable(bytes: Uint8Array): { places: readonly number[]; trailer: PdfDictionary } {
  const end = Buffer.from(bytes.subarray(-64)).toString('latin1');
  const start = Number(/startxref\s+(\d+)/.exec(end)?.[1] ?? bytes.length);
  const reader = new PdfReader(bytes, start);
  if (!isOperator(reader.next(), 'xref')) throw new Error('the PDF has no table of its objects');
  const places: number[] = [];
  for (let first = reader.next(); typeof first === 'number'; first = reader.next()) {
    const count = reader.next();
    if (typeof count !== 'number') break;
    for (let index = 0; index < count; index += 1) {
      const place = reader.next();
      // The generation, and `n` for an object that is there.
      reader.next();
      if (isOperator(reader.next(), 'n') && typeof place === 'number') places[first + index] = place;
    }
  }
  const trailer = reader.next();
  if (trailer === undefined || isOperator(trailer)) throw new Error('the PDF has no trailer');
  return { places, trailer: dictionaryOf(trailer) };
}
