/** Reads a plain-text draft: every line that is not blank is a paragraph, save where lines were broken by hand; lines of | are tables. */

import type { Paragraph } from '../../notice/model.ts';
import { type Prose, positionAt, proseOf } from '../../notice/prose.ts';
import { cleanLine, relocate, splitLines } from '../clean/clean.ts';
import type { Change, DraftOptions, DraftText, Remark } from '../draft.ts';
import { decodeDraft } from './decode.ts';
import { withPipedTables } from './piped-rows.ts';
import { continuations } from './wrapped-lines.ts';

/** @throws Refusal for bytes that are no text */
export function readTextDraft(bytes: Uint8Array, file: string, options: DraftOptions): DraftText {
  const { text, encoding } = decodeDraft(bytes, file);
  const lines = splitLines(text);
  const goesOn = continuations(lines);
  const proses: Prose[] = [];
  const changes: Change[] = [];
  const remarks: Remark[] = [];
  for (const [index, raw] of lines.entries()) {
    if (raw.trim() === '') continue;
    const at = { file, line: index + 1, column: 1 };
    const line = cleanLine(raw, at, { blanks: 'layout', keep: options.keep === true }, changes);
    if (line.text === '') continue;
    const prose = relocate(proseOf([{ text: line.text, at }]), () => line);
    const before = proses.at(-1);
    if (goesOn[index] === true && before !== undefined) {
      proses[proses.length - 1] = joined(before, prose);
      remarks.push({ kind: 'joined', line: index + 1 });
    } else proses.push(prose);
  }
  const paragraphs = proses.map(
    (prose): Paragraph => ({ kind: 'paragraph', prose, at: positionAt(prose, 0) }),
  );
  const flow = withPipedTables(paragraphs);
  return { format: 'txt', encoding, source: text, flow, changes, remarks, pictures: [], record: {} };
}

/** Between two Latin words the line end was for a blank. */
function joined(before: Prose, after: Prose): Prose {
  const [first] = after.runs;
  const isLatin = /[A-Za-z0-9]$/.test(before.text) && /^[A-Za-z0-9]/.test(after.text);
  const blank = isLatin && first !== undefined ? [{ text: ' ', at: first.at }] : [];
  return proseOf([...before.runs, ...blank, ...after.runs]);
}
