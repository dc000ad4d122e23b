/** Shows a change of words in one line, short and at the place that changed. */

import { piece } from '../../messages/check/approval.ts';
import type { Bilingual } from '../../notice/finding.ts';
import type { DiffPart } from './word-diff.ts';

/** Characters shown beside a change. */
const AROUND = 12;
/** Characters shown of a whole block. */
const LONGEST = 60;

/** The change in one line: …整改完成〔47→48〕个，… */
export function inline(parts: readonly DiffPart[]): Bilingual {
  if (parts.every(({ kind }) => kind === 'same')) return piece.hidden;
  let [zh, en] = ['', ''];
  for (const [index, { kind, text }] of parts.entries()) {
    const next = parts[index + 1];
    if (kind === 'after' && parts[index - 1]?.kind === 'before') continue;
    if (kind === 'same') {
      const words = around(text, index > 0, index < parts.length - 1);
      zh += words;
      en += words;
      continue;
    }
    const shown =
      kind === 'after'
        ? piece.added(shortened(text))
        : next?.kind === 'after'
          ? piece.replaced(shortened(text), shortened(next.text))
          : piece.removed(shortened(text));
    zh += shown.zh;
    en += shown.en;
  }
  return { zh, en };
}

function around(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const characters = Array.from(text.replaceAll('\n', ' '));
  if (characters.length <= 2 * AROUND) return characters.join('');
  const head = hasBefore ? characters.slice(0, AROUND).join('') : '';
  const tail = hasAfter ? characters.slice(-AROUND).join('') : '';
  return `${head}…${tail}`;
}

/** The first words of a block. */
export function shortened(text: string): string {
  const characters = Array.from(text.replaceAll('\n', ' '));
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST).join('')}…`;
}

/** From the first to the last change, as offsets in the present words. */
export function extentOf(parts: readonly DiffPart[]): { from: number; to: number } {
  let [offset, from, to] = [0, -1, 0];
  for (const { kind, text } of parts) {
    if (kind !== 'same' && from < 0) from = offset;
    if (kind !== 'before') offset += text.length;
    if (kind !== 'same') to = offset;
  }
  return { from: Math.max(from, 0), to };
}
