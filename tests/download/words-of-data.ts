/** The words of a `notice.json` as a program would read them: title first, a paragraph, cell or entry a line. */

import type { BlockData, DivisionData, ListData, NoticeData } from '../../scripts/download/notice-data.ts';

export function wordsOfData({ title, preamble, sections, closing }: NoticeData): string {
  return [
    title,
    ...preamble.flatMap(linesOfBlock),
    ...sections.flatMap(linesOfDivision),
    ...closing.flatMap(linesOfBlock),
  ].join('\n');
}

function linesOfDivision({ label, lead, runIn, blocks, divisions }: DivisionData): string[] {
  const lines = blocks.flatMap(linesOfBlock);
  const heading = `${label}${lead.text}`;
  return [
    ...(runIn ? [`${heading}${lines[0] ?? ''}`, ...lines.slice(1)] : [heading, ...lines]),
    ...divisions.flatMap(linesOfDivision),
  ];
}

function linesOfBlock(block: BlockData): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.prose.text];
    case 'table':
      return [...(block.caption ?? []), ...block.rows.flat(), ...(block.notes ?? [])].map(({ text }) => text);
    case 'list':
      return linesOfList(block);
    case 'picture':
      return [];
  }
}

function linesOfList({ items }: ListData): string[] {
  return items.flatMap(({ prose, sublist }) => [
    prose.text,
    ...(sublist === undefined ? [] : linesOfList(sublist)),
  ]);
}
