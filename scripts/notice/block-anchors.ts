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
  const passages = passagesOf(notice);
  const first = passages.findIndex(({ prose }) => prose.text.includes(words));
  if (first < 0) return undefined;
  const division = passages[first]?.path.at(-1);
  const blocks = division?.blocks ?? notice.preamble;
  // A heading is less exact than a block below it that has the words too.
  const found = passages
    .slice(first)
    .filter(
      ({ block, path, prose }) =>
        block !== undefined && path.at(-1) === division && prose.text.includes(words),
    );
  const { block } = found[0] ?? {};
  const at = block === undefined ? -1 : blocks.indexOf(block);
  if (at < 0) return division?.id ?? 'closing';
  const id = division?.id ?? 'text';
  if (at === 0 && division?.runIn === true) return id;
  const anchor = blockAnchors(blocks, id)[at];
  return block?.kind === 'list' || block?.kind === 'table'
    ? `${anchor}-${found.find((one) => one.block === block && one.part !== undefined)?.part ?? 1}`
    : anchor;
}
