/** The kinds of value that a PDF is written in (ISO 32000-1, 7.3). */

export type PdfValue =
  | null
  | boolean
  | number
  /** A string of bytes. */
  | Uint8Array
  | readonly PdfValue[]
  | PdfDictionary
  | PdfName
  | PdfReference;

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

/** Stands for an object that is written elsewhere in the file. */
export interface PdfReference {
  readonly kind: 'reference';
  readonly number: number;
}

/** A word that does something: `obj` in a file, `Tj` on a page. */
export interface PdfOperator {
  readonly kind: 'operator';
  readonly operator: string;
}

/** Whether `value` is an operator, and the one asked for. */
export function isOperator(
  value: PdfValue | PdfOperator | undefined,
  operator?: string,
): value is PdfOperator {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'operator' &&
    (operator === undefined || value.operator === operator)
  );
}

// --- what a value must be; anything else is a PDF that this room does not print ---

/** @throws Error for another kind of value */
export function numberOf(value: PdfValue | undefined): number {
  if (typeof value !== 'number') throw unexpected('number');
  return value;
}

/** @throws Error for another kind of value */
export function nameOf(value: PdfValue | undefined): string {
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'name')
    return value.name;
  throw unexpected('name');
}

/** @throws Error for another kind of value */
export function arrayOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (!Array.isArray(value)) throw unexpected('array');
  return value;
}

/** @throws Error for another kind of value */
export function dictionaryOf(value: PdfValue | undefined): PdfDictionary {
  if (!(value instanceof Map)) throw unexpected('dictionary');
  return value;
}

/** @throws Error for another kind of value */
export function bytesOf(value: PdfValue | undefined): Uint8Array {
  if (!(value instanceof Uint8Array)) throw unexpected('string');
  return value;
}

/** Words that people read: UTF-16 after a byte order mark, ASCII otherwise. */
export function textOf(value: PdfValue | undefined): string {
  const bytes = bytesOf(value);
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isWide ? 'utf-16be' : 'latin1').decode(bytes);
}

function unexpected(kind: string): Error {
  return new Error(`the PDF has no ${kind} where one must be`);
}
