/** Reads an old Word file (.doc, and .wps of that format): by LibreOffice where there is one, else its bare words. */

import { z } from 'zod';
import { runReader } from '../../content/attachment/run-reader.ts';
import { say } from '../../messages/draft.ts';
import { refuse } from '../../notice/refusal.ts';
import { splitLines } from '../clean/clean.ts';
import { decide, type Trace } from '../concealed.ts';
import { readDocx } from '../docx/read-docx.ts';
import type { DraftOptions, DraftText } from '../draft.ts';
import { Paragraphs } from '../parts/paragraphs.ts';
import type { Cell } from '../parts/table-grid.ts';
import { convertToDocx } from './office.ts';

/**
 * Reads `bytes`. Without LibreOffice automatic numbers and hidden words cannot be seen.
 * @throws Refusal for what is no file of that format, is locked or damaged, and where hidden words cannot be seen unless
 * `options` allow it
 */
export function readDoc(bytes: Uint8Array, file: string, options: DraftOptions): DraftText {
  const ending = /\.[^.]*$/.exec(file)?.[0].toLowerCase() ?? '';
  if (!isCompound(bytes)) refuse(say.notWordFile(ending), file);
  // An OLE file of a new Word document is one with a password.
  if (contains(bytes, 'EncryptedPackage')) refuse(say.locked(), file);
  if (!contains(bytes, 'WordDocument')) refuse(say.notWordFile(ending), file);
  const converted = options.office === false ? undefined : convertToDocx(bytes);
  if (converted !== undefined) {
    const draft = readDocx(converted, file, options);
    if (isGarbled(draft.source)) refuse(say.damaged('.doc'), file);
    return { ...draft, format: 'doc', remarks: [{ kind: 'converted' }, ...draft.remarks] };
  }
  if (options.unseenHiddenWords !== true) refuse(say.unseenHiddenWords(), file);
  return readWords(bytes, file, options);
}

const Extracted = z.strictObject({
  body: z.string(),
  footnotes: z.string(),
  endnotes: z.string(),
  headers: z.string(),
  footers: z.string(),
  comments: z.string(),
  textBoxes: z.string(),
  /** How many cells tables have. */
  cells: z.number(),
});

function readWords(bytes: Uint8Array, file: string, options: DraftOptions): DraftText {
  const words = extract(bytes) ?? refuse(say.damaged('.doc'), file);
  if (isGarbled(words.body)) refuse(say.damaged('.doc'), file);
  const out = new Paragraphs(file, options);
  let place = 0;
  const add = (text: string): void => {
    for (const { line, cells } of rowsOf(text)) {
      place += 1;
      if (cells === undefined) out.add({ place, pieces: [{ text: line.replaceAll('\t', ' ') }] });
      else
        out.addTable(
          cells.map((row) => row.map((words) => cellOf(words, place))),
          place,
        );
    }
  };
  add(words.body);
  const comments = linesOf(words.comments).map(
    (text): Trace => ({ kind: 'comment', line: Math.max(place, 1), text }),
  );
  out.remarks.push({ kind: 'oldWord' });
  if (words.cells > 0) out.remarks.push({ kind: 'oldTable', text: String(words.cells) });
  out.addRemarks(decide(comments, options, file));
  for (const text of linesOf(words.textBoxes)) {
    add(text);
    out.remarks.push({ kind: 'textBox', line: place });
  }
  for (const text of [...linesOf(words.footnotes), ...linesOf(words.endnotes)]) {
    add(text);
    out.remarks.push({ kind: 'note', line: place, text });
  }
  for (const text of new Set(linesOf(words.headers))) out.remarks.push({ kind: 'header', text });
  for (const text of new Set(linesOf(words.footers))) out.remarks.push({ kind: 'footer', text });
  return out.text({ format: 'doc', encoding: 'Word 97' });
}

/** So large a share of characters that no text has is bytes of something else read as text. */
const MOST_GARBLED = 0.05;

function isGarbled(text: string): boolean {
  const odd = text.match(/[\p{Cn}\p{Co}\p{Cs}\uFFFD]|(?!\s)\p{Cc}/gu)?.length ?? 0;
  return odd > text.length * MOST_GARBLED;
}

interface TextRow {
  readonly line: string;
  /** The rows of a table that begins here. */
  readonly cells?: readonly (readonly string[])[];
}

/** A cell ends with a tab; rows of the same number of cells, one below the other, are a table. */
function rowsOf(text: string): TextRow[] {
  const rows: TextRow[] = [];
  let table: string[][] = [];
  const end = (): void => {
    if (table.length > 0) rows.push({ line: '', cells: table });
    table = [];
  };
  for (const line of splitLines(text)) {
    const cells = line.endsWith('\t') ? line.slice(0, -1).split('\t') : [];
    if (cells.length < 2 || (table[0] !== undefined && table[0].length !== cells.length)) end();
    if (cells.length >= 2) table.push(cells);
    else if (line.trim() !== '') rows.push({ line });
  }
  end();
  return rows;
}

function cellOf(text: string, place: number): Cell {
  return { words: text.trim() === '' ? [] : [{ place, pieces: [{ text }] }], rowSpan: 1, columnSpan: 1 };
}

const BOUNDS = { milliseconds: 20_000, memory: 256, output: 64 * 1024 * 1024 };

function extract(bytes: Uint8Array): z.infer<typeof Extracted> | undefined {
  const program = new URL('./extract-words.js', import.meta.url);
  const { status, value } = runReader(program, bytes, BOUNDS);
  return status === 0 ? Extracted.safeParse(value).data : undefined;
}

function linesOf(text: string): string[] {
  return splitLines(text)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

/** Names of streams are in UTF-16 in the directory. */
function contains(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'));
}
