/** Finds the element of a page that holds the text of the notice. */

import { elementsOf, type XmlElement } from '../parts/xml.ts';
import { readFields } from '../understand/fields.ts';
import { textOf } from './page-text.ts';
import { isLayout, rowsOf } from './tables.ts';

/** Where the content systems of government sites put the text, the surer before the less sure. */
const PLACES: readonly (readonly [attribute: 'id' | 'class', name: string])[] = [
  ['class', 'trs_editor'],
  ['class', 'trs_editor_view'],
  ['class', 'trs_paper_default'],
  ['id', 'ucap-content'],
  ['class', 'v_news_content'],
  ['id', 'vsb_content'],
  ['class', 'art_con'],
  ['id', 'zoom'],
  ['class', 'article-content'],
];

/** A container with less text than this holds a caption or a button. */
const FEWEST_CHARACTERS = 60;

/** A page with fewer characters outside of its links than this is a menu. */
const FEWEST_WORDS = 10;

/** A known container with a smaller share of the page's sentences is one of several, or of another thing. */
const LEAST_SHARE = 0.5;

/** @returns `undefined` for a page without words outside of its links */
export function findArticle(page: XmlElement): XmlElement | undefined {
  const [sentences, words] = [weightsOf(page, SENTENCE), weightsOf(page, WORDS)];
  if (weightIn(words, page) < FEWEST_WORDS) return undefined;
  const known = knownArticle(page, weightIn(sentences, page) > 0 ? sentences : words);
  if (known !== undefined) return known;
  // A page with hardly a sentence is judged by all of its words.
  return densest(page, weightIn(sentences, page) < FEWEST_WORDS ? words : sentences);
}

/** The text in one of the known places, if that holds most of what is weighed. */
function knownArticle(page: XmlElement, weights: Weights): XmlElement | undefined {
  for (const [attribute, name] of PLACES) {
    const element = blockOf(pathToAll(page, found(page, attribute, name)));
    if (element === undefined || element === page) continue;
    if (weightIn(weights, element) >= weightIn(weights, page) * LEAST_SHARE) return element;
  }
  return undefined;
}

/** The outermost elements of that name that hold enough text. */
function found(element: XmlElement, attribute: 'id' | 'class', name: string): XmlElement[] {
  const value = element.attributes.get(attribute)?.toLowerCase() ?? '';
  const matches = attribute === 'id' ? value === name : value.split(/\s+/).includes(name);
  if (matches && textOf(element).replace(/\s/g, '').length >= FEWEST_CHARACTERS) return [element];
  return elementsOf(element).flatMap((child) => found(child, attribute, name));
}

/** From the page down to `element`, both included; empty where it is not in the page. */
export function pathTo(page: XmlElement, element: XmlElement): readonly XmlElement[] {
  if (page === element) return [page];
  for (const child of elementsOf(page)) {
    const path = pathTo(child, element);
    if (path.length > 0) return [page, ...path];
  }
  return [];
}

/** The path to the innermost element that holds all of `elements`: a text may be parted into several containers. */
function pathToAll(page: XmlElement, elements: readonly XmlElement[]): readonly XmlElement[] {
  const [first = [], ...others] = elements.map((element) => pathTo(page, element));
  const apart = first.findIndex((step, depth) => others.some((path) => path[depth] !== step));
  return apart < 0 ? first : first.slice(0, apart);
}

/** The last block of a path: the article is never a part of a table or of a line. */
function blockOf(path: readonly XmlElement[]): XmlElement | undefined {
  const table = path.findIndex((step) => step.name === 'table' && !isLayout(step));
  return path.slice(0, table < 0 ? undefined : table).findLast(isBlock);
}

/** The share of all sentences that a child must hold for the rest to be page. */
const SHARE = 0.85;

/** Goes down from the page as long as one child holds nearly all that is weighed, and no table is left out. */
function densest(page: XmlElement, weights: Weights): XmlElement {
  const least = weightIn(weights, page) * SHARE;
  let element = page;
  for (;;) {
    const children = elementsOf(element);
    const next = children.find((child) => weightIn(weights, child) >= least);
    if (next === undefined || !isBlock(next)) return element;
    if (children.some((child) => child !== next && holdsDataTable(child))) return element;
    element = next;
  }
}

/** A table is one only where it lays a page out; then its cells are blocks as any other. So is a span around paragraphs. */
function isBlock(element: XmlElement): boolean {
  if (element.name === 'table') return isLayout(element);
  if (element.name === 'span')
    return elementsOf(element).filter(({ name }) => PARAGRAPHS.has(name)).length > 1;
  return BLOCKS.has(element.name);
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'div', 'table', 'section']);

const BLOCKS: ReadonlySet<string> = new Set(
  'html body div section article main center form td tr tbody'.split(' '),
);

/** A table of figures or names, not one of the record beside the text (索引号 …). */
function holdsDataTable(element: XmlElement): boolean {
  if (element.name !== 'table') return elementsOf(element).some(holdsDataTable);
  if (isLayout(element)) return elementsOf(element).some(holdsDataTable);
  const rows = rowsOf(element);
  const isRecord = rows.every(
    (row) =>
      row.length % 2 === 1 || readFields(pairOf(row.map((cell) => textOf(cell.element)))) !== undefined,
  );
  return rows.length > 1 && !isRecord;
}

function pairOf([label = '', value = '']: readonly string[]): string {
  return `${label.replace(/[\s:：]/g, '')}：${value.trim()}`;
}

/** Characters of texts that are like a pattern, outside of links and of the head, below each element. */
type Weights = ReadonlyMap<XmlElement, number>;

function weightIn(weights: Weights, element: XmlElement): number {
  return weights.get(element) ?? 0;
}

function weightsOf(page: XmlElement, pattern: RegExp): Weights {
  const weights = new Map<XmlElement, number>();
  const weigh = (element: XmlElement, inLink: boolean): number => {
    let weight = 0;
    for (const child of element.name === 'head' ? [] : element.children) {
      if (typeof child !== 'string') weight += weigh(child, inLink || child.name === 'a');
      else if (!inLink && pattern.test(child)) weight += child.trim().length;
    }
    weights.set(element, weight);
    return weight;
  };
  weigh(page, false);
  return weights;
}

// `12.50` is an amount, no numbered line.
const SENTENCE =
  /。|^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}(?:[、．]|\.(?![0-9])))|[\u3400-\u9fff]{6,60}[，：；][^\n]{4,}/;
const WORDS = /[\u3400-\u9fff]{2}/;

/** Han characters below `element` outside of links: what the page says of itself, menus left out. */
export function hanOutsideLinks(element: XmlElement): number {
  let count = 0;
  for (const child of element.children) {
    if (typeof child === 'string') count += child.match(/[\u3400-\u9fff]/g)?.length ?? 0;
    else if (child.name !== 'a' && child.name !== 'head') count += hanOutsideLinks(child);
  }
  return count;
}

/** The sentences of `lines`: what must not get lost unseen. */
export function sentencesOf(lines: readonly string[]): string[] {
  return lines.filter((line) => line.includes('。') || INLINE_SENTENCE.test(line));
}

const INLINE_SENTENCE = /[\u3400-\u9fff]{6}[，；][\u3400-\u9fff0-9]{4}/;
