/** Reads the values that a PDF is written in: those of its objects, and those that draw its pages. */

import {
  isOperator,
  nameOf,
  type PdfDictionary,
  type PdfOperator,
  type PdfReference,
  type PdfValue,
} from './pdf-value.ts';

const [TAB, LINE_FEED, RETURN, BLANK] = [0x09, 0x0a, 0x0d, 0x20];
const [PERCENT, OPEN, CLOSE, SLASH, BACKSLASH] = [0x25, 0x28, 0x29, 0x2f, 0x5c];
const [LESS, GREATER] = [0x3c, 0x3e];
const WHITE = new Set([0, TAB, LINE_FEED, 0x0c, RETURN, BLANK]);
const DELIMITERS = new Set(Array.from('()<>[]{}/%', (character) => character.charCodeAt(0)));
const ESCAPED: ReadonlyMap<number, number> = new Map([
  [0x6e, LINE_FEED],
  [0x72, RETURN],
  [0x74, TAB],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

/** Goes through bytes from value to value. */
export class PdfReader {
  offset: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, offset = 0) {
    this.bytes = bytes;
    this.offset = offset;
  }

  /**
   * The next value or operator.
   * @returns `undefined` at the end
   */
  next(): PdfValue | PdfOperator | undefined {
    this.skipBlanks();
    const byte = this.bytes[this.offset];
    if (byte === undefined) return undefined;
    if (byte === SLASH) return { kind: 'name', name: this.name() };
    if (byte === OPEN) return this.literal();
    if (byte === LESS) return this.bytes[this.offset + 1] === LESS ? this.dictionary() : this.hexadecimal();
    if (DELIMITERS.has(byte)) return this.delimiter(byte);
    const word = this.word();
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return this.numberOrReference(word);
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' ? null : { kind: 'operator', operator: word };
  }

  private delimiter(byte: number): PdfValue | PdfOperator {
    this.offset += 1;
    const character = String.fromCharCode(byte);
    return character === '[' ? this.valuesUntil(']') : { kind: 'operator', operator: character };
  }

  private valuesUntil(end: string): PdfValue[] {
    const values: PdfValue[] = [];
    for (let value = this.next(); !isOperator(value, end); value = this.next()) {
      if (value === undefined || isOperator(value)) throw new Error('the PDF breaks off within a value');
      values.push(value);
    }
    return values;
  }

  private dictionary(): PdfDictionary {
    this.offset += 2;
    const values = this.valuesUntil('>');
    // The second of the closing pair.
    this.offset += 1;
    const entries = new Map<string, PdfValue>();
    for (let index = 0; index < values.length; index += 2) {
      entries.set(nameOf(values[index]), values[index + 1] ?? null);
    }
    return entries;
  }

  private name(): string {
    this.offset += 1;
    return this.word().replace(/#([0-9A-Fa-f]{2})/g, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }

  private numberOrReference(word: string): number | PdfReference {
    const start = this.offset;
    if (/^\d+$/.test(word)) {
      this.skipBlanks();
      if (/^\d+$/.test(this.word())) {
        this.skipBlanks();
        if (this.word() === 'R') return { kind: 'reference', number: Number(word) };
      }
      this.offset = start;
    }
    return Number(word);
  }

  private literal(): Uint8Array {
    const bytes: number[] = [];
    this.offset += 1;
    for (let depth = 1; ; this.offset += 1) {
      const byte = this.bytes[this.offset];
      if (byte === undefined) throw new Error('the PDF breaks off within a string');
      if (byte === BACKSLASH) {
        this.escape(bytes);
        continue;
      }
      if (byte === OPEN) depth += 1;
      if (byte === CLOSE) depth -= 1;
      if (depth === 0) break;
      bytes.push(byte);
    }
    this.offset += 1;
    return Uint8Array.from(bytes);
  }

  /** Adds what a backslash and the bytes after it stand for; ends on the last of them. */
  private escape(bytes: number[]): void {
    this.offset += 1;
    const byte = this.bytes[this.offset] ?? 0;
    const octal = /^[0-7]{1,3}/.exec(this.slice(this.offset, this.offset + 3))?.[0];
    if (octal !== undefined) {
      bytes.push(Number.parseInt(octal, 8));
      this.offset += octal.length - 1;
    } else if (byte !== LINE_FEED) {
      bytes.push(ESCAPED.get(byte) ?? byte);
    }
  }

  private hexadecimal(): Uint8Array {
    const end = this.bytes.indexOf(GREATER, this.offset);
    if (end < 0) throw new Error('the PDF breaks off within a string');
    const digits = this.slice(this.offset + 1, end).replace(/\s/g, '');
    this.offset = end + 1;
    return Uint8Array.from(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'));
  }

  private word(): string {
    const start = this.offset;
    for (let byte = this.bytes[start]; byte !== undefined; byte = this.bytes[this.offset]) {
      if (WHITE.has(byte) || DELIMITERS.has(byte)) break;
      this.offset += 1;
    }
    return this.slice(start, this.offset);
  }

  private slice(start: number, end: number): string {
    return Buffer.from(this.bytes.subarray(start, end)).toString('latin1');
  }

  private skipBlanks(): void {
    for (let byte = this.bytes[this.offset]; byte !== undefined; byte = this.bytes[this.offset]) {
      if (byte === PERCENT) this.offset = lineEnd(this.bytes, this.offset);
      else if (!WHITE.has(byte)) return;
      else this.offset += 1;
    }
  }
}

function lineEnd(bytes: Uint8Array, offset: number): number {
  const end = bytes.indexOf(LINE_FEED, offset);
  return end < 0 ? bytes.length : end;
}
