/** Parses a web page as browsers do, into a tree of bounded size. */

import { type DefaultTreeAdapterTypes as Dom, defaultTreeAdapter, parse } from 'parse5';
import type { XmlElement, XmlNode } from '../parts/xml.ts';
import { XmlFault } from '../parts/xml.ts';

/** A page around a long notice has some thousand elements, with every word in a span of its own some ten thousand. */
const MOST_ELEMENTS = 100_000;
const DEEPEST = 400;

/** A page with the style sheets that are in it. */
export interface ParsedPage {
  /** The `html` element; scripts, styles and comments are not in it. */
  readonly root: XmlElement;
  readonly css: string;
}

/** @throws XmlFault for a page of more or deeper elements than any page has */
export function parseHtml(text: string): ParsedPage {
  const document = parse(text, { treeAdapter: new BoundedAdapter().adapter });
  const root = document.childNodes.find((node) => node.nodeName === 'html');
  const sheets: string[] = [];
  if (root === undefined) return { root: { name: 'html', attributes: new Map(), children: [] }, css: '' };
  return { root: convert(root, 0, sheets)[0], css: sheets.join('\n') };
}

/** Counts what the parser makes: misnested tags make it open elements anew, far more than were written. */
class BoundedAdapter {
  private elements = 0;
  private depth = 0;

  readonly adapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attributes) => {
      this.elements += 1;
      if (this.elements > MOST_ELEMENTS) throw new XmlFault('too many elements');
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    onItemPush: () => {
      this.depth += 1;
      if (this.depth > DEEPEST) throw new XmlFault('too deep');
    },
    onItemPop: () => {
      this.depth -= 1;
    },
    // Attributes of a second html or body tell nothing, and gathering them takes time in their square.
    adoptAttributes: () => undefined,
    // What is looked for is near the end: from the front the search would take time in the square of the page.
    insertBefore: (parent, node, reference) => {
      parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
      node.parentNode = parent;
    },
    detachNode: (node) => {
      const siblings = node.parentNode?.childNodes;
      const index = siblings?.lastIndexOf(node) ?? -1;
      if (index >= 0) siblings?.splice(index, 1);
      node.parentNode = null;
    },
  };
}

const WITHOUT_WORDS: ReadonlySet<string> = new Set(
  'script style noscript template iframe object embed svg math head nav button select textarea video audio canvas'.split(
    ' ',
  ),
);

function convert(node: Dom.Node, depth: number, sheets: string[]): readonly [XmlElement, ...XmlElement[]] {
  if (depth > DEEPEST * 2) throw new XmlFault('too deep');
  const attributes = new Map(
    'attrs' in node ? node.attrs.map(({ name, value }) => [name, value] as const) : [],
  );
  const children: XmlNode[] = [];
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if ('value' in child) children.push(child.value);
    else if (child.nodeName === 'style') sheets.push(wordsOf(child));
    else if ('tagName' in child && !WITHOUT_WORDS.has(child.tagName))
      children.push(...convert(child, depth + 1, sheets));
    else if (child.nodeName === 'head')
      children.push({ name: 'head', attributes: new Map(), children: metasOf(child, sheets) });
  }
  return [{ name: node.nodeName, attributes, children }];
}

/** Of the head only its title and its descriptions are kept. */
function metasOf(head: Dom.Node, sheets: string[]): XmlElement[] {
  const children = 'childNodes' in head ? head.childNodes : [];
  for (const child of children) if (child.nodeName === 'style') sheets.push(wordsOf(child));
  return children
    .filter((child) => child.nodeName === 'meta' || child.nodeName === 'title')
    .flatMap((child) => convert(child, 0, sheets));
}

function wordsOf(node: Dom.Node): string {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.map((child) => ('value' in child ? child.value : '')).join('');
}
