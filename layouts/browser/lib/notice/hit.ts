/** The page of a notice reached from the search page: marks what was searched for and scrolls to it. */

import { pageAnchor } from '../page-anchor.ts';
import { searchText } from '../search/text.ts';

export function init(root: Document): void {
  const PASSAGES = 'h1, h2, h3, h4, h5, h6, p, li, th, td';

  const markHits = (words: readonly string[]): void => {
    const goal = pageAnchor.find(location.hash) ?? undefined;
    let first: Element | undefined;
    for (const passage of root.querySelectorAll(
      'h1, [data-notice-text] :is(h2, h3, h4, h5, h6, p, li, th, td)',
    )) {
      for (const mark of markPassage(passage, words))
        first ??= goal?.contains(mark) === false ? undefined : mark;
    }
    // The browser goes to the anchor when the page is there; the hit in it may be further down.
    if (first) addEventListener('load', () => first?.scrollIntoView({ block: 'center' }), { once: true });
  };

  /** Marks the words in the text of a passage, which may run through several elements. */
  const markPassage = (passage: Element, words: readonly string[]): Element[] => {
    const nodes = textsOf(passage);
    const text = nodes.map(({ data }) => data).join('');
    const folded = searchText.fold(text);
    const places = words
      .flatMap((word) => searchText.placesOf(word, folded))
      .sort(([one], [other]) => one - other);
    const marks: Element[] = [];
    let offset = 0;
    for (const node of nodes) {
      const end = offset + node.length;
      marks.push(...markNode(node, clip(places, offset, end)));
      offset = end;
    }
    return marks;
  };

  /** The texts of the passage that are not in a passage within it. */
  const textsOf = (passage: Element): Text[] => {
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node instanceof Text && node.parentElement?.closest(PASSAGES) === passage) nodes.push(node);
    return nodes;
  };

  /** The parts of the places between two offsets, counted from the first, none within another. */
  const clip = (places: readonly [number, number][], from: number, to: number): [number, number][] => {
    const parts: [number, number][] = [];
    let done = from;
    for (const [start, end] of places) {
      const [first, last] = [Math.max(start, done), Math.min(end, to)];
      if (first >= last) continue;
      parts.push([first - from, last - from]);
      done = last;
    }
    return parts;
  };

  /** Marks from the end, so that the offsets before stay right. */
  const markNode = (node: Text, parts: readonly [number, number][]): Element[] => {
    const marks: Element[] = [];
    for (const [from, to] of [...parts].reverse()) {
      node.splitText(to);
      const mark = document.createElement('mark');
      mark.append(node.splitText(from));
      node.after(mark);
      marks.unshift(mark);
    }
    return marks;
  };

  const words = searchText.wordsOf(new URLSearchParams(location.search).get('hit') ?? '');
  if (words.length > 0) markHits(words);
}
