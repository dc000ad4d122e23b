/** Turns half-width punctuation beside Han into the full-width one of official text (GB/T 15834), sign for sign. */

import type { Position } from '../../notice/position.ts';
import { type Prose, positionAt, proseOf } from '../../notice/prose.ts';
import { mapTable } from '../../notice/table.ts';
import type { Change, Flow } from '../draft.ts';

/** Changes every paragraph, heading and cell of `flow`; `changes` takes each sign. */
export function widenPunctuation(flow: Flow, changes: Change[]): Flow {
  const widen = (prose: Prose): Prose => widenProse(prose, changes);
  return flow.map((block) => {
    switch (block.kind) {
      case 'picture':
        return block;
      case 'table':
        return mapTable(block, widen);
      case 'list':
        // Entries below entries are rare in drafts and keep their signs.
        return { ...block, items: block.items.map((item) => ({ ...item, prose: widen(item.prose) })) };
      default:
        return { ...block, prose: widen(block.prose) };
    }
  });
}

function widenProse(prose: Prose, changes: Change[]): Prose {
  const text = fullWidth(prose.text);
  if (text === prose.text) return prose;
  const change = (offset: number): Change => {
    const at: Position = positionAt(prose, offset);
    return { kind: 'punctuation', at, from: prose.text.charAt(offset), to: text.charAt(offset) };
  };
  for (let offset = 0; offset < text.length; offset += 1) {
    if (text.charAt(offset) !== prose.text.charAt(offset)) changes.push(change(offset));
  }
  let from = 0;
  const runs = prose.runs.map((run) => {
    const part = text.slice(from, from + run.text.length);
    from += run.text.length;
    return { ...run, text: part };
  });
  return proseOf(runs);
}

/** The text with as many characters. A sign between two characters that are no Han stays: 3,000 and 9:30. */
export function fullWidth(text: string): string {
  const signs = Array.from({ length: text.length }, (_, index) => text.charAt(index));
  const brackets: number[] = [];
  let quote: number | undefined;
  for (const [index, sign] of signs.entries()) {
    if (sign === '(') brackets.push(index);
    else if (sign === ')') {
      const open = brackets.pop();
      if (open !== undefined && (isBesideHan(text, open) || isBesideHan(text, index))) {
        signs[open] = '（';
        signs[index] = '）';
      }
    } else if (sign === '"') {
      if (quote === undefined) quote = index;
      else {
        if (isBesideHan(text, quote) || isBesideHan(text, index)) {
          signs[quote] = '“';
          signs[index] = '”';
        }
        quote = undefined;
      }
    } else if (isBesideHan(text, index)) signs[index] = WIDE[sign] ?? sign;
    // A full stop ends a sentence after Han; `3.5` and `1.关于` have another.
    if (sign === '.' && HAN.test(text.charAt(index - 1))) signs[index] = '。';
  }
  return signs.join('');
}

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };
const HAN = /[\u3400-\u9fff\u3007“”‘’《》（）]/;

function isBesideHan(text: string, index: number): boolean {
  return HAN.test(text.charAt(index - 1)) || HAN.test(text.charAt(index + 1));
}
