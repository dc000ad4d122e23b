/** Finds the element of a page that holds the text of the notice. */

import { elementsOf, type XmlElement } from '../xml.ts';
import { textOf } from './page-text.ts';

export interface Article {
  readonly element: XmlElement;
  /** What it was found by, e.g. `.TRS_Editor`. */
  readonly by: string;
}

/** Where the content systems of government sites put the text, the surer before the less sure. */
const PLACES: readonly (readonly [by: string, attribute: 'id' | 'class', name: string])[] = [
  ['.TRS_Editor', 'class', 'trs_editor'],
  ['.trs_editor_view', 'class', 'trs_editor_view'],
  ['.trs_paper_default', 'class', 'trs_paper_default'],
  ['#UCAP-CONTENT', 'id', 'ucap-content'],
  ['.v_news_content', 'class', 'v_news_content'],
  ['#vsb_content', 'id', 'vsb_content'],
  ['.art_con', 'class', 'art_con'],
  ['#zoom', 'id', 'zoom'],
  ['.article-content', 'class', 'article-content'],
];

/** A container with less text than this holds a caption or a button. */
const FEWEST_CHARACTERS = 60;

/** @returns `undefined` for a page without a sentence */
export function findArticle(page: XmlElement): Article | undefined {
  const found = new Map<string, XmlElement>();
  gather(page, found);
  for (const [by] of PLACES) {
    const element = found.get(by);
    if (element !== undefined) return { element, by };
  }
  return densest(page);
}

/** The first container of each kind that holds enough text; what is inside one is part of it. */
function gather(element: XmlElement, found: Map<string, XmlElement>): void {
  const id = element.attributes.get('id')?.toLowerCase();
  const classes = element.attributes.get('class')?.toLowerCase().split(/\s+/) ?? [];
  for (const [by, attribute, name] of PLACES) {
    const matches = attribute === 'id' ? id === name : classes.includes(name);
    if (matches && !found.has(by) && textOf(element).replace(/\s/g, '').length >= FEWEST_CHARACTERS) {
      found.set(by, element);
    }
  }
  for (const child of elementsOf(element)) gather(child, found);
}

/** The share of all sentences that a child must hold for the rest to be page. */
const SHARE = 0.85;

/** Goes down from the page as long as one child holds nearly all sentences and numbered lines. */
function densest(page: XmlElement): Article | undefined {
  const weights = new Map<XmlElement, number>();
  const all = weigh(page, false, weights);
  if (all === 0) return undefined;
  let element = page;
  for (;;) {
    const next = elementsOf(element).find((child) => (weights.get(child) ?? 0) >= all * SHARE);
    if (next === undefined || !BLOCKS.has(next.name)) break;
    element = next;
  }
  const { attributes, name } = element;
  const [id, classes] = [attributes.get('id'), attributes.get('class')?.trim()];
  const mark = id ? `#${id}` : classes ? `.${classes.replace(/\s+/g, '.')}` : '';
  return { element, by: `${name}${mark}` };
}

const BLOCKS: ReadonlySet<string> = new Set(
  'html body div section article main td tr tbody table center form font span'.split(' '),
);

/** Characters of sentences and numbered lines below `element`, outside of links. */
function weigh(element: XmlElement, inLink: boolean, weights: Map<XmlElement, number>): number {
  let weight = 0;
  for (const child of element.children) {
    if (typeof child !== 'string') weight += weigh(child, inLink || child.name === 'a', weights);
    else if (!inLink && SENTENCE.test(child)) weight += child.length;
  }
  weights.set(element, weight);
  return weight;
}

const SENTENCE =
  /。|^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.、．])/;
