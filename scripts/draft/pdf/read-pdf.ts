/** Reads the text of a PDF, by pdf.js where it is installed: lines become paragraphs, page numbers and heads are left out. */

import { z } from 'zod';
import { runReader } from '../../content/attachment/run-reader.ts';
import { say } from '../../messages/draft.ts';
import { refuse } from '../../notice/refusal.ts';
import type { DraftOptions, DraftText } from '../draft.ts';
import { Paragraphs } from '../parts/paragraphs.ts';
import { type PdfPage, textOf } from './lines.ts';

/** @throws Refusal where pdf.js is not installed, and for a file that is damaged, locked, or a scan without text */
export function readPdf(bytes: Uint8Array, file: string, options: DraftOptions): DraftText {
  const pages = extract(bytes, file);
  const { paragraphs, running } = textOf(pages);
  const text = paragraphs.join('');
  if (text.length < pages.length * FEWEST_CHARACTERS || isGarbled(text)) refuse(say.scan(), file);
  const out = new Paragraphs(file, options);
  for (const [index, paragraph] of paragraphs.entries())
    out.add({ place: index + 1, pieces: [{ text: paragraph }] });
  out.remarks.push({ kind: 'pdf' });
  for (const line of running) out.remarks.push({ kind: 'header', text: line });
  return out.text({ format: 'pdf', encoding: 'PDF' });
}

/** A page with fewer characters is a picture. */
const FEWEST_CHARACTERS = 10;
const BOUNDS = { milliseconds: 60_000, memory: 512, output: 128 * 1024 * 1024 };

const Pages = z.array(
  z.object({
    width: z.number(),
    height: z.number(),
    items: z.array(
      z.object({ text: z.string(), x: z.number(), y: z.number(), width: z.number(), size: z.number() }),
    ),
  }),
);

const NOT_INSTALLED = 3;
const LOCKED = 4;

function extract(bytes: Uint8Array, file: string): readonly PdfPage[] {
  const program = new URL('./extract-text.js', import.meta.url);
  const { status, value } = runReader(program, bytes, BOUNDS);
  if (status === NOT_INSTALLED) refuse(say.needsPdfReader(), file);
  if (status === LOCKED) refuse(say.locked(), file);
  const pages = status === 0 ? Pages.safeParse(value).data : undefined;
  return pages ?? refuse(say.damaged('.pdf'), file);
}

/** Fonts without a table of characters give signs that are no text. */
function isGarbled(text: string): boolean {
  const odd = text.match(/[\p{Cn}\p{Co}\p{Cs}\uFFFD]|(?!\s)\p{Cc}/gu)?.length ?? 0;
  return odd > text.length * MOST_GARBLED;
}

const MOST_GARBLED = 0.02;
