/** Writes blocks as a Markdown body that is proved to read back as the same words, block by block where need be. */

import { readMarkdown } from '../../content/markdown/markdown.ts';
import { PLACEHOLDERS } from '../../messages/draft-form.ts';
import type { Block } from '../../notice/model.ts';
import type { Heading } from '../../notice/numbering/outline.ts';
import { prosesOfTable } from '../../notice/table.ts';
import type { Flow, Remark } from '../draft.ts';
import { writeMarkdown } from './write-markdown.ts';

/**
 * Writes `flow`. A block that Markdown cannot hold word for word is replaced by a placeholder, which the check reports
 * as an error, so that the rest of the notice is imported and only this place asks for a decision.
 * @param unwritten takes each such block with its words
 */
export function writeFaithfully(flow: Flow, unwritten: Remark[]): string {
  const parts: string[] = [];
  for (let from = 0; from < flow.length; from += PART) {
    const part = writePart(flow.slice(from, from + PART), unwritten);
    if (part !== '') parts.push(part);
  }
  return parts.join('\n');
}

/** So many blocks are proved at a time: the tokens of a long text take many times its memory. */
const PART = 500;

function writePart(flow: Flow, unwritten: Remark[]): string {
  const body = writeMarkdown(flow);
  if (readsBack(body, flow)) return body;
  return writeMarkdown(flow.map((block) => (isFaithful(block) ? block : placeholderOf(block, unwritten))));
}

function isFaithful(block: Block | Heading): boolean {
  return readsBack(writeMarkdown([block]), [block]);
}

function readsBack(body: string, flow: Flow): boolean {
  const { blocks, findings } = readMarkdown(body, '');
  return findings.length === 0 && blocks.map(wordsOf).join('') === flow.map(wordsOf).join('');
}

function placeholderOf(block: Block | Heading, unwritten: Remark[]): Block {
  const { kind, at } = block;
  unwritten.push({ kind: UNWRITTEN[kind], line: at.line, text: shownWords(block) });
  return {
    kind: 'paragraph',
    prose: { runs: [{ text: PLACEHOLDERS[kind], at }], text: PLACEHOLDERS[kind] },
    at,
  };
}

const UNWRITTEN = {
  paragraph: 'unwrittenParagraph',
  heading: 'unwrittenParagraph',
  list: 'unwrittenList',
  table: 'unwrittenTable',
  picture: 'unwrittenPicture',
} as const;

/** The words of a block without blanks: where they are apart is layout. */
function wordsOf(block: Block | Heading): string {
  return 'prose' in block ? squash(block.prose.text) : JSON.stringify(bare(block));
}

/** A list, table or picture without places and styles. */
function bare(block: Exclude<Block | Heading, { prose: unknown }>): unknown {
  if (block.kind === 'picture') return [block.src, squash(block.alt)];
  if (block.kind === 'table')
    return block.rows.map((row) =>
      row.map((cell) => cell && [squash(cell.prose.text), cell.columnSpan, cell.rowSpan]),
    );
  return block.items.map((item) => [
    squash(item.prose.text),
    item.sublist === undefined ? [] : bare(item.sublist),
  ]);
}

/** Words that show a person which place is meant. */
function shownWords(block: Block | Heading): string {
  const words =
    'prose' in block
      ? block.prose.text
      : block.kind === 'table'
        ? prosesOfTable(block)
            .map(({ text }) => text)
            .join(' ')
        : JSON.stringify(bare(block)).replace(/[[\]",]+/g, ' ');
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain;
}

const LONGEST_SHOWN = 200;

function squash(text: string): string {
  return text.replace(/\s/g, '');
}
