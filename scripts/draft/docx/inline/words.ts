/** The characters below an element of a Word document. */

import type { XmlElement, XmlNode } from '../../parts/xml.ts';

/** The words of `node` as Word holds them, deleted ones too. */
export function textOf(node: XmlElement | undefined): string {
  return (node?.children ?? [])
    .map((child) => {
      if (typeof child === 'string') return '';
      return WORDS.has(child.name) ? child.children.filter(isText).join('') : textOf(child);
    })
    .join('');
}

/** Like `textOf`, without text boxes: they hold paragraphs of their own. */
export function ownText(node: XmlElement): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string' || child.name === 'w:txbxContent') return '';
      return WORDS.has(child.name) ? child.children.filter(isText).join('') : ownText(child);
    })
    .join('');
}

function isText(node: XmlNode): node is string {
  return typeof node === 'string';
}

const WORDS: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t', 'a:t']);
