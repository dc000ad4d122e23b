/** What a field of a Word document shows where the document stores no result of it (ECMA-376 part 1, 17.16). */

import { childOf, elementsOf, switchOf, valOf, type XmlElement } from '../../parts/xml.ts';
import { writeNumber } from '../number-format.ts';
import { readSymbol } from './symbol.ts';

/** What the field shows: words, nothing, or `undefined` where it cannot be said. */
export function shownBy(instruction: string, form: XmlElement | undefined): string | undefined {
  const [, name = '', rest = ''] = /^\s*(=|[A-Za-z]+)\s*([\s\S]*?)\s*$/.exec(instruction) ?? [];
  switch (name.toUpperCase()) {
    case 'EQ':
      return readEquation(rest);
    case 'SYMBOL':
      return readSymbolField(rest);
    case 'QUOTE':
      return argumentsOf(rest).join('');
    case 'MACROBUTTON':
    case 'GOTOBUTTON':
      return rest.replace(/^\S+\s*/, '');
    case 'FORMDROPDOWN':
      return chosenEntry(childOf(form, 'w:ddList'));
    case 'FORMCHECKBOX':
      return isTicked(childOf(form, 'w:checkBox')) ? '☑' : '☐';
    default:
      return name === '' || SHOWS_NOTHING.has(name.toUpperCase()) ? '' : undefined;
  }
}

/** Fields that mark a place or act, and an address without words. */
const SHOWS_NOTHING: ReadonlySet<string> = new Set(
  'XE TC TA RD SET ASK PRIVATE ADVANCE FORMTEXT HYPERLINK BOOKMARK COMMENTS LINK PRINT TOC TOA INDEX'.split(
    ' ',
  ),
);

/** The quoted arguments, or the words up to the first switch. */
function argumentsOf(text: string): string[] {
  const quoted = [...text.matchAll(/[“"]([^”"]*)[”"]/g)].map(([, words = '']) => words);
  return quoted.length > 0 ? quoted : [text.replace(/\\[\s\S]*$/, '').trim()];
}

function readSymbolField(rest: string): string | undefined {
  const [, code = ''] = /^(0x[0-9a-f]+|[0-9]+)/i.exec(rest) ?? [];
  const value = Number(code);
  if (code === '' || !(value >= 0x20 && value <= 0x10ffff)) return undefined;
  const font = /\\f\s*"?([^"\\]+)"?/i.exec(rest)?.[1]?.trim() ?? '';
  const isPlain = font === '' || /\\u/i.test(rest);
  return isPlain ? String.fromCodePoint(value) : readSymbol(font, value.toString(16));
}

/** `\o\ac(○,2)` is ②, `\f(48,49)` is 48/49, `\r(3,8)` a root, `\s\up8(2)` a raised figure. */
function readEquation(rest: string): string | undefined {
  const found = /^((?:\\[a-z]+-?[0-9]*\s*)+)\(([\s\S]*)\)$/i.exec(rest.trim());
  if (found === null) return undefined;
  const [, switches = '', inner = ''] = found;
  const parts = inner.split(/[,;，；]/).map((part) => part.trim());
  if (parts.some((part) => part.includes('\\'))) return undefined;
  if (/\\o/i.test(switches)) return overlaid(parts);
  const [first = '', second = ''] = parts;
  if (/\\f/i.test(switches) && parts.length === 2) return fraction(first, second);
  if (/\\r/i.test(switches))
    return parts.length === 2 && first !== '' ? `${first}√${second}` : `√${first}${second}`;
  return undefined;
}

/** A number in a circle has a character of its own; other words in a frame are distinguished by brackets. */
function overlaid(parts: readonly string[]): string | undefined {
  const words = parts.filter((part) => !/^[○◯〇△▲□■◇◆Ｏ]$/.test(part));
  const [word = ''] = words;
  if (words.length !== 1 || word === '') return undefined;
  if (/^[0-9]{1,2}$/.test(word)) return writeNumber(Number(word), 'decimalEnclosedCircle');
  return `（${word}）`;
}

/** A fraction on the line: compound parts are set in brackets. */
export function fraction(above: string, below: string): string {
  const bracketed = (part: string): string => (/^[\p{L}\p{N}.%]*$/u.test(part) ? part : `(${part})`);
  return `${bracketed(above)}/${bracketed(below)}`;
}

function chosenEntry(list: XmlElement | undefined): string | undefined {
  const chosen = Number(valOf(list, 'w:result') ?? valOf(list, 'w:default') ?? 0);
  return elementsOf(list, 'w:listEntry')[chosen]?.attributes.get('val');
}

function isTicked(box: XmlElement | undefined): boolean {
  return switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false;
}
