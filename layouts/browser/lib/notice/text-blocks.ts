/** The text of a notice as blocks of words in reading order: what is found in, and what is read aloud. */

/** A heading, paragraph, entry or cell with the nodes that hold its words. */
interface TextBlock {
  readonly element: Element;
  readonly nodes: readonly Text[];
}

/** The blocks below `root`; an entry that holds a list is its own words first, then the entries in it. */
export function textBlocks(root: Element): TextBlock[] {
  const blocks: { element: Element; nodes: Text[] }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const element = node.parentElement?.closest('.tb-lead, p, li, td, th') ?? root;
    const last = blocks.at(-1);
    if (last?.element === element) last.nodes.push(node);
    else blocks.push({ element, nodes: [node] });
  }
  return blocks;
}

/** The range from one offset to another in the words of a block. */
export function rangeOver(nodes: readonly Text[], from: number, to: number): Range {
  const range = new Range();
  let start = 0;
  for (const node of nodes) {
    const end = start + node.length;
    if (from >= start && from < end) range.setStart(node, from - start);
    if (to > start && to <= end) range.setEnd(node, to - start);
    start = end;
  }
  return range;
}
