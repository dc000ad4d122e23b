/** Joins paragraphs whose end was deleted with those that follow, as Word does when a deletion is accepted. */

import { elementsOf, type XmlElement, type XmlNode } from '../parts/xml.ts';

/** A paragraph whose end was deleted, until it is joined with the next. */
export const JOINED = 'joined';

/** Joins each paragraph of that name with the next one among `children`. */
export function joinParagraphs(children: readonly XmlNode[]): readonly XmlNode[] {
  const isJoined = (node: XmlNode): node is XmlElement => typeof node !== 'string' && node.name === JOINED;
  if (!children.some(isJoined)) return children;
  const joined: XmlNode[] = [];
  let waiting: XmlElement | undefined;
  for (const node of children) {
    if (typeof node === 'string' || (node.name !== JOINED && node.name !== 'w:p')) {
      if (waiting !== undefined) joined.push({ ...waiting, name: 'w:p' });
      waiting = undefined;
      joined.push(node);
      continue;
    }
    // The joined paragraph has the form of the last one, whose end is.
    const own = node.children.filter((child) => typeof child === 'string' || child.name !== 'w:pPr');
    const before =
      waiting?.children.filter((child) => typeof child === 'string' || child.name !== 'w:pPr') ?? [];
    const whole = { ...node, children: [...elementsOf(node, 'w:pPr'), ...before, ...own] };
    waiting = node.name === JOINED ? whole : undefined;
    if (waiting === undefined) joined.push(whole);
  }
  if (waiting !== undefined) joined.push({ ...waiting, name: 'w:p' });
  return joined;
}
