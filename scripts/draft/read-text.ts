/** Reads a plain-text draft: every line that is not blank is a paragraph. */

import type { Paragraph } from '../notice/model.ts';
import { positionAt, proseOf } from '../notice/prose.ts';
import { cleanLine, relocate, splitLines } from './clean.ts';
import { decodeDraft } from './decode.ts';
import { type Change, type DraftOptions, type DraftText, NO_EXTRAS } from './draft.ts';

/** @throws Refusal for bytes that are no text */
export function readTextDraft(bytes: Uint8Array, file: string, options: DraftOptions): DraftText {
  const { text, encoding } = decodeDraft(bytes, file);
  const flow: Paragraph[] = [];
  const changes: Change[] = [];
  for (const [index, raw] of splitLines(text).entries()) {
    if (raw.trim() === '') continue;
    const at = { file, line: index + 1, column: 1 };
    const line = cleanLine(raw, at, { blanks: 'layout', keep: options.keep === true }, changes);
    if (line.text === '') continue;
    const prose = relocate(proseOf([{ text: line.text, at }]), () => line);
    flow.push({ kind: 'paragraph', prose, at: positionAt(prose, 0) });
  }
  return { format: 'txt', encoding, source: text, flow, changes, ...NO_EXTRAS };
}
