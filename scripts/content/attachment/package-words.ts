/** Reads the words of Office and OpenDocument files: of every part that holds some, and of attributes that hold words. */

import { strFromU8 } from 'fflate';
import { isShownPicture } from '../../notice/site/media-types.ts';
import { SheetFault } from '../spreadsheet/fault.ts';
import { formatsOf } from '../spreadsheet/number-formats.ts';
import { sharedStringsOf } from '../spreadsheet/shared-strings.ts';
import type { FileWords } from './file-words.ts';
import { withShownNumbers } from './sheet-numbers.ts';
import { zipParts } from './zip-parts.ts';

/** The parts of a format; styles and themes hold no words. */
const PARTS: Readonly<Record<string, RegExp | undefined>> = {
  '.docx':
    /^(?:word\/(?!(?:styles|stylesWithEffects|fontTable|webSettings|settings|numbering)\.xml$|theme\/)|docProps\/|customXml\/).+\.(?:xml|rels|vml)$/,
  '.xlsx': /^(?:xl\/(?!(?:styles|calcChain)\.xml$|theme\/)|docProps\/|customXml\/).+\.(?:xml|rels|vml)$/,
  '.pptx':
    /^(?:ppt\/(?!(?:presProps|viewProps|tableStyles)\.xml$|theme\/)|docProps\/|customXml\/).+\.(?:xml|rels|vml)$/,
  '.odt': /^(?:.+\/)?(?:content|styles|meta)\.xml$/,
  '.ods': /^(?:.+\/)?(?:content|styles|meta)\.xml$/,
  '.odp': /^(?:.+\/)?(?:content|styles|meta)\.xml$/,
};

/** A document inside of a document, and text of another format that Word takes in as it opens it (altChunk): read one level down. */
const INNER = /^(?:word|xl|ppt)\/(?:embeddings\/[^/]+|(?:[^/]+\/)*[^/]+\.(?:html?|xhtml|mht|txt|rtf|docx))$/i;

/** Pictures say where and by whom they were taken. There may be more of them than of words. */
const isPicture = (name: string): boolean =>
  /^(?:(?:word|xl|ppt)\/media|Pictures|media)\/[^/]+$/i.test(name) && isShownPicture(name);

/** Whether files with this ending are read here. */
export function isPackage(ending: string): boolean {
  return PARTS[ending] !== undefined;
}

/**
 * @param readInner reads a file that is packed into this one
 */
export function packageWords(
  bytes: Uint8Array,
  ending: string,
  readInner: (name: string, bytes: Uint8Array) => FileWords,
): FileWords {
  const wanted = PARTS[ending];
  const read = zipParts(bytes, (name) => wanted?.test(name) === true || INNER.test(name) || name === STYLES);
  if ('failed' in read) return { words: '', unread: read.failed };
  const pictures = zipParts(bytes, isPicture, MOST_PICTURES);
  const showing = numbersOf(new Map(read.parts));
  const words: string[] = [];
  const authors = new Set<string>();
  let unread: FileWords['unread'] = 'failed' in pictures ? 'inner' : undefined;
  let hasPlaces = false;
  for (const [name, part] of [...read.parts, ...('parts' in pictures ? pictures.parts : [])]) {
    if (INNER.test(name) || isPicture(name)) {
      const inner = readInner(name, part);
      words.push(inner.words);
      if (inner.hasPlaces === true) hasPlaces = true;
      if (inner.unread !== undefined) unread = 'inner';
      continue;
    }
    if (name === STYLES) continue;
    const xml = SHEET.test(name) ? showing(strFromU8(part)) : strFromU8(part);
    words.push(wordsOfXml(xml));
    if (/^docProps\/core\.xml$|meta\.xml$/.test(name))
      for (const author of authorsIn(xml)) authors.add(author);
  }
  return { words: words.join('\n'), authors: [...authors], hasPlaces, unread };
}

/** Bytes. */
const MOST_PICTURES = 256 * 1024 * 1024;

const STYLES = 'xl/styles.xml';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** How the numbers of a workbook are shown; what cannot be read of its styles leaves them as they are. */
function numbersOf(parts: ReadonlyMap<string, Uint8Array>): (sheet: string) => string {
  try {
    const strings = sharedStringsOf(parts.get('xl/sharedStrings.xml'));
    const formats = formatsOf(parts.get(STYLES), false);
    return (sheet) => withShownNumbers(sheet, strings, formats);
  } catch (error) {
    if (!(error instanceof SheetFault)) throw error;
    return (sheet) => sheet;
  }
}

const AUTHOR = /<(dc:creator|cp:lastModifiedBy|meta:initial-creator)(?:\s[^>]*)?>([^<]{1,200})</g;

function authorsIn(xml: string): string[] {
  return Array.from(xml.matchAll(AUTHOR), ([, , name = '']) => plain(name).trim());
}

/** Ends of paragraphs, cells and rows; the words of two of them do not belong together. */
const BREAK =
  /^<(?:\/(?:[a-z]+:)?(?:p|h|si|c|f|v|pt|row|tc|tr|table-cell|comment|text|creator|lastModifiedBy|Company|Manager|title|subject|keywords|description|category|lpwstr|lpstr|annotation|nc)|(?:[a-z]+:)?(?:br|tab|line-break))[\s/>]/;

/** Attributes that hold words: texts of pictures, names of sheets, values of a pivot's cache, addresses of links. */
const ATTRIBUTE =
  /[\s:](?:descr|title|alt|connection|command|sourceFile|location|name|v|Target|href|tooltip|display|displayText|displayName|value|string-value|val|text|caption|prompt|promptTitle|author|dT|userId)="([^"]*)"/g;
/** An attribute is of interest where it holds a sentence or a number. */
const HOLDS_WORDS = /[0-9]{5}|[一-龥]/;

/** The characters between the tags of `xml`, then its attributes; what is no XML gives what is between its brackets. */
function wordsOfXml(xml: string): string {
  const words: string[] = [];
  const attributes: string[] = [];
  let from = 0;
  while (from < xml.length) {
    const open = xml.indexOf('<', from);
    if (open < 0) break;
    words.push(xml.slice(from, open));
    const close = xml.indexOf('>', open);
    if (close < 0) break;
    const tag = xml.slice(open, close + 1);
    if (BREAK.test(tag.slice(0, 60))) words.push('\n');
    if (tag.includes('="')) {
      for (const [, value = ''] of tag.matchAll(ATTRIBUTE))
        if (HOLDS_WORDS.test(value)) attributes.push(value);
    }
    from = close + 1;
  }
  return plain([words.join(''), ...attributes].join(attributes.length === 0 ? '' : '\n'));
}

function plain(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/g, characterOf);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function characterOf(_: string, hex: string | undefined, decimal: string | undefined, name = ''): string {
  const known = ENTITIES[name];
  if (known !== undefined) return known;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
