/** Reads a draft in Markdown, by the very rules by which the content folder is read. */

import { readMarkdown } from '../../content/markdown/markdown.ts';
import { say } from '../../messages/draft.ts';
import type { Block, List, ListItem } from '../../notice/model.ts';
import type { Heading } from '../../notice/numbering/outline.ts';
import { Refusal, refuse } from '../../notice/refusal.ts';
import { mapTable } from '../../notice/table.ts';
import { type CleanLine, cleanLine, relocate, splitLines } from '../clean/clean.ts';
import type { Change, DraftOptions, DraftText } from '../draft.ts';
import { decodeDraft } from './decode.ts';

/** @throws Refusal for bytes that are no text, for a file that is content already, for what no block can hold */
export function readMarkdownDraft(bytes: Uint8Array, file: string, options: DraftOptions): DraftText {
  const { text, encoding } = decodeDraft(bytes, file);
  if (/^---\s*[\r\n]/.test(text)) refuse(say.contentAlready(), { file, line: 1 });
  const changes: Change[] = [];
  const cleaning = { blanks: 'markdown', keep: options.keep === true } as const;
  const lines = splitLines(text).map((raw, index) =>
    cleanLine(raw, { file, line: index + 1, column: 1 }, cleaning, changes),
  );
  const { blocks, findings } = readMarkdown(lines.map((line) => line.text).join('\n'), file);
  const [finding] = findings;
  if (finding !== undefined) {
    const { says, advice, at } = finding;
    throw new Refusal(says, { ...(advice === undefined ? {} : { advice }), at });
  }
  const lineAt: LineAt = (line) => lines[line - 1];
  return {
    format: 'md',
    encoding,
    source: text,
    flow: blocks.map((block) => relocateBlock(block, lineAt)),
    changes,
    remarks: [],
    pictures: [],
    record: {},
  };
}

type LineAt = (line: number) => CleanLine | undefined;

function relocateBlock(block: Block | Heading, lineAt: LineAt): Block | Heading {
  switch (block.kind) {
    case 'picture':
      return block;
    case 'table':
      return mapTable(block, (prose) => relocate(prose, lineAt));
    case 'list':
      return relocateList(block, lineAt);
    default:
      return { ...block, prose: relocate(block.prose, lineAt) };
  }
}

function relocateList(list: List, lineAt: LineAt): List {
  return {
    ...list,
    items: list.items.map(
      ({ prose, sublist }): ListItem => ({
        prose: relocate(prose, lineAt),
        ...(sublist === undefined ? {} : { sublist: relocateList(sublist, lineAt) }),
      }),
    ),
  };
}
