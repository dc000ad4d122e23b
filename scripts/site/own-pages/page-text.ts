/** The words of a page's own text, for the search: a block a line, without what surrounds every page. */

import { parse, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';

/** Elements whose words go on in the line around them. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|dfn|em|font|i|ins|kbd|mark|q|ruby|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'svg', 'nav']);

/** @param html a page in our frame: its title is no part of the text */
export function pageText(html: string): string {
  const main = find(parse(html), ({ tagName }) => tagName === 'main');
  const lines: string[] = [''];
  if (main !== undefined) gather(main, lines);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function gather(node: Tree.ParentNode, lines: string[]): void {
  for (const child of node.childNodes) {
    if (tree.isTextNode(child)) lines.push(`${lines.pop() ?? ''}${child.value}`);
    if (!tree.isElementNode(child) || UNREAD.has(child.tagName) || child.tagName === 'h1') continue;
    const isBlock = !INLINE.test(child.tagName);
    if (isBlock) lines.push('');
    gather(child, lines);
    if (isBlock) lines.push('');
  }
}

function find(node: Tree.Node, wanted: (element: Tree.Element) => boolean): Tree.Element | undefined {
  if (tree.isElementNode(node) && wanted(node)) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
