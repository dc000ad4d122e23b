/** Ids of paragraphs, entries of lists and rows of tables within their division. */

import type { Block, Notice } from './model.ts';
import { passagesOf } from './passages.ts';

/** `s5-3-p2` for the second paragraph of `s5-3`, `-l1` for its first list, `-t1` for its first table. */
export function blockAnchors(blocks: readonly Block[], division: string): readonly string[] {
  const counts = { paragraph: 0, list: 0, table: 0, picture: 0 };
  return blocks.map(({ kind }) => {
    counts[kind] += 1;
    return `${division}-${kind.charAt(0)}${counts[kind]}`;
  });
}

/** Where the words are: the paragraph, list or table, or the division whose heading or run-in paragraph has them. */
export function anchorOfWords(notice: Notice, words: string): string | undefined {
  for (const { prose, path } of passagesOf(notice)) {
    if (!prose.text.includes(words)) continue;
    const division = path.at(-1);
    const id = division?.id ?? 'text';
    const blocks = division?.blocks ?? notice.preamble;
    const at = blocks.findIndex((block) => holds(notice, block, words));
    if (at < 0) return division?.id ?? 'closing';
    const anchor = blockAnchors(blocks, id)[at];
    if (at === 0 && division?.runIn === true) return id;
    const within = partWith(notice, blocks[at], words);
    return within === undefined ? anchor : `${anchor}-${within}`;
  }
  return undefined;
}

/** The entry of a list or the row of a table that holds the words, from 1; its first where its caption or head does. */
function partWith(notice: Notice, block: Block | undefined, words: string): number | undefined {
  if (block?.kind !== 'list' && block?.kind !== 'table') return undefined;
  const parts: Block[] =
    block.kind === 'list'
      ? block.items.map((item) => ({ ...block, items: [item] }))
      : block.rows
          .slice(block.headRows)
          .map((row) => ({ ...block, caption: [], notes: [], headRows: 0, rows: [row] }));
  return (
    Math.max(
      parts.findIndex((part) => holds(notice, part, words)),
      0,
    ) + 1
  );
}

function holds(notice: Notice, block: Block, words: string): boolean {
  const alone = { ...notice, preamble: [block], sections: [], closing: [] };
  return passagesOf(alone).some(({ prose }) => prose.text.includes(words));
}
