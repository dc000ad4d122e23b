/** Writes the XML of an OFD: its elements, and the numbers in them. */

import { escapeMarkup } from '../../notice/escape-markup.ts';

/** GB/T 33190-2016, 6. */
const NAMESPACE = 'http://www.ofdspec.org/2016';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A whole file, as UTF-8. */
export function xmlFile(root: string): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`);
}

/** The root element of a file. */
export function rootElement(name: string, attributes: Attributes, ...inner: readonly string[]): string {
  return element(name, { 'xmlns:ofd': NAMESPACE, ...attributes }, ...inner);
}

/** An element with XML inside; attributes that are `undefined` are left out. */
export function element(name: string, attributes: Attributes, ...inner: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const content = inner.join('');
  return content === '' ? `<ofd:${name}${written}/>` : `<ofd:${name}${written}>${content}</ofd:${name}>`;
}

/** An element that holds words. */
export function wordsElement(name: string, words: string, attributes: Attributes = {}): string {
  return element(name, attributes, escapeXml(words));
}

/** Numbers parted by blanks (ST_Array, ST_Box, ST_Pos), as exact as a thousandth. */
export function numbers(...values: readonly number[]): string {
  return values.map((value) => String(thousandths(value))).join(' ');
}

/** `value` to the nearest thousandth: of a millimetre, a hundredth of what any printer can place. */
export function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000 || 0;
}

function escapeXml(text: string): string {
  return escapeMarkup(text).replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');
}
