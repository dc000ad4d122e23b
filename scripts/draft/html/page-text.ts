/** The words of a page, block by block, and what they say of the notice: 索引号, 发布时间, 来源. */

import type { DraftMeta, MetaKey } from '../draft.ts';
import { childOf, elementsOf, type XmlElement } from '../parts/xml.ts';
import { readDate } from '../understand/date.ts';
import { readFields } from '../understand/fields.ts';

/** All characters below `element`. */
export function textOf(element: XmlElement): string {
  let text = '';
  for (const child of element.children) text += typeof child === 'string' ? child : textOf(child);
  return text;
}

/** Elements whose words run on in the line. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o:p q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The lines of the page outside of `except`, a block or a table cell each. */
export function linesOf(page: XmlElement, except?: XmlElement): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (element: XmlElement): void => {
    if (element === except || element.name === 'head') return;
    const isBlock = !INLINE.has(element.name);
    if (isBlock) end();
    for (const child of element.children) {
      if (typeof child === 'string') line += child;
      else walk(child);
    }
    if (isBlock) end();
  };
  walk(page);
  end();
  return lines;
}

/** What the descriptions in the head say (国办发〔2017〕47号, annex 2), and else the record beside the text. */
export function readRecord(page: XmlElement, lines: readonly string[]): DraftMeta {
  const record: DraftMeta = {};
  const take = (key: MetaKey, value: string | undefined): void => {
    if (value !== undefined && value !== '' && record[key] === undefined) record[key] = value;
  };
  const metas = metasOf(page);
  take('published', readDate(metas.get('pubdate') ?? ''));
  take('source', metas.get('contentsource'));
  for (const [index, line] of lines.entries()) {
    const read = readFields(line)?.values ?? new Map<MetaKey, string>();
    for (const [key, value] of read.size > 0 ? read : pairedFields(line, lines[index + 1])) take(key, value);
  }
  return record;
}

/** A label in one cell with its value in the next. */
function pairedFields(label: string, value: string | undefined): Iterable<readonly [MetaKey, string]> {
  const name = label.replace(/[\s:：【】[\]]/g, '');
  if (value === undefined || name.length < 2 || name.length > 6 || readFields(value) !== undefined) return [];
  return readFields(`${name}：${value}`)?.values ?? [];
}

/** The descriptions in the head by name, in small letters. */
export function metasOf(page: XmlElement): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const { attributes } of elementsOf(childOf(page, 'head'), 'meta')) {
    const [name, content] = [attributes.get('name')?.toLowerCase(), attributes.get('content')?.trim()];
    if (name !== undefined && content && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}
