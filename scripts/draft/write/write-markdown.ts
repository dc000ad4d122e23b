/** Writes blocks as Markdown that reads back as the same words: what Markdown would take for a sign gets a backslash. */

import { readMarkdown } from '../../content/markdown/markdown.ts';
import type { Block, List, Table } from '../../notice/model.ts';
import { readMark } from '../../notice/numbering/mark.ts';
import type { Heading } from '../../notice/numbering/outline.ts';
import type { Prose, Run } from '../../notice/prose.ts';
import type { Flow } from '../draft.ts';

/** Writes `flow`, an empty line between blocks and a line end after the last. Empty for no blocks. */
export function writeMarkdown(flow: Flow): string {
  const written = flow.map(writeBlock).filter((block) => block !== '');
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`;
}

function writeBlock(block: Block | Heading): string {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(block.prose);
    case 'heading':
      return writeHeading(block);
    case 'list':
      return writeList(block, '').join('\n');
    case 'table':
      return writeTable(block);
    case 'picture':
      return `![${escapeAlt(block.alt)}](${writeAddress(block.src)})`;
  }
}

/** Signs at the end of a heading would be read as its closing row. */
function writeHeading({ depth, prose }: Heading): string {
  const words = writeProse(prose).replaceAll('\n', ' ').trim();
  return `${'#'.repeat(depth)} ${words.endsWith('#') ? `${words.slice(0, -1)}\\#` : words}`;
}

/** A forced break before a numbering mark would begin a paragraph anyway, so it is written as one. */
function writeParagraph(prose: Prose): string {
  const lines = writeProse(prose).split('\n');
  let written = '';
  for (const [index, line] of lines.entries()) {
    const text = escapeLineStart(line.trim(), index > 0);
    if (text === '') continue;
    const joint = written === '' ? '' : readMark(text) === undefined ? '\\\n' : '\n\n';
    written += `${joint}${text}`;
  }
  return written;
}

function writeList(list: List, indent: string): string[] {
  return list.items.flatMap(({ prose, sublist }) => [
    `${indent}- ${writeEntry(prose, `${indent}  `)}`,
    ...(sublist === undefined ? [] : writeList(sublist, `${indent}  `)),
  ]);
}

/** An entry holds one paragraph: a break before a numbering mark, which would begin another, becomes a blank. */
function writeEntry(prose: Prose, indent: string): string {
  let written = '';
  for (const line of writeProse(prose).split('\n')) {
    const text = escapeLineStart(line.trim(), written !== '');
    if (text === '') continue;
    const joint = written === '' ? '' : readMark(text) === undefined ? `\\\n${indent}` : ' ';
    written += `${joint}${text}`;
  }
  return written;
}

const RULES = { left: ':--', center: ':-:', right: '--:', none: '---' } as const;

function writeTable(table: Table): string {
  const lines = table.rows.map((row, index) =>
    writeRow(row.map((_, column) => writePlace(table, index, column))),
  );
  const rule = writeRow(table.align.map((align) => ` ${RULES[align]} `));
  const rows = [...lines.slice(0, table.headRows), rule, ...lines.slice(table.headRows)].join('\n');
  const above = table.caption.map(writeParagraph);
  return [...above, rows, ...table.notes.map(writeParagraph)].join('\n\n');
}

function writeRow(places: readonly string[]): string {
  return `|${places.join('|')}|`;
}

/** A cell, or how its place is written where a merged cell covers it: `^^` below the first column of one, nothing beside it. */
function writePlace({ rows }: Table, row: number, column: number): string {
  const cell = rows[row]?.[column];
  if (cell !== undefined) return ` ${writeCell(cell.prose)} `;
  for (let above = row - 1; above >= 0; above -= 1) {
    const owner = rows[above]?.[column];
    if (owner !== undefined) return owner.rowSpan > row - above ? ' ^^ ' : '';
  }
  return '';
}

function writeCell(prose: Prose): string {
  const lines = writeProse(prose)
    .replaceAll('|', '\\|')
    .replace(/<(?=br *\/?>)/gi, '\\<');
  const words = lines
    .trim()
    .split(/ *\n */)
    .join('<br>');
  return words === '^^' ? '\\^^' : words;
}

/** Writes the words with emphasis and links, or without emphasis where its signs would not be read as such. */
function writeProse(prose: Prose): string {
  if (prose.runs.every((run) => isPlain(run))) return escapeInline(prose.text);
  const styled = joinRuns(prose.runs, true);
  const back = readMarkdown(styled.replaceAll('\n', '\\\n'), '').blocks;
  const [only, ...others] = back;
  const same = others.length === 0 && only?.kind === 'paragraph' && only.prose.text === prose.text.trim();
  return same ? styled : joinRuns(prose.runs, false);
}

function isPlain(run: Run): boolean {
  return run.strong === undefined && run.emphasis === undefined && run.href === undefined;
}

/** Runs of the same style are set together, so that no sign is between them. */
function joinRuns(runs: readonly Run[], emphasised: boolean): string {
  let written = '';
  for (let index = 0; index < runs.length; ) {
    const run = runs[index];
    if (run === undefined) break;
    let text = '';
    while (index < runs.length && sameStyle(run, runs[index])) {
      text += runs[index]?.text ?? '';
      index += 1;
    }
    const sign = emphasised ? `${run.strong ? '**' : ''}${run.emphasis ? '*' : ''}` : '';
    const inner = text.trim();
    const before = text.slice(0, text.length - text.trimStart().length);
    const after = text.slice(before.length + inner.length);
    let core = escapeInline(inner);
    if (core !== '') core = `${sign}${core}${sign}`;
    if (run.href !== undefined && core !== '') core = `[${core}](${writeAddress(run.href)})`;
    written += `${before}${core}${after}`;
  }
  return written;
}

function sameStyle(one: Run, other: Run | undefined): boolean {
  return one.strong === other?.strong && one.emphasis === other?.emphasis && one.href === other?.href;
}

/** An address with a blank or a bracket needs its own brackets. */
function writeAddress(address: string): string {
  return /[\s()<>]/.test(address) ? `<${address.replace(/[<>\\]/g, '\\$&')}>` : address;
}

/** Escapes what has a meaning anywhere in a line; `](` is what makes a link or a picture. */
function escapeInline(text: string): string {
  return text.replace(/[\\*_]/g, '\\$&').replaceAll('](', '\\](');
}

/** A description ends at its bracket, so brackets of its own are escaped too. */
function escapeAlt(text: string): string {
  return text
    .replace(/[\\*_[\]]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Escapes what has a meaning at the beginning of a line: headings, bullets, front matter; after a break also tables. */
function escapeLineStart(line: string, continued: boolean): string {
  if (/^(?:#{1,6}|[-+])(?:\s|$)/.test(line) || line.startsWith('---')) return `\\${line}`;
  return continued && /^[|:=-]/.test(line) ? `\\${line}` : line;
}
