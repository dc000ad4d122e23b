/** Full text as a plain text file: a paragraph a line, as the editors on office machines open it without asking. */

import type { Document } from '../document/document.ts';
import type { FlowPart } from '../document/flow.ts';
import { LIST, PAGE } from '../document/page-standard.ts';
import type { List, Table } from '../notice/model.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const SPACE = '\u3000';
const INDENT = SPACE.repeat(PAGE.indent);
const BULLET = '· ';

/**
 * Writes the words of a notice: title, imprint, then every paragraph whole; the cells of a table row are parted by tabs,
 * attachments and signature from the text by an empty line. In brackets is what a picture shows, and how far a section has come.
 * @returns UTF-8 with a byte order mark, lines ended by CRLF, no blanks at their ends
 */
export function writeTxt({ notice, imprint, flow }: Document): Uint8Array {
  const lines = [notice.meta.title, '', ...imprint, '', ...flow.flatMap(linesOf)];
  const text = lines.map((line) => `${line.trimEnd()}\r\n`).join('');
  return new TextEncoder().encode(BYTE_ORDER_MARK + text);
}

function linesOf(part: FlowPart): string[] {
  switch (part.kind) {
    case 'heading':
      return indented(`${part.division.label}${part.division.lead.text}${part.runIn?.text ?? ''}`);
    case 'paragraph':
      return indented(part.prose.text);
    case 'status':
      return indented(`［${part.line}］`);
    case 'table':
      return linesOfTable(part);
    case 'list':
      return linesOfList(part, SPACE.repeat(LIST.mark));
    case 'attachments':
    case 'signature':
      // A line has no width here that anything could be at the right of.
      return ['', ...part.lines.flatMap(({ prose }) => indented(prose.text))];
    case 'picture':
      return part.alt === '' ? [] : indented(`［图：${part.alt}］`);
  }
}

/** A forced line break in `text` begins a new line, indented like the first. */
function indented(text: string, indent = INDENT): string[] {
  return text.split('\n').map((line) => indent + line);
}

/** The words of a merged cell are in its first place; the others it covers are empty. */
function linesOfTable({ caption, rows, notes }: Table): string[] {
  return [
    ...caption.flatMap(({ text }) => indented(text)),
    ...rows.map((row) => row.map((cell) => (cell?.prose.text ?? '').replace(/[\t\n]/g, ' ')).join('\t')),
    ...notes.flatMap(({ text }) => indented(text)),
  ];
}

function linesOfList(list: List, indent: string): string[] {
  return list.items.flatMap((item) => [
    ...indented(item.prose.text, indent).map((line, index) => (index > 0 ? line : bulleted(line, indent))),
    ...(item.sublist === undefined ? [] : linesOfList(item.sublist, indent + SPACE.repeat(LIST.deeper))),
  ]);
}

function bulleted(line: string, indent: string): string {
  return `${indent}${BULLET}${line.slice(indent.length)}`;
}
